import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ItemState, itemStates, orderStates } from './order-states.ts'
import { rollUp } from './roll-up.ts'

const items = fc.array(fc.constantFrom<ItemState>(...itemStates), { minLength: 1, maxLength: 8 })

test('every mix of items has one state, whatever their order and however often each occurs (P-18)', () => {
  fc.assert(
    fc.property(items, fc.infiniteStream(fc.nat()), (states, shuffle) => {
      const state = rollUp(states)
      expect(orderStates).toContain(state)
      const mixed = states.map((each) => ({ each, at: shuffle.next().value })).toSorted((a, b) => a.at - b.at)
      expect(rollUp(mixed.map(({ each }) => each))).toBe(state)
      expect(rollUp([...states, ...states])).toBe(state)
    }),
  )
})

test('an order is over exactly when all its items are', () => {
  const over = ['completed', 'partial', 'failed', 'rejected', 'cancelled']
  fc.assert(
    fc.property(items, (states) => {
      expect(over.includes(rollUp(states))).toBe(states.every((state) => over.includes(state)))
    }),
  )
})

test.each<[ItemState[], string]>([
  [['completed', 'completed'], 'completed'],
  [['cancelled', 'cancelled'], 'cancelled'],
  [['rejected', 'rejected'], 'rejected'],
  [['rejected', 'failed'], 'failed'],
  [['completed', 'failed'], 'partial'],
  [['completed', 'cancelled'], 'partial'],
  [['completed', 'held', 'pending'], 'held'],
  [['completed', 'pending', 'inProgress'], 'pending'],
  [['acknowledged', 'acknowledged'], 'acknowledged'],
  [['acknowledged', 'completed'], 'inProgress'],
])('%j is %s', (states, order) => {
  expect(rollUp(states)).toBe(order)
})
