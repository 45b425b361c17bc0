import { cycleOf } from '../account/cycle-of-account.ts'
import { idIn } from '../common/reference.ts'
import { dayIn } from '../common/time/billing-period.ts'
import { act, type Deed } from '../core/act.ts'
import type { Actor } from '../core/actor.ts'
import type { Core } from '../core/commands.ts'
import type { Reader } from '../core/define-resource.ts'
import { Fault } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import { everything, type Filter, isText } from '../core/query.ts'
import { defaultPolicy } from './default-policy.ts'
import { policyOf } from './policy-terms.ts'
import { type Progress, progress } from './progress.ts'
import { effectivePlans, type Promiser, promisesOf } from './promises.ts'
import { undisputedOf } from './seams.ts'
import type { OpenItem } from './stage.ts'
import { openStages } from './stages.ts'

/** What the evaluation of some accounts comes to. */
export interface Evaluated {
  readonly deeds: readonly Deed[]
  readonly counts: Readonly<Record<NonNullable<Progress['moved']>, number>>
}

/** More of one kind than is read for one commit. */
const most = 20_000

/**
 * Looks at what some accounts owe, kind by kind for all of them at once, and takes their cases to where they stand.
 * @param accounts in order of their identifiers
 * @param isAll every account between the first and the last is among them
 * @param at the instant as of which they are looked at
 */
export async function evaluate(accounts: readonly Doc[], isAll: boolean, read: Reader, at: string): Promise<Evaluated> {
  const ids = accounts.map(({ id }) => String(id))
  const ofAccounts = isAll ? between(ids[0]!, ids.at(-1)!) : anyOf(['billingAccount', 'id'], ids)
  const [bills, cases, policies] = await Promise.all([
    overdue(ofAccounts, read, at),
    all(read, 'CollectionCase', { kind: 'and', of: [ofAccounts, anyOf(['state'], openStages)] }),
    read.find('DunningPolicy', everything, 1000),
  ])
  const billsOf = Map.groupBy(bills, ({ billingAccount }) => idIn(billingAccount))
  const casesOf = Map.groupBy(cases, ({ billingAccount }) => idIn(billingAccount))
  const payments = paymentsRead(
    accounts.filter((_, i) => billsOf.has(ids[i]!)),
    read,
  )
  // All at once: what they ask for one by one is then read together.
  const moves = await Promise.all(
    accounts.map(async (account, i) => {
      const [own, open] = [billsOf.get(ids[i]!) ?? [], casesOf.get(ids[i]!) ?? []]
      if (own.length === 0 && open.length === 0) return undefined
      const { timeZone } = await cycleOf(account, read)
      const items = own.flatMap((bill) => itemOf(bill, timeZone))
      const policy = policyOf(account, policies, defaultPolicy)
      const promiser: Promiser = { account, timeZone, today: dayIn(at, timeZone), bills: own }
      const promises = await promisesOf(promiser, () => payments(ids[i]!), read, at)
      return progress({ account, timeZone, policy, items, open, promises }, read, at)
    }),
  )
  const counts = { opened: 0, raised: 0, lowered: 0 }
  for (const move of moves) if (move?.moved) counts[move.moved]++
  return { deeds: moves.flatMap((move) => move?.deeds ?? []), counts }
}

/** Takes what one account owes to where it stands now. */
export async function evaluateAccount(core: Core, actor: Actor, id: string): Promise<void> {
  await act(core, actor, async (read, at) => {
    const account = await read.get('BillingAccount', id)
    if (!account) return undefined
    const { deeds } = await evaluate([account], false, read, at)
    return deeds.length > 0 ? { deeds } : undefined
  })
}

/** Bills of some accounts that are out and past due, paid in part or not at all. */
export async function overdueBills(accounts: readonly string[], read: Reader, at: string): Promise<readonly Doc[]> {
  return overdue(anyOf(['billingAccount', 'id'], accounts), read, at)
}

async function overdue(ofAccounts: Filter, read: Reader, at: string): Promise<readonly Doc[]> {
  const bills = await all(read, 'CustomerBill', { kind: 'and', of: [ofAccounts, unpaid, pastDue(at)] })
  return bills.filter(({ category }) => category !== 'credit note')
}

const unpaid: Filter = anyOf(['state'], ['sent', 'partiallyPaid'])

function pastDue(at: string): Filter {
  return { kind: 'compare', path: ['paymentDueDate'], op: 'lte', value: at }
}

function between(first: string, last: string): Filter {
  const path = ['billingAccount', 'id']
  return {
    kind: 'and',
    of: [
      { kind: 'compare', path, op: 'gte', value: first },
      { kind: 'compare', path, op: 'lte', value: last },
    ],
  }
}

function anyOf(path: readonly string[], values: readonly string[]): Filter {
  return values.length === 1 ? isText(path, values[0]!) : { kind: 'or', of: values.map((value) => isText(path, value)) }
}

async function all(read: Reader, kind: string, filter: Filter): Promise<readonly Doc[]> {
  const found = await read.find(kind, filter, most + 1)
  if (found.length > most) throw new Fault('ruleViolated', [{ at: kind, problem: `are more than ${most} at once` }])
  return found
}

/** What is to be collected of a bill. */
function itemOf(bill: Doc, timeZone: string): OpenItem[] {
  const currency = amountOf(bill['remainingAmount'])?.currency
  if (currency === undefined) return []
  return [{ due: dayIn(String(bill['paymentDueDate']), timeZone), currency, undisputed: undisputedOf(bill) }]
}

/** Payments of accounts that have promised something; read when the first of them is asked for, for all of them at once. */
function paymentsRead(accounts: readonly Doc[], read: Reader): (account: string) => Promise<readonly Doc[]> {
  const ids = accounts.filter((account) => effectivePlans(account).length > 0).map(({ id }) => String(id))
  let found: Promise<Map<string | undefined, Doc[]>> | undefined
  return async (id) => {
    found ??= all(read, 'Payment', anyOf(['account', 'id'], ids)).then((payments) =>
      Map.groupBy(payments, ({ account }) => idIn(account)),
    )
    return (await found).get(id) ?? []
  }
}
