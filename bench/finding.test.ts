import { expect, test } from 'vitest'
import { throughputRatio, verdict } from './finding.ts'
import { readOptions } from './options.ts'
import type { Turn } from './rows/side-by-side.ts'

const turn = (rate: number): Turn => ({
  rate,
  p50: 1,
  p99: 2,
  refused: 0,
  generatorCpu: 0.1,
  serverCpu: 50,
  databaseCpu: 30,
})

test('the ratio is the median of the pairs, not the ratio of the medians', () => {
  const rounds = [
    { ours: turn(10), theirs: turn(100) },
    { ours: turn(90), theirs: turn(100) },
    { ours: turn(80), theirs: turn(40) },
  ]
  expect(throughputRatio('GET', rounds, 0.65).value).toBeCloseTo(0.9)
})

test.each([
  [{ unit: 'ratio', value: 0.64 }, 'MISSED'],
  [{ unit: 'ratio', value: 0.65 }, 'ok'],
  [{ unit: 'ratio', value: 0.85 }, 'aim reached'],
] as const)('a ratio has to reach its floor and may reach its aim: %o is %s', (figure, expected) => {
  expect(verdict({ what: 'GET', floor: 0.65, aim: 0.85, ...figure })).toBe(expected)
})

test('a time must not go beyond its limit', () => {
  expect(verdict({ what: 'start', unit: 'ms', value: 701, floor: 700 })).toBe('MISSED')
  expect(verdict({ what: 'start', unit: 'ms', value: 700, floor: 700 })).toBe('ok')
})

test('a row that nobody knows and a number that is none are refused by name', () => {
  expect(() => readOptions(['--only', 'get,put'], {})).toThrow('put')
  expect(() => readOptions(['--seconds', 'soon'], {})).toThrow('--seconds')
})
