import { expect, test } from 'vitest'
import { makeBatcher } from './batcher.ts'

test('what comes while a batch is under way goes together into the next', async () => {
  const batches: (readonly number[])[] = []
  const first = Promise.withResolvers<void>()
  const add = makeBatcher<number>(async (items) => {
    batches.push(items)
    if (batches.length === 1) await first.promise
  })
  const one = add(1)
  await Promise.resolve()
  await Promise.resolve()
  const others = [add(2), add(3)]
  first.resolve()
  await Promise.all([one, ...others])
  expect(batches).toEqual([[1], [2, 3]])
})

test('a batch that fails tells all of its items and nobody else', async () => {
  let fail = true
  const add = makeBatcher<number>(async () => {
    if (fail) throw new Error('away')
  })
  const outcomes = await Promise.allSettled([add(1), add(2)])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  fail = false
  await expect(add(3)).resolves.toBeUndefined()
})
