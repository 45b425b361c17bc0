import { attributesOf, classOf, polymorphic, text } from '../core/schema.ts'
import { entityRef, partyRef, partyRoleRef } from './entity-ref.ts'

const partyRefOrPartyRoleRef = polymorphic(
  classOf('PartyRefOrPartyRoleRef', attributesOf(entityRef), {
    description: 'A reference to a party, or to a role that a party plays.',
    required: ['id'],
  }),
  () => [partyRef, partyRoleRef],
)

export const relatedPartyRefOrPartyRoleRef = classOf(
  'RelatedPartyRefOrPartyRoleRef',
  { role: text('What the party is to this resource.'), partyOrPartyRole: partyRefOrPartyRoleRef },
  {
    description: 'A party, or a role of a party, that has to do with this resource.',
    required: ['role'],
    alsoNamed: ['RelatedPartyOrPartyRole', 'RelatedPartyRefOrRelatedPartyRoleRef'],
  },
)
