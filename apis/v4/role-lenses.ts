import { recogniseMedium } from '../lens/contact-media.ts'
import type { Lens } from '../lens/lens.ts'
import { movedInto } from '../lens/moved-into.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { v5Only } from '../lens/renamed.ts'
import { typeNames } from '../lens/type-name.ts'
import { viewClass } from '../lens/view-class.ts'
import { byName, characteristic, contactMediumOfRole, reference, relatedParty, sameClass } from './common-classes.ts'

/** In v4 the engaged party is a related party, whose role is the role itself. */
const engagedParty = viewClass('RelatedParty', [typeNames({ shown: 'RelatedParty', canonical: 'PartyRef' })], {
  required: ['@referredType', 'id'],
})

const creditProfile = sameClass('CreditProfile', [v5Only('id', 'href')], {
  required: ['creditProfileDate', 'validFor'],
})

/** What every role of a party has, the customer's included. */
export const roleLenses: readonly Lens[] = [
  v5Only('description', 'partyRoleSpecification', 'statusChangeDate'),
  eachOf('account', reference('AccountRef', ['name'])),
  eachOf('agreement', reference('AgreementRef')),
  eachOf('characteristic', characteristic, byName),
  eachOf('contactMedium', contactMediumOfRole, recogniseMedium),
  eachOf('creditProfile', creditProfile),
  inside('engagedParty', engagedParty),
  movedInto('engagedParty', 'role'),
  eachOf('paymentMethod', reference('PaymentMethodRef')),
  eachOf('relatedParty', relatedParty),
]
