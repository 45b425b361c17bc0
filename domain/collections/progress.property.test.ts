import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPart } from '../../scripts/testing/thorough.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { matcher } from '../core/query.ts'
import { regex } from '../core/regex.ts'
import { type Day, dayPlus, daysBetween } from './days.ts'
import { defaultPolicy } from './default-policy.ts'
import { evaluate } from './evaluate.ts'
import { actionsIn, historyOf, withActions } from './history.ts'
import { tableOf } from './policy-terms.ts'
import { anchorOf, type OpenItem } from './stage.ts'
import { rankOf, type Stage, stages } from './stages.ts'

type BillHappening = 'bill' | 'pay' | 'dispute' | 'settleDispute' | 'return'

/** Something that happens to an account, or a number of days that pass. */
type Happening =
  | { readonly what: BillHappening; readonly which: number; readonly amount: number }
  | { readonly what: 'promise' | 'hold' | 'exempt'; readonly on: boolean }
  /** All that is owed, or a part of it, is promised in so many weeks. */
  | { readonly what: 'plan'; readonly weeks: number; readonly percent: number }
  /** A payment of the plan is made, or all that are left. */
  | { readonly what: 'payPlan'; readonly whole: boolean }
  | { readonly what: 'days'; readonly count: number }
  /** What is under way is done, as far as it has come. */
  | { readonly what: 'done' }

const which = fc.nat(3)
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ what: fc.constant('days' as const), count: fc.integer({ min: 1, max: 20 }) }) },
  { weight: 8, arbitrary: fc.constant({ what: 'done' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom<BillHappening>('bill', 'pay', 'dispute', 'settleDispute', 'return'),
      which,
      amount: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(10)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constantFrom('promise' as const, 'hold' as const, 'exempt' as const),
      on: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('payPlan' as const), whole: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('plan' as const),
      weeks: fc.integer({ min: 1, max: 5 }),
      percent: fc.constantFrom(10, 40, 100, 130),
    }),
  },
)

interface Owed {
  due: Day
  open: number
  disputed: number
}

/** What was promised, as the customer knows it. */
interface Promised {
  readonly since: Day
  readonly total: number
  readonly weeks: number
  paid: number
}

/** How far the line of the account is restricted, as the network knows it. */
type Line = 'free' | 'barred' | 'suspended' | 'ended'

const euros = (value: number): Doc => ({ unit: 'EUR', value })

/** An account with one line, and what collections write of it. Whatever is created twice is found out here. */
class World {
  today: Day = '2026-01-01'
  readonly docs = new Map<string, Doc>()
  readonly bills = new Map<number, Owed>()
  readonly payments: { bill: number; amount: number; day: Day }[] = []
  promised = false
  plan: Promised | undefined
  account: Doc = { '@type': 'BillingAccount', id: 'acc', name: 'acc' }
  line: Line = 'free'
  restored = 0
  interrupted = 0

  readonly read: Reader = {
    get: async (kind, id) => structuredClone(this.#stored(kind).find((doc) => doc['id'] === id)),
    find: async (kind, filter) => this.#stored(kind).filter(matcher(filter, regex)),
  }

  /** What others have written, as they would. */
  #stored(kind: string): Doc[] {
    const billingAccount = { id: 'acc' }
    if (kind === 'CustomerBill')
      return [...this.bills].map(([number, { due, open, disputed }]) => ({
        ...{ id: `bill-${number}`, billingAccount, billDate: midnight(due), paymentDueDate: midnight(due) },
        ...{ state: open > 0 ? 'partiallyPaid' : 'settled', remainingAmount: euros(open) },
        ...(disputed > 0 && { disputedAmount: euros(Math.min(open, disputed)) }),
      }))
    if (kind === 'Payment')
      return this.payments.map(({ bill, amount, day }, i) => ({
        ...{ id: `payment-${i}`, account: { id: 'acc' }, status: 'done', paymentDate: midnight(day) },
        ...{
          totalAmount: euros(amount),
          appliedBill: [{ bill: { id: `bill-${bill}` }, appliedAmount: euros(amount) }],
        },
      }))
    return [...this.docs].filter(([key]) => key.startsWith(`${kind} `)).map(([, doc]) => structuredClone(doc))
  }

  get items(): OpenItem[] {
    const past = [...this.bills.values()].filter(({ due }) => due <= this.today)
    return past.map(({ due, open, disputed }) => {
      const undisputed = BigInt(Math.round((open - Math.min(open, disputed)) * 100)) * 10_000n
      return { due, currency: 'EUR', undisputed }
    })
  }

  /** Whether the customer has not done what was promised: neither was as much paid, nor is as little left. */
  get isBroken(): boolean {
    if (!this.plan || this.left === 0) return false
    const { since, total, weeks, paid } = this.plan
    const past = Math.min(weeks, Math.floor(daysBetween(since, this.today) / 7))
    const due = Math.round((total * past * 100) / weeks) / 100
    return paid < due && this.left > Math.round((total - due) * 100) / 100
  }

