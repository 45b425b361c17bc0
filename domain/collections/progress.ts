import { idIn } from '../common/reference.ts'
import { dayIn } from '../common/time/billing-period.ts'
import type { Deed } from '../core/act.ts'
import type { Reader } from '../core/define-resource.ts'
import { derivedId } from '../core/derived-id.ts'
import { type Doc, docsIn, sameJson } from '../core/json.ts'
import { type Amount, amountOf, moneyOf } from '../core/money.ts'
import { caseNow } from './case-now.ts'
import { chargedInterest, counted, interestFrom, lateFee } from './charges.ts'
import type { Day } from './days.ts'
import {
  actionsIn,
  exceeds,
  historyOf,
  isConfirmed,
  numbered,
  restrictionInForce,
  unionOf,
  withActions,
} from './history.ts'
import { type Action, actionsOf, amountIn, bearsInterest, isExempt, restrictionAt, tableOf } from './policy-terms.ts'
import { type Promises, withoutForce } from './promises.ts'
import { type Judgement, judge, nothingYet, type OpenItem, promiseInForce, type Standing } from './stage.ts'
import { rankOf, type Stage } from './stages.ts'

/** What is known about an account of which something may have to be collected. */
export interface AccountFacts {
  readonly account: Doc
  readonly timeZone: string
  readonly policy: Doc
  readonly items: readonly OpenItem[]
  /** Cases that are open; one, unless two were opened at the same time. */
  readonly open: readonly Doc[]
  readonly promises: Promises
}

/** What an evaluation comes to. */
export interface Progress {
  readonly deeds: readonly Deed[]
  readonly moved?: 'opened' | 'raised' | 'lowered'
}

/** The case of an account and an anchor: the same for ever. */
export function caseIdOf(account: string, anchor: Day): string {
  return derivedId(['collectionCase', account, anchor])
}

/**
 * Takes the case of an account to where it stands today, with fees, interest, and what is to be done, all for one commit. When the
 * oldest debt is another one than before, its case goes on from where the other one stood. To do it again changes nothing.
 * @returns undefined when nothing changes
 */
export async function progress(facts: AccountFacts, read: Reader, at: string): Promise<Progress | undefined> {
  const { account, policy, open } = facts
  const primary = [...open].sort((a, b) => rankOf(b['state'] as Stage) - rankOf(a['state'] as Stage))[0]
  const today = latest(dayIn(at, facts.timeZone), primary && historyOf(primary).at(-1)?.['day'])
  const standing = primary ? standingOf(primary) : nothingYet(today)
  const judged = judge(tableOf(policy, facts.timeZone), standing, {
    items: facts.items,
    promised: facts.promises.inForce,
    held: primary?.['hold'] === true,
    exempt: isExempt(account, policy),
    today,
  })
  const deeds: Deed[] = withoutForce(String(account['id']), facts.promises.broken)
  const done = () => (deeds.length > 0 ? { deeds } : undefined)
  if (!primary && judged.stage === 'current') return done()
  const anchor = judged.stage === 'current' ? String(primary!['anchor']) : judged.anchor!
  const id = primary?.['anchor'] === anchor ? String(primary['id']) : caseIdOf(String(account['id']), anchor)
  const stored = id === primary?.['id'] ? primary : await read.get('CollectionCase', id)
  // One that was given on to another case, which is over by now, has its history there.
  const heir = !primary && idIn(stored?.['successor']) !== undefined ? await caseNow(id, read) : undefined
  const others = [...open, ...(heir ? [heir] : [])].filter((one) => one['id'] !== id)
  const begun = taken(account, { id, anchor }, primary, stored, others)
  const overdue = overdueOf(facts.items, anchor, today)
  const { after, rates } = await moved(facts, begun, { standing, judged, overdue, today, at }, read)
  const known = deeds.length
  if (!stored) deeds.push({ do: 'create', kind: 'CollectionCase', doc: after })
  else if (!sameJson(stored, after)) deeds.push({ do: 'replace', kind: 'CollectionCase', doc: after })
  for (const other of others) deeds.push({ do: 'replace', kind: 'CollectionCase', doc: succeeded(other, id) })
  if (deeds.length === known) return done()
  for (const doc of rates) deeds.push({ do: 'create', kind: 'AppliedCustomerBillingRate', doc })
  const direction = rankOf(judged.stage) - rankOf(standing.stage)
  if (direction !== 0) deeds.push(...paymentStatus(account, judged.stage))
  if (!primary) return { deeds, moved: 'opened' }
  return { deeds, ...(direction !== 0 && { moved: direction > 0 ? ('raised' as const) : ('lowered' as const) }) }
}

