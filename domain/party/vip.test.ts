import { describe, expect, test } from 'vitest'
import type { Doc, Json } from '../core/json.ts'
import { customer } from '../customer/customer.ts'
import { partyRole } from '../party-role/party-role.ts'
import { individual } from './individual.ts'
import { organization } from './organization.ts'
import { vipCharacteristic, vipIsDated, vipOn } from './vip.ts'

const at = (day: string) => `2026-${day}T00:00:00.000Z`
const spring = vipCharacteristic('gold', at('03-01'), at('06-01'))
const fromJuly: Doc = vipCharacteristic('platinum', at('07-01'))

test('VIP holds from its start up to, and not including, its end', () => {
  const doc = { partyCharacteristic: [spring] }
  expect(vipOn(doc, '2026-02-28T23:59:59.999Z')).toBeUndefined()
  expect(vipOn(doc, at('03-01'))).toEqual({ level: 'gold', from: at('03-01'), until: at('06-01') })
  expect(vipOn(doc, '2026-05-31T23:59:59.999Z')).toMatchObject({ level: 'gold' })
  expect(vipOn(doc, at('06-01'))).toBeUndefined()
})

test('several periods may follow each other, also on customers and roles', () => {
  const doc = { characteristic: [spring, fromJuly] }
  expect([at('04-01'), at('06-15'), at('12-31')].map((instant) => vipOn(doc, instant)?.level)).toEqual([
    'gold',
    undefined,
    'platinum',
  ])
})

test('instants are compared whatever the offset they were written in', () => {
  const value = { level: 'gold', validFor: { startDateTime: '2026-03-01T02:00:00+02:00' } }
  const doc: Doc = { partyCharacteristic: [{ name: 'VIP', value }] }
  expect(vipOn(doc, at('03-01'))).toMatchObject({ level: 'gold' })
  expect(vipOn(doc, '2026-02-28T23:59:59.999Z')).toBeUndefined()
})

test('what is no object has no date and is no VIP, and neither is what is called otherwise', () => {
  const doc = (name: string, value: Json): Doc => ({ partyCharacteristic: [{ name, value }] })
  for (const value of [true, false, 'gold']) expect(vipOn(doc('VIP', value), at('01-01'))).toBeUndefined()
  expect(vipOn(doc('vipLounge', { level: 'gold' }), at('01-01'))).toBeUndefined()
})

test('a VIP whose period makes no sense is refused', async () => {
  const judge = (value: Doc | string | boolean) =>
    vipIsDated('partyCharacteristic')(
      { after: { partyCharacteristic: [{ name: 'VIP', value }] }, at: at('01-01'), by: 'ada' },
      { get: async () => undefined, find: async () => [] },
    )
  expect(await judge({ level: 'gold', validFor: { startDateTime: 'soon' } })).toHaveLength(1)
  expect(await judge({ validFor: { startDateTime: at('02-02'), endDateTime: at('02-01') } })).toHaveLength(1)
  for (const value of ['yes', true]) {
    expect((await judge(value))[0]).toMatchObject({ problem: expect.stringContaining('must be an object') })
  }
  for (const value of [false, {}, { level: 'gold' }, { validFor: {} }]) expect(await judge(value)).toEqual([])
})

describe('a VIP without a start', () => {
  const attributes = [
    [individual, 'partyCharacteristic'],
    [organization, 'partyCharacteristic'],
    [customer, 'characteristic'],
    [partyRole, 'characteristic'],
  ] as const
  const vip = (value: Json): Doc => ({ '@type': 'ObjectCharacteristic', name: 'VIP', value })
  const gold = (validFor: Doc): Doc => ({ level: 'gold', validFor })

  test.each(attributes)('begins when it comes: %#', ({ complete }, attribute) => {
    const other = { name: 'note', value: { level: 'gold' } }
    const after = { [attribute]: [other, vip({ level: 'gold' }), vip(gold({ endDateTime: at('05-01') })), vip(true)] }
    expect(complete!({ after, at: at('04-01'), by: 'ada' })[attribute]).toEqual([
      other,
      vip(gold({ startDateTime: at('04-01') })),
      vip(gold({ startDateTime: at('04-01'), endDateTime: at('05-01') })),
      vip(true),
    ])
  })

  test('keeps the start of the status that it continues, and begins anew after one that has ended', () => {
    const completed = (validFor: Doc) => {
      const before = { partyCharacteristic: [vip(gold(validFor))] }
      const after = { partyCharacteristic: [vip({ level: 'platinum' })] }
      return vipOn(individual.complete!({ before, after, at: at('04-01'), by: 'ada' }), at('04-01'))
    }
    expect(completed({ startDateTime: at('03-01') })).toEqual({ level: 'platinum', from: at('03-01') })
    expect(completed({ startDateTime: at('03-01'), endDateTime: at('03-15') })).toEqual({
      level: 'platinum',
      from: at('04-01'),
    })
  })
})
