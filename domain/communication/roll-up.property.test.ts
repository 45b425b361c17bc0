import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Delivery, deliveryStates } from './delivery.ts'
import { rolledUp } from './roll-up.ts'

const delivery: fc.Arbitrary<Delivery> = fc.record({
  '@type': fc.constant('MessageDelivery' as const),
  id: fc.constant('1'),
  key: fc.constant('key'),
  state: fc.constantFrom(...deliveryStates),
  tries: fc.nat(3),
})
const deliveries = fc.array(delivery, { minLength: 1, maxLength: 8 })
const over = (all: readonly Delivery[]) => all.every(({ state }) => state !== 'pending' && state !== 'sending')

test('the order of the receivers does not matter', () => {
  const shuffled = deliveries.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  )
  fc.assert(fc.property(shuffled, ([all, other]) => void expect(rolledUp(other)).toBe(rolledUp(all))))
})

test('a message is over exactly when all its deliveries are, and completed exactly when somebody got it', () => {
  fc.assert(
    fc.property(deliveries, (all) => {
      const state = rolledUp(all)
      const begun = state !== 'initial'
      expect(['completed', 'failed'].includes(state)).toBe(begun && over(all))
      const got = all.some((each) => each.state === 'sent' || each.state === 'delivered')
      if (state === 'completed') expect(got).toBe(true)
      if (state === 'failed') expect(got).toBe(false)
    }),
  )
})

test('one more receiver who got it never makes a failure of a completed message', () => {
  const got = { '@type': 'MessageDelivery', id: '9', key: 'k', state: 'sent', tries: 1 } as const
  fc.assert(
    fc.property(deliveries, (all) => {
      if (over(all)) expect(rolledUp([...all, got])).toBe('completed')
    }),
  )
})