function standingOf(open: Doc): Standing {
  const frozenSince = docsIn(open['frozen']).find(({ until }) => until === undefined)?.['from']
  return {
    stage: open['state'] as Stage,
    since: String(open['since']),
    confirmed: isConfirmed(historyOf(open)),
    ...(typeof frozenSince === 'string' && { frozenSince }),
  }
}

/** A run that began before midnight does not take back what was found after it. */
function latest(today: Day, seen: unknown): Day {
  return typeof seen === 'string' && seen > today ? seen : today
}

/** The case under its identifier, with what the ones before it came to. */
function taken(account: Doc, own: Doc, primary: Doc | undefined, stored: Doc | undefined, others: readonly Doc[]): Doc {
  if (primary && primary === stored && others.length === 0) return primary
  // What an agency was given stays with the case under which it was.
  const { agencyExport: ____, placed: _____, ...going } = primary ?? {}
  const {
    successor: _,
    predecessor: __,
    creationDate,
    ...rest
  } = {
    ...stored,
    ...(primary === stored ? primary : going),
  }
  const before = primary && primary !== stored ? { predecessor: caseRef(primary['id']) } : {}
  const known = stored?.['creationDate'] ?? (stored ? creationDate : undefined)
  const histories = [stored, ...others, primary].flatMap((one) => (one ? [historyOf(one)] : []))
  return {
    '@type': 'CollectionCase',
    billingAccount: { '@type': 'BillingAccountRef', id: account['id']!, '@referredType': 'BillingAccount' },
    ...(docsIn(account['relatedParty']).length > 0 && { relatedParty: account['relatedParty']! }),
    ...rest,
    ...own,
    ...before,
    ...(known !== undefined && { creationDate: known }),
    stageHistory: [...unionOf(histories)],
  }
}

/** What became of its actions from here on stands in the other case. */
function succeeded({ interest: _, hold: __, frozen: ___, ...old }: Doc, by: string): Doc {
  return { ...old, state: 'current', successor: caseRef(by) }
}

function caseRef(id: Doc[string]): Doc {
  return { '@type': 'CollectionCaseRef', id: id!, '@referredType': 'CollectionCase' }
}

/** What is past due and not disputed, in the currency of the oldest debt. */
function overdueOf(items: readonly OpenItem[], anchor: Day, today: Day): Amount | undefined {
  const past = items.filter(({ due, undisputed }) => due < today && undisputed > 0n)
  const currency = (past.find(({ due }) => due === anchor) ?? past[0])?.currency
  if (currency === undefined) return undefined
  const own = past.filter((item) => item.currency === currency)
  return { currency, micro: own.reduce((sum, { undisputed }) => sum + undisputed, 0n) }
}

interface Move {
  readonly standing: Standing
  readonly judged: Judgement
  readonly overdue: Amount | undefined
  readonly today: Day
  readonly at: string
}

/** The case after a judgement, and what is charged for it. */
async function moved(facts: AccountFacts, begun: Doc, move: Move, read: Reader): Promise<{ after: Doc; rates: Doc[] }> {
  const { account, policy } = facts
  const { standing, judged, today, at } = move
  const owedBefore = amountOf(begun['overdueAmount'])
  const currency = move.overdue?.currency ?? owedBefore?.currency
  const overdue = move.overdue ?? (currency === undefined ? undefined : { currency, micro: 0n })
  const rates: Doc[] = []
  const charge = async (rate: Doc | undefined) => {
    const isNew = rate && (await read.get('AppliedCustomerBillingRate', String(rate['id']))) === undefined
    if (isNew) rates.push(rate)
  }
  const isMoved = judged.stage !== standing.stage
  let interest = begun['interest'] as Doc | undefined
  if (interest && (isMoved || !sameJson(owed(overdue), begun['overdueAmount']))) {
    interest = counted(interest, owedBefore, today)
    if (isMoved) {
      const charged = chargedInterest(account, String(begun['anchor']), interest, at)
      await charge(charged.rate)
      interest = bearsInterest(policy, judged.stage) ? charged.interest : undefined
    }
  }
  const isUp = rankOf(judged.stage) > rankOf(standing.stage)
  if (isUp && currency !== undefined) {
    const asked = actionsOf(policy, judged.stage)
    const fee = asked.includes('lateFee') ? amountIn(policy['lateFee'], currency) : undefined
    if (fee && fee.micro > 0n) await charge(lateFee(account, String(begun['anchor']), judged.stage, fee, at))
    const percent = Number(policy['interestRate'] ?? 0)
    if (asked.includes('interest') && !interest && percent > 0) interest = interestFrom(today, percent, currency)
  }
  const history = isMoved ? historyAfter(begun, policy, move) : [...historyOf(begun)]
  const { interest: _, hold, ...rest } = begun
  const after: Doc = {
    ...rest,
    // What a person has held is over with the debt; one that comes later is another matter.
    ...(hold !== undefined && judged.stage !== 'current' && { hold }),
    state: judged.stage,
    since: judged.since,
    policy: { '@type': 'DunningPolicyRef', id: policy['id']!, name: policy['name']!, '@referredType': 'DunningPolicy' },
    ...(overdue && { overdueAmount: owed(overdue)! }),
    ...(interest && { interest }),
    ...frozenAfter(begun, move, facts.promises),
    stageHistory: history,
  }
  return { after, rates }
}

