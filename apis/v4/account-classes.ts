import type { Doc } from '../../domain/core/json.ts'
import type { Recognise } from '../lens/align.ts'
import { recogniseMedium } from '../lens/contact-media.ts'
import { textOf } from '../lens/doc.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { type RefOrValue, refOrValueLens } from '../lens/ref-or-value.ts'
import { relatedPartyLens } from '../lens/related-party.ts'
import { renamed, v5Only } from '../lens/renamed.ts'
import { typeNames } from '../lens/type-name.ts'
import { viewClass } from '../lens/view-class.ts'
import { contactMediumOfParty, reference, sameClass } from './common-classes.ts'

const relatedParty = viewClass('RelatedParty', [relatedPartyLens('RelatedPartyRefOrPartyRoleRef')], {
  required: ['@referredType', 'id', 'name'],
})

const accountBalance = sameClass('AccountBalance', [v5Only('id')], { required: ['amount', 'balanceType', 'validFor'] })

const accountRelationship = sameClass(
  'AccountRelationship',
  [v5Only('id', 'href'), inside('account', reference('AccountRef'))],
  { required: ['relationshipType', 'validFor'] },
)

const contact = sameClass(
  'Contact',
  [v5Only('id'), eachOf('contactMedium', contactMediumOfParty, recogniseMedium), inside('relatedParty', relatedParty)],
  { required: ['contactType', 'validFor'] },
)

const taxExemption = viewClass(
  'AccountTaxExemption',
  [
    v5Only('id', 'taxDefinition', 'attachment'),
    typeNames({ shown: 'AccountTaxExemption', canonical: 'TaxExemptionCertificate', variants: ['TaxExemption'] }),
  ],
  { required: ['issuingJurisdiction', 'validFor'] },
)

const by = (name: string): Recognise => ({ identity: (view: Doc) => textOf(view, name) })

/** What accounts of every kind have in common. */
export const accountLenses: readonly Lens[] = [
  renamed('lastUpdate', 'lastModified'),
  eachOf('accountBalance', accountBalance, by('balanceType')),
  eachOf('accountRelationship', accountRelationship),
  eachOf('contact', contact, by('contactName')),
  eachOf('relatedParty', relatedParty),
  eachOf('taxExemption', taxExemption, by('certificateNumber')),
]

const refOrValue = (which: RefOrValue, lenses: readonly Lens[] = []) =>
  viewClass(`${which.value}RefOrValue`, [...lenses, refOrValueLens(which)], { required: ['name', 'isRef'] })

const offsets = [
  'billingDateShift',
  'chargeDateOffset',
  'creditDateOffset',
  'mailingDateOffset',
  'paymentDueDateOffset',
]
const cycle = refOrValue(
  {
    value: 'BillingCycleSpecification',
    ofValue: ['description', 'frequency', 'billingPeriod', 'validFor', ...offsets],
    ofBase: ['dateShift'],
  },
  [v5Only('timeZone')],
)

const billStructure = sameClass('BillStructure', [
  inside('format', refOrValue({ value: 'BillFormat', ofValue: ['description'] })),
  eachOf('presentationMedia', refOrValue({ value: 'BillPresentationMedia', ofValue: ['description'] })),
  inside('cycleSpecification', cycle),
])

const paymentMethod = reference('PaymentMethodRef')
const paymentPlan = sameClass('PaymentPlan', [v5Only('id'), inside('paymentMethod', paymentMethod)])
const financialAccount = sameClass('FinancialAccountRef', [inside('accountBalance', accountBalance)], {
  required: ['id'],
})

/** What accounts have in common that are billed or settled. */
export const partyAccountLenses: readonly Lens[] = [
  ...accountLenses,
  v5Only('tag'),
  inside('billStructure', billStructure),
  inside('defaultPaymentMethod', paymentMethod),
  inside('financialAccount', financialAccount),
  eachOf('paymentPlan', paymentPlan),
]
