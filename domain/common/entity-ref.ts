import { type Attributes, classOf, type ObjectSchema, subclassOf, text } from '../core/schema.ts'
import { entity } from './entity.ts'

/** A reference to something that lives elsewhere; whether it exists there is not the schema's business. */
export const entityRef = classOf(
  'EntityRef',
  {
    ...entity,
    name: text('Name of what is referred to, for people to read.'),
    '@referredType': text('Class of what is referred to.'),
  },
  { description: 'A reference to an entity that is managed elsewhere.', required: ['id'] },
)

/** A reference to one kind of thing; `what` completes the sentence "A reference to …". */
export function refTo(name: string, what: string, attributes: Attributes = {}): ObjectSchema {
  return subclassOf(entityRef, name, attributes, { description: `A reference to ${what}.` })
}

export const accountRef = refTo('AccountRef', 'an account', {
  description: text('What the account is for; v4 knows it.'),
})
export const agreementRef = refTo('AgreementRef', 'an agreement')
export const geographicAddressRef = refTo('GeographicAddressRef', 'a validated postal address')
export const organizationRef = refTo('OrganizationRef', 'an organization')
export const paymentMethodRef = refTo('PaymentMethodRef', 'a means of payment')
export const partyRoleSpecificationRef = refTo('PartyRoleSpecificationRef', 'the specification of a party role')
export const permissionSpecificationSetRef = refTo('PermissionSpecificationSetRef', 'a set of permissions')
export const associationSpecificationRef = refTo('AssociationSpecificationRef', 'the specification of an association')

export const agreementSpecificationRef = refTo('AgreementSpecificationRef', 'the template of an agreement', {
  description: text('What the template is for.'),
})

export const constraintRef = refTo('ConstraintRef', 'a policy or rule', {
  version: text('Version of the rule.'),
})

export const partyRef = refTo('PartyRef', 'an individual or an organization')

export const partyRoleRef = refTo('PartyRoleRef', 'a role that a party plays', {
  partyId: text('Identifier of the party that plays the role.'),
  partyName: text('Name of the party that plays the role.'),
})