function owed(overdue: Amount | undefined): Doc | undefined {
  return overdue && moneyOf(overdue)
}

/** The history with the stage that is reached now: what is to be done in it, and what is not to be done any more. */
function historyAfter(begun: Doc, policy: Doc, { standing, judged, today, at }: Move): Doc[] {
  const isUp = rankOf(judged.stage) > rankOf(standing.stage)
  const known = historyOf(begun)
  const history = isUp ? [...known] : withActions(known, (action) => calledOff(action, judged.reason, at))
  const added = isUp ? plannedFor(policy, judged.stage, at) : restoring(policy, judged.stage, history, at)
  const action = numbered(String(begun['id']), history, added)
  return [...history, { state: judged.stage, day: today, date: at, reason: judged.reason, action }]
}

/** What is charged is done with the commit that says so; the rest is carried out after it. */
const chargedAtOnce: readonly Action[] = ['lateFee', 'interest']

function plannedFor(policy: Doc, stage: Stage, at: string): Doc[] {
  return actionsOf(policy, stage).map((action) => ({
    action,
    state: chargedAtOnce.includes(action) ? 'confirmed' : 'planned',
    date: at,
  }))
}

function calledOff(action: Doc, reason: string, at: string): Doc {
  return action['state'] === 'planned' ? { ...action, state: 'calledOff', reason, date: at } : action
}

/** What a customer had is given back when it is restricted further than the stage asks for. */
function restoring(policy: Doc, stage: Stage, history: readonly Doc[], at: string): Doc[] {
  const restriction = restrictionAt(policy, stage)
  if (!exceeds(restrictionInForce(history), restriction)) return []
  return [{ action: 'restore', restriction, state: 'planned', date: at }]
}

function frozenAfter({ frozen }: Doc, { standing, judged, today }: Move, { ended }: Promises): Doc {
  const periods = docsIn(frozen)
  const isFrozen = judged.frozenSince !== undefined
  if (isFrozen === (standing.frozenSince !== undefined)) return periods.length > 0 ? { frozen: [...periods] } : {}
  if (isFrozen) return { frozen: [...periods, { from: today, reason: judged.reason }] }
  return { frozen: periods.map((one) => (one['until'] === undefined ? { ...one, until: today, ...endOf(one) } : one)) }

  function endOf({ reason }: Doc): Doc {
    if (judged.stage === 'current') return { outcome: 'debtGone', endReason: judged.reason }
    if (ended && reason === promiseInForce) return { outcome: ended.outcome, endReason: ended.reason }
    return { outcome: 'letGo', endReason: 'nothing keeps it any more' }
  }
}

/** How the payment of an account stands (TMF666). Two evaluations that open cases at the same time meet here. */
function paymentStatus(account: Doc, stage: Stage): Deed[] {
  const rank = rankOf(stage)
  const status = rank === 0 ? 'Normal' : rank < rankOf('softBar') ? 'In Arrears' : 'In Collection'
  const change = (doc: Doc): Doc => ({ ...doc, paymentStatus: status })
  return account['paymentStatus'] === status
    ? []
    : [{ do: 'change', kind: 'BillingAccount', id: String(account['id']), change }]
}

/** Whether something of a case is still to be done. */
export function hasPlanned(found: Doc): boolean {
  return found['successor'] === undefined && actionsIn(historyOf(found)).some(({ state }) => state === 'planned')
}
