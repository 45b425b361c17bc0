import { classOf, text } from '../core/schema.ts'

export const externalIdentifier = classOf(
  'ExternalIdentifier',
  {
    id: text('The identifier as the other system spells it.'),
    owner: text('System or party that gave the identifier.'),
    externalIdentifierType: text('Kind of identifier, such as a social network account.'),
  },
  { description: 'An identifier by which another system knows this resource.', required: ['id'] },
)
