import { expect, test } from 'vitest'
import { defineLifecycle, withKnownSpelling } from './lifecycle.ts'

const life = defineLifecycle({
  attribute: 'state',
  initial: 'In study',
  anyCase: true,
  steps: { 'In study': ['Active'], Active: [] },
})

test('a state is stored as the table spells it, whatever case it came in', () => {
  expect(withKnownSpelling(life, { state: 'IN Study' })).toEqual({ state: 'In study' })
  expect(withKnownSpelling(life, { state: 'Asleep' })).toEqual({ state: 'Asleep' })
})

test('a lifecycle that does not say so is exact', () => {
  const { anyCase: _, ...exact } = life
  expect(withKnownSpelling(exact, { state: 'active' })).toEqual({ state: 'active' })
})
