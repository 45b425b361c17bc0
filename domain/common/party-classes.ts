import { z } from 'zod'
import { attributesOf, classOf, listOf, type ObjectSchema, polymorphic, subclassOf, text } from '../core/schema.ts'
import { entityRef, partyRef, partyRoleRef } from './entity-ref.ts'
import { individualAttributes } from './individual-attributes.ts'
import { organizationAttributes } from './organization-attributes.ts'
import { partyAttributes } from './party-attributes.ts'
import { partyRoleAttributes } from './party-role-attributes.ts'
import { customerStates, partyRoleStates } from './role-states.ts'

/**
 * Parties and their roles refer to each other, also as whole objects: these classes are one recursive family and stand
 * in one file. `relatedParty` is where the circle closes.
 */
const relatedParty = listOf(
  z.lazy(() => relatedPartyOrPartyRole),
  'Parties, and roles of parties, that have to do with this one.',
)

export const party = classOf(
  'Party',
  { ...partyAttributes, relatedParty },
  { description: 'An individual or an organization.' },
)

export const individual = subclassOf(party, 'Individual', individualAttributes, {
  description: 'A person.',
  required: ['givenName', 'familyName'],
})

export const organization = subclassOf(party, 'Organization', organizationAttributes, {
  description: 'A company, an authority, a club or a part of one.',
  required: ['name'],
})

const stateOf = (states: readonly string[]) => text(`Where the role is in its life; one of ${states.join(', ')}.`)

export const partyRole = classOf(
  'PartyRole',
  { ...partyRoleAttributes, status: stateOf(partyRoleStates), relatedParty },
  { description: 'A part that a party plays, such as employee or distributor.', required: ['name', 'engagedParty'] },
)

export const customer = subclassOf(
  partyRole,
  'Customer',
  { status: stateOf(customerStates) },
  { description: 'A party that buys, or may come to buy, from the operator.' },
)

const roleClass = (name: string, description: string) => subclassOf(partyRole, name, {}, { description })

export const supplier = roleClass('Supplier', 'A party from which the operator buys.')
export const businessPartner = roleClass('BusinessPartner', 'A party with which the operator does business together.')
export const consumer = roleClass('Consumer', 'A party that uses what another party produces.')
export const producer = roleClass('Producer', 'A party that makes what others use.')

const partyOrPartyRole: z.ZodType = polymorphic(
  classOf('PartyOrPartyRole', attributesOf(entityRef), {
    description: 'A party or a role of a party, whole or as a reference.',
  }),
  (): readonly ObjectSchema[] => [
    ...[partyRef, partyRoleRef, individual, organization],
    ...[partyRole, supplier, businessPartner, consumer, producer, customer],
  ],
)

export const relatedPartyOrPartyRole: ObjectSchema = classOf(
  'RelatedPartyOrPartyRole',
  { role: text('What the party is to this resource.'), partyOrPartyRole },
  {
    description: 'A party, or a role of a party, that has to do with this resource.',
    required: ['role'],
    alsoNamed: ['RelatedPartyRefOrPartyRoleRef'],
  },
)
