import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import type { ResourceStore } from '../core/ports.ts'
import { fulfilmentHouse, item, reliesOn, tariff, withCatalog } from './test-house.ts'

/** Where a process ends: right before its n-th commit, or right after it, before anybody knows of it. */
interface End {
  readonly at: number
  readonly when: 'before' | 'after'
}

/** A store at which the process dies, once. What it had in memory is gone with the job that it was working on. */
function dyingAt({ at, when }: End, counted: { commits: number }): (store: ResourceStore) => ResourceStore {
  return (store) => ({
    ...store,
    async commit(changes) {
      const dies = ++counted.commits === at
      if (dies && when === 'before') throw new Error('the process died')
      const conflict = await store.commit(changes)
      if (dies) throw new Error('the process died')
      return conflict
    },
  })
}

const twoItems = { productOrderItem: [item('1', 'line', tariff('M')), item('2', 'roaming', reliesOn('1'))] }

type Fate = 'carried out' | 'cancelled' | 'amended'

/** What an order comes to, with the process ending somewhere on the way. */
async function carriedOut(end: End, fate: Fate) {
  const counted = { commits: 0 }
  const busy = { 'carried out': 'none', cancelled: '2', amended: '1' }[fate]
  let isBusy = true
  const house = fulfilmentHouse({
    between: dyingAt(end, counted),
    // A cancellation finds the order waiting for its second item, an amendment finds it waiting for its first.
    fault: ({ itemId, compensation }) => (isBusy && itemId === busy && !compensation ? { retry: 'busy' } : undefined),
  })
  await withCatalog(house)
  const { id } = await house.order(twoItems)
  if (fate === 'cancelled') {
    await house.later(1)
    await house.make('CancelProductOrder', { productOrder: { '@type': 'ProductOrderRef', id } })
    await house.flush()
  }
  if (fate === 'amended') {
    await house.later(1)
    isBusy = false
    const more = [item('3', 'roaming', reliesOn('2')), item('4', 'phone')]
    await house.patch('ProductOrder', String(id), {
      productOrderItem: [twoItems.productOrderItem[0]!, { ...twoItems.productOrderItem[1]!, quantity: 2 }, ...more],
    })
  }
  for (let hour = 0; hour < 3; hour++) await house.later(60)
  const { state, productOrderMilestone } = await house.get('ProductOrder', String(id))
  const plan = await house.get('FulfilmentPlan', String(id))
  const asked = house.asked.map((key) => key.slice(key.indexOf('/')))
  return {
    commits: counted.commits,
    outcome: {
      state,
      milestones: (productOrderMilestone as Doc[]).map(({ status }) => status),
      plan: plan['state'],
      tasks: (plan['task'] as Doc[])
        .map((task) => [task['id'], task['state'], task['result']])
        .map((one) => JSON.stringify(one).replaceAll(String(id), 'order')),
      products: (await house.all('Product')).map(({ name, status }) => [name, status]),
      cancellations: (await house.all('CancelProductOrder')).map((task) => task['state']),
      asked: [...new Set(asked)].toSorted(),
    },
  }
}

test.each([
  ['carried out', 'completed'],
  ['cancelled', 'cancelled'],
  ['amended', 'completed'],
] as const)(
  'an order that is %s ends the same wherever a process ends on the way, and nothing is asked for under another key (P-5)',
  async (fate, state) => {
    const undisturbed = await carriedOut({ at: 0, when: 'before' }, fate)
    expect(undisturbed.outcome.state).toBe(state)
    expect(undisturbed.commits).toBeGreaterThan(3)
    for (let at = 1; at <= undisturbed.commits; at++) {
      for (const when of ['before', 'after'] as const) {
        const { outcome } = await carriedOut({ at, when }, fate)
        expect(outcome, `${when} commit ${at}`).toEqual(undisturbed.outcome)
      }
    }
  },
)
