import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
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

test('plain true is a VIP without level and end; false and other names are none', () => {
  const doc = (name: string, value: boolean): Doc => ({ partyCharacteristic: [{ name, value }] })
  expect(vipOn(doc('VIP', true), at('01-01'))).toEqual({})
  expect(vipOn(doc('VIP', false), at('01-01'))).toBeUndefined()
  expect(vipOn(doc('vipLounge', true), at('01-01'))).toBeUndefined()
})

test('a VIP whose period makes no sense is refused', async () => {
  const judge = (value: Doc | string | boolean) =>
    vipIsDated('partyCharacteristic')(
      { after: { partyCharacteristic: [{ name: 'VIP', value }] }, at: at('01-01') },
      { get: async () => undefined, find: async () => [] },
    )
  expect(await judge({ level: 'gold', validFor: { startDateTime: 'soon' } })).toHaveLength(1)
  expect(await judge({ validFor: { startDateTime: at('02-02'), endDateTime: at('02-01') } })).toHaveLength(1)
  expect(await judge('yes')).toHaveLength(1)
  expect(await judge({ level: 'gold' })).toEqual([])
  expect(await judge(false)).toEqual([])
})