  /** Whether there is a promise of which something is still to come. */
  get isBound(): boolean {
    if (this.promised) return true
    return this.plan !== undefined && !this.isBroken && this.left > 0 && this.plan.paid < this.plan.total
  }

  /** What the promise is about: what was there by the end of its day. */
  #isMeant({ due }: Owed): boolean {
    return this.plan !== undefined && due <= this.plan.since
  }

  get left(): number {
    const bills = [...this.bills.values()].filter((bill) => this.#isMeant(bill))
    const sum = bills.reduce((all, { open, disputed }) => all + open - Math.min(open, disputed), 0)
    return Math.round(sum * 100) / 100
  }

  get cases(): Doc[] {
    return [...this.docs.values()].filter((doc) => doc['@type'] === 'CollectionCase')
  }

  get open(): Doc[] {
    return this.cases.filter(({ state }) => state !== 'current')
  }

  get rates(): Doc[] {
    return [...this.docs.values()].filter((doc) => doc['@type'] === 'AppliedCustomerBillingRate')
  }

  async evaluate() {
    const done = await evaluate([this.account], false, this.read, `${this.today}T06:00:00.000Z`)
    for (const deed of done.deeds) {
      if (deed.do === 'alter') throw new Error('nothing of collections is stencilled')
      if (deed.do === 'change') {
        this.account = deed.change(this.account)
        continue
      }
      if (deed.do === 'fill') throw new Error('nothing of a day of collections is filled in')
      const key = `${deed.kind} ${deed.doc['id']}`
      if (deed.do === 'create') expect(this.docs.has(key), key).toBe(false)
      this.docs.set(key, structuredClone(deed.doc))
    }
    return done.deeds
  }

  /** Carries out what is planned, in order, as the network would. */
  carryOut(): void {
    for (const found of this.open.concat(this.cases.filter(({ state }) => state === 'current'))) {
      if (found['successor'] !== undefined) continue
      const stageHistory = withActions(historyOf(found), (action) => {
        if (action['state'] !== 'planned') return action
        this.#apply(action)
        return { ...action, state: 'confirmed' }
      })
      this.docs.set(`CollectionCase ${found['id']}`, { ...found, stageHistory })
    }
  }

  #apply({ action, restriction }: Doc): void {
    if (this.line === 'ended') return
    if (action === 'bar' || action === 'suspend') {
      if (this.line === 'free') this.interrupted++
      this.line = action === 'bar' ? 'barred' : 'suspended'
    }
    if (action === 'terminate') this.line = 'ended'
    if (action === 'restore') {
      expect(this.line, 'nothing is given back that was not taken').not.toBe('free')
      this.line = restriction === 'none' ? 'free' : 'barred'
      if (this.line === 'free') this.restored++
    }
  }

  happen(one: Happening): void {
    if (one.what === 'days') this.today = dayPlus(this.today, one.count)
    else if (one.what === 'done') this.carryOut()
    else if (one.what === 'promise') this.#promise(one.on)
    else if (one.what === 'payPlan') this.#payPlan(one.whole)
    else if (one.what === 'plan') this.#promiseParts(one.weeks, one.percent)
    else if (one.what === 'exempt') this.account = { ...this.account, tag: one.on ? ['noDunning'] : [] }
    else if (one.what === 'hold') {
      for (const found of this.open) this.docs.set(`CollectionCase ${found['id']}`, { ...found, hold: one.on })
    } else if ('which' in one) this.#bill(one.what, one.which, one.amount)
  }

  #promise(on: boolean): void {
    this.promised = on
    this.plan = undefined
    this.account = { ...this.account, paymentPlan: on ? [{ '@type': 'PaymentPlan', status: 'Effective' }] : [] }
  }

  #promiseParts(weeks: number, percent: number): void {
    const total = Math.round([...this.bills.values()].reduce((sum, { open }) => sum + open, 0) * percent) / 100
    if (total < 1) return
    const [since, paid] = [this.today, 0]
    // What was paid earlier on the same day is seen as paid for it.
    if (this.payments.some(({ day }) => day === since)) return
    this.promised = false
    this.plan = { since, total, weeks, paid }
    const terms = { numberOfPayments: weeks, paymentFrequency: 'weekly', totalAmount: euros(total) }
    const plan = { '@type': 'PaymentPlan', id: 'p', status: 'Effective', ...terms }
    this.account = { ...this.account, paymentPlan: [{ ...plan, validFor: { startDateTime: midnight(since) } }] }
  }

  #payPlan(whole: boolean): void {
    if (!this.plan) return
    const { total, weeks, paid } = this.plan
    let money = whole ? total - paid : Math.ceil((total * 100) / weeks) / 100
    for (const [number, bill] of this.bills) {
      const amount = Math.round(Math.min(money, bill.open) * 100) / 100
      if (amount <= 0 || !this.#isMeant(bill)) continue
      money -= amount
      this.payments.push({ bill: number, amount, day: this.today })
      this.#pay(number, amount, this.today)
    }
  }

  #pay(number: number, amount: number, day: Day): void {
    const bill = this.bills.get(number)!
    bill.open = Math.round((bill.open - amount) * 100) / 100
    if (this.plan && this.#isMeant(bill) && day >= this.plan.since)
      this.plan.paid = Math.round((this.plan.paid + amount) * 100) / 100
  }

  #bill(what: BillHappening, number: number, amount: number): void {
    const known = this.bills.get(number)
    if (what === 'bill' && !known) this.bills.set(number, { due: this.today, open: 2 * amount, disputed: 0 })
    if (what === 'return') {
      const last = this.payments.pop()
      if (last) this.#pay(last.bill, -last.amount, last.day)
    }
    if (!known) return
    if (what === 'pay' && known.open > 0) {
      const payment = { bill: number, amount: Math.min(known.open, amount), day: this.today }
      this.payments.push(payment)
      this.#pay(number, payment.amount, this.today)
    }
    if (what === 'dispute') known.disputed = amount
    if (what === 'settleDispute') known.disputed = 0
  }
}

