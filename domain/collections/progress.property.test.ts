import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPart } from '../../scripts/testing/thorough.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { docsIn } from '../core/json.ts'
import { type Day, dayPlus, daysBetween } from './days.ts'
import { defaultPolicy } from './default-policy.ts'
import { actionsIn, historyOf, withActions } from './history.ts'
import { tableOf } from './policy-terms.ts'
import { progress } from './progress.ts'
import { anchorOf, type OpenItem } from './stage.ts'
import { rankOf, type Stage, stages } from './stages.ts'

type BillHappening = 'bill' | 'pay' | 'dispute' | 'settleDispute'

/** Something that happens to an account, or a number of days that pass. */
type Happening =
  | { readonly what: BillHappening; readonly which: number; readonly amount: number }
  | { readonly what: 'promise' | 'hold' | 'exempt'; readonly on: boolean }
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
      what: fc.constantFrom<BillHappening>('bill', 'pay', 'dispute', 'settleDispute'),
      which,
      amount: fc.integer({ min: 1, max: 60 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constantFrom('promise' as const, 'hold' as const, 'exempt' as const),
      on: fc.boolean(),
    }),
  },
)

interface Owed {
  due: Day
  open: number
  disputed: number
}

/** How far the line of the account is restricted, as the network knows it. */
type Line = 'free' | 'barred' | 'suspended' | 'ended'

/** An account with one line, and what collections write of it. Whatever is created twice is found out here. */
class World {
  today: Day = '2026-01-01'
  readonly docs = new Map<string, Doc>()
  readonly bills = new Map<number, Owed>()
  promised = false
  account: Doc = { '@type': 'BillingAccount', id: 'acc', name: 'acc' }
  line: Line = 'free'
  restored = 0
  interrupted = 0

  readonly read: Reader = {
    get: async (kind, id) => structuredClone(this.docs.get(`${kind} ${id}`)),
    find: async () => [],
  }

  get items(): OpenItem[] {
    const past = [...this.bills.values()].filter(({ due }) => due <= this.today)
    return past.map(({ due, open, disputed }) => {
      const undisputed = BigInt(open - Math.min(open, disputed)) * 1_000_000n
      return { due, currency: 'EUR', undisputed }
    })
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
    const facts = {
      ...{ account: this.account, timeZone: 'UTC', policy: defaultPolicy },
      ...{ items: this.items, open: this.open, promised: this.promised },
    }
    const done = await progress(facts, this.read, `${this.today}T06:00:00.000Z`)
    for (const deed of done?.deeds ?? []) {
      if (deed.do === 'change') {
        this.account = deed.change(this.account)
        continue
      }
      const key = `${deed.kind} ${deed.doc['id']}`
      if (deed.do === 'create') expect(this.docs.has(key), key).toBe(false)
      this.docs.set(key, structuredClone(deed.doc))
    }
    return done
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
    else if (one.what === 'promise') this.promised = one.on
    else if (one.what === 'exempt') this.account = { ...this.account, tag: one.on ? ['noDunning'] : [] }
    else if (one.what === 'hold') {
      for (const found of this.open) this.docs.set(`CollectionCase ${found['id']}`, { ...found, hold: one.on })
    } else if ('which' in one) this.#bill(one.what, one.which, one.amount)
  }

  #bill(what: BillHappening, number: number, amount: number): void {
    const known = this.bills.get(number)
    if (what === 'bill' && !known) this.bills.set(number, { due: this.today, open: amount, disputed: 0 })
    if (!known) return
    if (what === 'pay') known.open = Math.max(0, known.open - amount)
    if (what === 'dispute') known.disputed = amount
    if (what === 'settleDispute') known.disputed = 0
  }
}

const table = tableOf(defaultPolicy, 'UTC')
const stateOf = (world: World): Stage => (world.open[0]?.['state'] as Stage | undefined) ?? 'current'

function confirmed(world: World): boolean {
  const last = world.open[0] && historyOf(world.open[0]).at(-1)
  return docsIn(last?.['action']).every(({ state }) => state === 'confirmed' || state === 'calledOff')
}

test('P-14: no stage is skipped, no fee taken twice; what is disputed takes nothing further; what is paid restores once', async () => {
  const reached = new Set<Stage>()
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 20, maxLength: 80, size: 'max' }), async (story) => {
      const world = new World()
      let entered: Day = world.today
      for (const one of story) {
        world.happen(one)
        const [before, wasConfirmed] = [stateOf(world), confirmed(world)]
        const wasHeld = world.open[0]?.['hold'] === true
        await world.evaluate()
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
          expect(wasConfirmed && !world.promised && !wasHeld).toBe(true)
        }
        if (after !== before) entered = world.today
        if (pastDue < table.rules[0]!.daysPastDue) expect(after).toBe('current')
        expect(await world.evaluate(), 'the same day again changes nothing').toBeUndefined()
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
    { numRuns: inPart(2000, 10) },
  )
  expect(
    [...reached].sort((a, b) => rankOf(a) - rankOf(b)),
    'the stories get everywhere',
  ).toEqual(stages)
})
