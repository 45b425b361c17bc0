import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'
import { isDone, isOver, tasksOf } from './task.ts'
import { fulfilmentHouse, item, reliesOn, tariff, withCatalog } from './test-house.ts'

const over: readonly unknown[] = ['completed', 'partial', 'failed', 'rejected', 'cancelled']

/** What the network says, one answer after another; when it has said all, it does what it is asked. */
const answers = fc.array(fc.constantFrom('done', 'done', 'retry', 'failed'), { maxLength: 12 })
const steps = fc.array(fc.constantFrom('time', 'cancel', 'cancel', 'retry', 'skip', 'giveUp'), {
  minLength: 1,
  maxLength: 6,
})
/** What is ordered besides a line: a phone is sent by post, and cannot be taken back. */
const more = fc.subarray(['roaming', 'phone', 'line'] as const, { minLength: 0 })

test('P-18: whatever the network says, and whenever somebody cancels: an order that is over has no task that is not, and nothing is undone for a cancellation once something was done that cannot be', async () => {
  const seen = { refused: 0, cancelled: 0 }
  await fc.assert(
    fc.asyncProperty(answers, steps, more, async (said, todo, offerings) => {
      const tape = [...said]
      const house = fulfilmentHouse({
        fault({ compensation }) {
          const answer = tape.shift()
          if (answer === 'failed' && !compensation) return { failed: 'broken' }
          return answer === 'retry' ? { retry: 'busy' } : undefined
        },
      })
      await withCatalog(house)
      const others = offerings.map((offering, i) =>
        item(`${i + 2}`, offering, { ...(offering === 'line' && tariff('S')), ...(i % 2 === 0 && reliesOn('1')) }),
      )
      const id = String((await house.order({ productOrderItem: [item('1', 'line', tariff('M')), ...others] }))['id'])
      const order = () => house.get('ProductOrder', id)
      const tasks = async () => tasksOf(await house.get('FulfilmentPlan', id))
      const look = async () => {
        const [{ state }, all] = [await order(), await tasks()]
        if (over.includes(state)) expect(all.filter((task) => !isOver(task))).toEqual([])
        return { state, isTooLate: all.some((task) => task.pointOfNoReturn === 'hard' && isDone(task)) }
      }
      const resolve = async (resolution: string) => {
        const open = (await house.all('FalloutTask')).filter(({ state }) => state === 'open')
        for (const one of open) await house.patch('FalloutTask', String(one['id']), { state: 'resolved', resolution })
      }
      const cancel = async () => {
        const { state: before, isTooLate } = await look()
        const asked = [...house.asked]
        const productOrder: Doc = { '@type': 'ProductOrderRef', id }
        const task = await house.make('CancelProductOrder', { productOrder }).catch((error: unknown) => {
          // Somebody else has asked for it, and that is not settled.
          if (error instanceof Fault && error.code === 'ruleViolated') return undefined
          throw error
        })
        await house.flush()
        // What is being cancelled already goes on being so.
        if (!task || before === 'pendingCancellation') return
        const { state } = await house.get('CancelProductOrder', String(task['id']))
        expect(state === 'rejected').toBe(over.includes(before) || isTooLate)
        if (state !== 'rejected') seen.cancelled++
        else {
          if (isTooLate && !over.includes(before)) seen.refused++
          expect([(await order())['state'], house.asked]).toEqual([before, asked])
        }
      }
      for (const step of todo) {
        if (step === 'cancel') await cancel()
        else if (step === 'time') await house.later(1)
        else await resolve(step)
        await look()
      }
      for (let hour = 0; hour < 15; hour++) {
        await resolve('skip')
        await house.later(60)
      }
      expect(over).toContain((await look()).state)
      const cancellations = (await house.all('CancelProductOrder')).map(({ state }) => state)
      expect(cancellations.filter((state) => state !== 'done' && state !== 'rejected')).toEqual([])
      expect((await order())['state'] === 'cancelled').toBe(cancellations.includes('done'))
    }),
    { numRuns: 300 },
  )
  expect(Math.min(seen.refused, seen.cancelled)).toBeGreaterThan(5)
}, 60_000)