const midnight = (day: Day) => `${day}T00:00:00.000Z`
const table = tableOf(defaultPolicy, 'UTC')
const stateOf = (world: World): Stage => (world.open[0]?.['state'] as Stage | undefined) ?? 'current'

function confirmed(world: World): boolean {
  const last = world.open[0] && historyOf(world.open[0]).at(-1)
  return docsIn(last?.['action']).every(({ state }) => state === 'confirmed' || state === 'calledOff')
}

test('P-14: no stage is skipped, no fee taken twice; what is disputed, or promised and kept, takes nothing further; what is paid restores once', async () => {
  const reached = new Set<Stage>()
  const fates = new Set<unknown>()
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 20, maxLength: 80, size: 'max' }), async (story) => {
      const world = new World()
      let entered: Day = world.today
      for (const one of story) {
        world.happen(one)
        const [before, wasConfirmed] = [stateOf(world), confirmed(world)]
        const wasHeld = world.open[0]?.['hold'] === true
        const isCollected = world.items.length > 0 || world.open.length > 0
        const [isBound, isBroken] = [world.isBound, world.isBroken && isCollected]
        await world.evaluate()
        if (world.plan) {
          const [plan] = docsIn(world.account['paymentPlan'])
          expect(plan!['status'], 'nobody else has to find out').toBe(isBroken ? 'Ineffective' : 'Effective')
        }
        // What is broken is not taken up again when money comes later.
        if (isBroken) world.plan = undefined
        for (const { outcome } of world.cases.flatMap(({ frozen }) => docsIn(frozen))) fates.add(outcome)
        const after = stateOf(world)
        reached.add(after)
        expect(world.open.length).toBeLessThan(2)
        const exempt = docsIn([world.account]).some(({ tag }) => Array.isArray(tag) && tag.includes('noDunning'))
        const anchor = exempt ? undefined : anchorOf(table, world.items)
        const pastDue = anchor === undefined ? -1 : daysBetween(anchor, world.today)
        if (rankOf(after) > rankOf(before)) {
          const rule = table.rules.find(({ stage }) => stage === after)!
          const dwell = table.rules.find(({ stage }) => stage === before)?.minimalDwell ?? 0
          expect(rankOf(after)).toBe(rankOf(before) + 1)
          expect(pastDue, 'is justified by what is past due and not disputed').toBeGreaterThanOrEqual(rule.daysPastDue)
          expect(daysBetween(entered, world.today)).toBeGreaterThanOrEqual(dwell)
          expect(wasConfirmed && !isBound && !wasHeld).toBe(true)
        }
        if (after !== before) entered = world.today
        if (pastDue < table.rules[0]!.daysPastDue) expect(after).toBe('current')
        expect(await world.evaluate(), 'the same day again changes nothing').toEqual([])
      }
      const fees = world.rates.filter(({ chargeType }) => chargeType === 'lateFee')
      const entries = new Set(
        world.cases.filter((one) => historyOf(one).some(({ state }) => state === 'notice')).map(({ anchor }) => anchor),
      )
      expect(fees.length).toBeLessThanOrEqual(entries.size)
      world.bills.clear()
      await world.evaluate()
      expect(stateOf(world)).toBe('current')
      world.carryOut()
      if (world.line !== 'ended') {
        expect(world.line).toBe('free')
        expect(world.restored).toBe(world.interrupted)
      }
      const actions = world.cases
        .filter(({ successor }) => successor === undefined)
        .flatMap((one) => actionsIn(historyOf(one)))
      expect(actions.filter(({ state }) => state === 'planned')).toEqual([])
    }),
    { numRuns: inPart(1200, 4) },
  )
  expect(
    [...reached].sort((a, b) => rankOf(a) - rankOf(b)),
    'the stories get everywhere',
  ).toEqual(stages)
  expect([...fates].filter((fate) => fate !== undefined).sort(), 'promises end in every way').toEqual([
    ...['debtGone', 'letGo', 'promiseBroken', 'promiseKept'],
  ])
})
