import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { create, remove } from '../core/commands.ts'
import type { Resource } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, faultOf, testCore, tester } from '../core/test-core.ts'
import { resources } from '../resources.ts'
import { billFormat } from './bill-format.ts'
import { billPresentationMedia } from './bill-presentation-media.ts'
import { billingAccount } from './billing-account.ts'
import { billingCycleSpecification } from './billing-cycle-specification.ts'
import { settlementAccount } from './settlement-account.ts'

function world() {
  const { store } = memoryDatabase(resources, regex)
  const core = testCore(store, resources, fakeClock('2026-03-01T08:00:00.000Z'))
  const cycle = (body: Doc) =>
    create(core, billingCycleSpecification, tester, { name: 'Monthly', ...body }).then(({ doc }) => doc)
  return { core, cycle }
}

describe('a billing cycle', () => {
  test('of official examples is understood', async () => {
    const { cycle } = world()
    const dates = { billingDateShift: 20, chargeDateOffset: 10, creditDateOffset: 15, mailingDateOffset: 25 }
    await cycle({ frequency: 'monthly', billingPeriod: 'monthly', ...dates, paymentDueDateOffset: 30 })
    await cycle({ billingPeriod: 'quarter of year' })
    await cycle({ frequency: 'Monthly', billingPeriod: 'Month' })
  })

  test('has a frequency that a bill run understands', async () => {
    const fault = await faultOf(world().cycle({ frequency: 'now and then', billingPeriod: 'moon' }))
    expect(fault.code).toBe('ruleViolated')
    expect(fault.details.map(({ at }) => at)).toEqual(['frequency', 'billingPeriod'])
    expect(fault.details[0]?.problem).toBe(
      'must be one of daily, weekly, fortnightly, monthly, bimonthly, quarterly, halfYearly, yearly',
    )
  })

  test('does not contradict itself', async () => {
    const fault = await faultOf(world().cycle({ frequency: 'monthly', billingPeriod: 'year' }))
    expect(fault.details).toEqual([{ at: 'billingPeriod', problem: 'is yearly, which contradicts frequency monthly' }])
  })

  test.each([-1, 367])('does not bill %i days after its period began', async (billingDateShift) => {
    const fault = await faultOf(world().cycle({ billingDateShift }))
    expect(fault.details).toEqual([{ at: 'billingDateShift', problem: 'must be from 0 to 366 days' }])
  })

  test.each([0, 366])('may bill %i days after its period began', async (billingDateShift) => {
    expect(await world().cycle({ billingDateShift })).toMatchObject({ billingDateShift })
  })

  test.each([
    ['chargeDateOffset', 'billingDateShift'],
    ['creditDateOffset', 'billingDateShift'],
    ['billingDateShift', 'mailingDateOffset'],
    ['mailingDateOffset', 'paymentDueDateOffset'],
    ['billingDateShift', 'paymentDueDateOffset'],
  ])('does not put %s after %s', async (earlier, later) => {
    const { cycle } = world()
    await cycle({ [earlier]: 20, [later]: 20 })
    const fault = await faultOf(cycle({ [earlier]: 20, [later]: 19 }))
    expect(fault.details).toEqual([{ at: later, problem: `must not be before ${earlier}` }])
  })

  test('ends after it has begun', async () => {
    const [startDateTime, endDateTime] = ['2026-02-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z']
    const fault = await faultOf(world().cycle({ validFor: { startDateTime, endDateTime } }))
    expect(fault.details).toEqual([
      { at: 'validFor.endDateTime', problem: `is before validFor.startDateTime ${startDateTime}` },
    ])
  })
})

describe('what accounts are billed with stays', () => {
  const structure = (part: string, value: Doc): Doc => ({
    billStructure: { '@type': 'BillStructure', [part]: part === 'presentationMedia' ? [value] : value },
  })

  test.each<[Resource, string, Resource]>([
    [billFormat, 'format', billingAccount],
    [billPresentationMedia, 'presentationMedia', settlementAccount],
    [billingCycleSpecification, 'cycleSpecification', billingAccount],
  ])('$0.kind', async (resource, part, account) => {
    const { core } = world()
    await create(core, resource, tester, { id: 'x', name: 'X' })
    await create(core, resource, tester, { id: 'y', name: 'Y' })
    const billed = structure(part, { '@type': `${resource.kind}Ref`, id: 'x' })
    const { doc } = await create(core, account, tester, { name: 'Home', ...billed })
    const fault = await faultOf(remove(core, resource, tester, 'x'))
    expect(fault.code).toBe('stillReferenced')
    expect(fault.details).toEqual([
      { at: `${account.kind} ${doc['id']}`, problem: `is billed with ${resource.kind} x` },
    ])
    await remove(core, resource, tester, 'y')
  })

  test('also where the account holds a copy with its identifier', async () => {
    const { core } = world()
    await create(core, billFormat, tester, { id: 'x', name: 'X' })
    const copy = { '@type': 'BillFormat', id: 'x', name: 'X' }
    await create(core, billingAccount, tester, { name: 'Home', ...structure('format', copy) })
    expect((await faultOf(remove(core, billFormat, tester, 'x'))).code).toBe('stillReferenced')
  })
})
