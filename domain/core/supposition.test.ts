import { expect, test } from 'vitest'
import { Supposition } from './supposition.ts'

const times = (of: Supposition) => {
  let looked = 0
  while (!of.next()) looked++
  return looked
}

test('something is supposed until it fails, and then looked at twice as long each time', () => {
  const newness = new Supposition()
  expect(times(newness)).toBe(0)
  const looked = Array.from({ length: 8 }, () => {
    newness.failed()
    return times(newness)
  })
  expect(looked).toEqual([1, 3, 7, 15, 31, 63, 64, 64])
})

test('each time that it holds it is trusted twice as much', () => {
  const newness = new Supposition()
  for (let i = 0; i < 4; i++) newness.failed()
  expect(times(newness)).toBe(15)
  newness.held()
  newness.held()
  newness.failed()
  expect(times(newness)).toBe(7)
})
