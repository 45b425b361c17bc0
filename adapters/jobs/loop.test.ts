import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeLoop } from './loop.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function counted(more: () => boolean = () => false) {
  const errors: unknown[] = []
  const at: number[] = []
  const start = Date.now()
  const step = async () => {
    at.push(Date.now() - start)
    return more()
  }
  return { loop: makeLoop(step, { pollMs: 1000, gapMs: 20, onError: (error) => errors.push(error) }), at, errors }
}

test('it works at its interval when nobody wakes it', async () => {
  const { loop, at } = counted()
  loop.start()
  await vi.advanceTimersByTimeAsync(2500)
  expect(at).toEqual([0, 1000, 2000])
  await loop.stop()
})

test('waking it many times in a burst is one step, soon', async () => {
  const { loop, at } = counted()
  loop.start()
  await vi.advanceTimersByTimeAsync(100)
  for (let i = 0; i < 10; i++) loop.wake()
  await vi.advanceTimersByTimeAsync(100)
  expect(at).toEqual([0, 120])
  await loop.stop()
})

test('it goes on without waiting for its interval while there is more', async () => {
  let left = 3
  const { loop, at } = counted(() => --left > 0)
  loop.start()
  await vi.advanceTimersByTimeAsync(500)
  expect(at).toEqual([0, 20, 40])
  await loop.stop()
})

test('how soon it is woken again may change from step to step', async () => {
  const at: number[] = []
  const start = Date.now()
  const step = async () => at.push(Date.now() - start) > 9
  const loop = makeLoop(step, { pollMs: 1000, gapMs: () => (at.length < 3 ? 20 : 200), onError: () => undefined })
  loop.start()
  const wakes = setInterval(loop.wake, 1)
  await vi.advanceTimersByTimeAsync(500)
  clearInterval(wakes)
  expect(at.map((ms) => Math.round(ms / 10) * 10)).toEqual([0, 20, 40, 240, 440])
  await loop.stop()
})

test('an error is told and it goes on', async () => {
  const { loop, at, errors } = counted(() => {
    throw new Error('away')
  })
  loop.start()
  await vi.advanceTimersByTimeAsync(1500)
  expect([at.length, errors.length]).toEqual([2, 2])
  await loop.stop()
})

test('after stop it does nothing, whoever asks', async () => {
  const { loop, at } = counted(() => true)
  loop.start()
  await vi.advanceTimersByTimeAsync(10)
  await loop.stop()
  loop.wake()
  await loop.flush()
  await vi.advanceTimersByTimeAsync(5000)
  expect(at).toEqual([0])
})
