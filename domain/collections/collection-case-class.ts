import { entity } from '../common/entity.ts'
import { entityRef, refTo } from '../common/entity-ref.ts'
import { money } from '../common/money.ts'
import { note } from '../common/note.ts'
import { billingAccountRef, productRef } from '../common/product-refs.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { about, classOf, dateTime, described, flag, listOf, number, oneOf, text } from '../core/schema.ts'
import { handovers } from './handover.ts'
import { actions, restrictions } from './policy-terms.ts'
import { stages } from './stages.ts'

/** How far something is that is done in a stage; `calledOff` when the debt was paid before it was begun. */
export const actionStates = ['planned', 'begun', 'confirmed', 'failed', 'calledOff'] as const
export type ActionState = (typeof actionStates)[number]

const collectionAction = classOf(
  'CollectionAction',
  {
    id: text('Identifier of the action; what it creates is called after it.'),
    action: oneOf(actions, 'What is done.'),
    state: oneOf(actionStates, 'How far it is.'),
    restriction: oneOf(restrictions, 'For restore: how far products stay restricted.'),
    product: listOf(productRef, 'The products to which it was done.'),
    reference: about(entityRef, 'What it has created: a message, an order, a fee, or a bill that was asked for.'),
    date: dateTime('When it came into its state.'),
    reason: text('Why it failed, or was called off.'),
  },
  { description: 'Something that is done to collect a debt, and whether it is confirmed.', plain: true },
)

const collectionStage = classOf(
  'CollectionStage',
  {
    state: about(described(oneOf(stages), { name: 'CollectionStateType' }), 'The stage that was reached.'),
    day: text('The day on which it was reached, such as 2026-11-29.'),
    date: dateTime('When it was found.'),
    reason: text('Why.'),
    action: listOf(collectionAction, 'What is done in it.'),
  },
  { description: 'A stage that a case came to.', plain: true },
)

const frozenPeriod = classOf(
  'FrozenPeriod',
  {
    from: text('The day from which on.'),
    until: text('The day on which it was over; absent while it lasts.'),
    reason: text('What kept it: a promise to pay, or a person.'),
    outcome: oneOf(
      ['promiseKept', 'promiseBroken', 'debtGone', 'letGo'],
      'How it was over: promiseKept, promiseBroken, debtGone when nothing was to be collected any more, letGo by a person.',
    ),
    endReason: text('The same for people: which payment of a plan is missing, say.'),
  },
  { description: 'Days on which the case did not go on.', plain: true },
)

const accruedInterest = classOf(
  'AccruedInterest',
  {
    rate: number('Percent a year.'),
    countedUntil: text('The day up to which it is counted.'),
    amountDays: about(money, 'What was past due, times the days on which it was, since it was last charged.'),
    chargedFrom: text('The day from which on it has not been charged yet.'),
  },
  { description: 'Interest that runs.', plain: true },
)

const placedDebt = classOf(
  'PlacedDebt',
  {
    date: dateTime('As of when: that is when the export was asked for.'),
    amount: about(money, 'What was past due and not disputed.'),
    bill: listOf(
      classOf(
        'PlacedBill',
        { billNo: text('Number of the bill.'), amount: about(money, 'What was still to be paid of it.') },
        { description: 'A bill that was past due.', plain: true },
      ),
      'The bills of which that was.',
    ),
  },
  { description: 'What an agency was given, as it stood then.', plain: true },
)

const caseRef = refTo('CollectionCaseRef', 'a case of collection')

export const collectionCase = classOf('CollectionCase', {
  ...entity,
  state: about(described(oneOf(stages), { name: 'CollectionCaseStateType' }), 'The stage of collection.'),
  billingAccount: about(billingAccountRef, 'The account that owes.'),
  relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Who has to do with the account, its owner first of all.'),
  policy: about(refTo('DunningPolicyRef', 'a policy of collection'), 'The policy by which it goes on.'),
  anchor: text('The day on which the oldest debt fell due, such as 2026-10-15.'),
  overdueAmount: about(money, 'What is past due and not disputed.'),
  since: text('The day from which the least stay in the stage counts.'),
  hold: flag('True when a person wants it not to go on.'),
  doneByHand: flag('Set to true by a person who has done what is not confirmed: it then counts as confirmed.'),
  note: listOf(note, 'Remarks.'),
  frozen: listOf(frozenPeriod, 'When a promise to pay, or a person, kept it from going on.'),
  interest: about(accruedInterest, 'Interest on what is past due.'),
  stageHistory: listOf(collectionStage, 'The stages that it came to, in order, and what was done in them.'),
  handover: oneOf(
    handovers,
    'Whether an agency is to be given it: due with the next export, or done. Follows from what was done.',
  ),
  agencyExport: about(
    refTo('AgencyExportRef', 'an export for an agency'),
    'The export in which an agency was given it.',
  ),
  placed: about(placedDebt, 'What the agency was given.'),
  predecessor: about(caseRef, 'The case of an older debt of the account, from which this one goes on.'),
  successor: about(caseRef, 'The case of another debt of the account, in which this one goes on.'),
  creationDate: dateTime('When it was opened.'),
  lastUpdate: dateTime('When it last changed.'),
})
