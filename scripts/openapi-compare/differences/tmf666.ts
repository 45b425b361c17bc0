import { adds, lacks } from '../declare.ts'
import type { Declared } from '../difference.ts'

const v4 = 'TMF666 v4'
const v5 = 'TMF666 v5'

const events: Declared[] = [
  ...lacks(v4, 'This one document calls the payload of an event payload; all others, and we, call it event.', [
    ['attribute', '*Event.payload'],
    ['class attribute', '*Event.payload'],
  ]),
  ...adds(v4, 'The same, seen from our side.', [
    ['attribute', '*Event.event'],
    ['class attribute', '*Event.event'],
  ]),
  ...adds(v4, 'Every resource tells when it is created, changed and deleted; the document leaves most of it out.', [
    ['path', '/listener/*Event'],
    ['attribute', '*CreateEvent.*'],
    ['attribute', '*DeleteEvent.*'],
    ['attribute', 'bill*AttributeValueChangeEvent.*'],
    ['class', '*Event'],
    ['class', '*EventPayload'],
  ]),
  ...['Format', 'PresentationMedia', 'ingCycleSpecification'].flatMap((name) =>
    lacks(v5, 'Formats, media and cycles have no state, so none of them ever changes.', [
      ['path', `/listener/bill${name}StateChangeEvent`],
      ['attribute', `bill${name}StateChangeEvent.*`],
      ['class', `Bill${name}StateChangeEvent`],
      ['class', `Bill${name}StateChangeEventPayload`],
    ]),
  ),
]

const setByServer: Declared[] = [
  ...lacks('TMF666 *', 'Balances are the server’s: no request says any, so nothing of them is mandatory.', [
    ['mandatory', '*Account.accountBalance.*'],
  ]),
]

const classes: Declared[] = [
  ...lacks(v5, 'A financial account is not an account of another class: the document inherits a list of all of them.', [
    ['class', 'Account'],
    ['variant', 'FinancialAccount may be *'],
    ['attribute', 'financialAccount.billStructure'],
    ['attribute', 'financialAccount.defaultPaymentMethod'],
    ['attribute', 'financialAccount.financialAccount'],
    ['attribute', 'financialAccount.paymentPlan'],
    ['attribute', 'financialAccount.paymentStatus'],
    ['attribute', 'financialAccount.ratingType'],
  ]),
  ...lacks(v5, 'The document describes characteristics that no resource of it has.', [
    ['class', 'Characteristic'],
    ['class', 'CharacteristicRelationship'],
  ]),
  ...adds(v5, 'The base class carries what has traits of a reference and of a value, which v4 can say.', [
    ['class attribute', '*RefOrValue.@*'],
    ['class attribute', '*RefOrValue.isRef'],
    ['attribute', '*Account.billStructure.*.isRef'],
    ['variant', '*RefOrValue may be *RefOrValue'],
  ]),
  ...adds(v5, 'Official examples of v5 say BillCycleSpecification.', [
    ['variant', 'BillingCycleSpecificationRefOrValue may be BillCycleSpecification'],
  ]),
  ...adds(v5, 'A billing period begins at midnight, which is a question of the time zone.', [
    ['attribute', 'billingCycleSpecification.timeZone'],
    ['attribute', '*.cycleSpecification.timeZone'],
    ['class attribute', 'BillingCycleSpecification.timeZone'],
  ]),
  ...adds(v5, 'By its tags a rule tells one account from another: which policy of collection it follows, or none.', [
    ['attribute', '*Account.tag'],
    ['class attribute', '*Account.tag'],
  ]),
  ...adds(v5, 'Known in v4 only; kept so that nothing is lost between the generations.', [
    ['attribute', '*.cycleSpecification.dateShift'],
    ['class attribute', '*RefOrValue.dateShift'],
    ['attribute', '*.financialAccount.accountBalance'],
    ['class attribute', 'FinancialAccountRef.accountBalance'],
  ]),
]

/** What we want to be different from the official documents of account management. */
export const tmf666: readonly Declared[] = [...events, ...setByServer, ...classes]
