import { idIn } from '../common/reference.ts'
import { type Doc, sameJson } from '../core/json.ts'
import type { Reaction } from '../core/reaction.ts'
import { docOf } from '../core/stored.ts'
import { carryOut } from './carry-out.ts'
import { isOver, settle } from './confirm.ts'
import { evaluateAccount } from './evaluate.ts'
import { actionOfCreated, isCreated } from './names.ts'
import { hasPlanned } from './progress.ts'

function changes(before: Doc | undefined, after: Doc | undefined, ...names: readonly string[]): boolean {
  return before !== undefined && after !== undefined && names.some((name) => !sameJson(before[name], after[name]))
}

/** What is paid, or open again, after it fell due. What is paid in time is no matter of collections. */
const billMovesCase: Reaction = {
  name: 'bill-moves-collection',
  says: 'A bill past due of which something is paid, or is open again, moves the case of its account.',
  to: 'CustomerBill',
  when: ({ before, after, at }) =>
    before?.['billNo'] !== undefined &&
    String(after?.['paymentDueDate'] ?? '') <= at &&
    changes(before, after, 'state', 'remainingAmount', 'disputedAmount', 'writtenOffAmount'),
  async react(core, { id }, actor) {
    const bill = await docOf(core.store, 'CustomerBill', id)
    const account = idIn(bill?.['billingAccount'])
    if (account !== undefined) await evaluateAccount(core, actor, account)
  },
}

/** A promise that is made or broken, and a tag that exempts. */
const accountMovesCase: Reaction = {
  name: 'account-moves-collection',
  says: 'Plans to pay, and tags, move the case of their account.',
  to: 'BillingAccount',
  when: ({ before, after }) => changes(before, after, 'paymentPlan', 'tag'),
  react: (core, { id }, actor) => evaluateAccount(core, actor, id),
}

const heldCaseStops: Reaction = {
  name: 'hold-stops-collection',
  says: 'A case that a person puts on hold, or lets go on, is looked at again.',
  to: 'CollectionCase',
  when: ({ before, after }) => changes(before, after, 'hold'),
  async react(core, { id }, actor) {
    const account = idIn((await docOf(core.store, 'CollectionCase', id))?.['billingAccount'])
    if (account !== undefined) await evaluateAccount(core, actor, account)
  },
}

const caseIsCarriedOut: Reaction = {
  name: 'collection-is-carried-out',
  says: 'What is to be done in a stage of collection is done: messages, orders, the last bill.',
  to: 'CollectionCase',
  when: ({ after }) => after !== undefined && hasPlanned(after),
  react: (core, { id }, actor) => carryOut(core, actor, id),
}

/** What was created for a case says how it ended. */
const confirms = (to: keyof typeof isOver, says: string): Reaction => ({
  name: `${to}-confirms-collection`,
  says,
  to,
  when: ({ before, after }) =>
    after !== undefined &&
    isCreated(String(after['id'])) &&
    changes(before ?? {}, after, 'state') &&
    isOver[to](after) !== undefined,
  async react(core, { id }, actor) {
    const created = await docOf(core.store, to, id)
    if (created) await settle(core, actor, actionOfCreated(id), isOver[to](created))
  },
})

/** What follows for the collection of debts. */
export const collectionReactions: readonly Reaction[] = [
  billMovesCase,
  accountMovesCase,
  heldCaseStops,
  caseIsCarriedOut,
  confirms('ProductOrder', 'The end of an order made for a case confirms what was to be done.'),
  confirms('CommunicationMessage', 'A message made for a case confirms that it was sent.'),
  confirms('CustomerBillOnDemand', 'The last bill that was asked for in a case confirms that it was made.'),
]
