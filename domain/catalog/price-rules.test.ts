import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { faultOf } from '../core/test-core.ts'
import { priceKind, sensibleEmbeddedPrices } from './price-rules.ts'
import { catalogWorld } from './world-fixtures.ts'

const recurring: Doc = { priceType: 'recurring', recurringChargePeriodType: 'month', price: { unit: 'EUR', value: 5 } }

test.each<[string, Doc, string]>([
  ['a recurring price without period', { priceType: 'recurring' }, 'recurringChargePeriodType'],
  ['a period of no length', { ...recurring, recurringChargePeriodLength: 0 }, 'recurringChargePeriodLength'],
  [
    'a one-time price that recurs',
    { priceType: 'one time', recurringChargePeriodType: 'month' },
    'recurringChargePeriodType',
  ],
  ['a currency that is none', { price: { unit: 'EURO', value: 1 } }, 'price.unit'],
  ['an amount without currency', { price: { value: 1 } }, 'price.unit'],
  ['a currency without amount', { price: { unit: 'EUR' } }, 'price.value'],
  ['a tax of more than everything', { ...recurring, tax: [{ taxRate: 190 }] }, 'tax[0].taxRate'],
  [
    'a tax in another currency',
    { ...recurring, tax: [{ taxAmount: { unit: 'USD', value: 1 } }] },
    'tax[0].taxAmount.unit',
  ],
])('%s is refused', async (_, body, at) => {
  const fault = await faultOf(catalogWorld().price('p', body))
  expect([fault.code, fault.details.map((detail) => detail.at)]).toEqual(['ruleViolated', [at]])
})

test('recurring, one-time and usage prices, discounts and words of one’s own are taken', async () => {
  const { price } = catalogWorld()
  const tax = [{ taxCategory: 'VAT', taxRate: 23, taxAmount: { unit: 'EUR', value: 1.15 } }]
  await price('1', { ...recurring, tax })
  await price('2', { priceType: 'oneTime', price: { unit: 'JPY', value: 980 } })
  await price('3', {
    priceType: 'usage',
    unitOfMeasure: { amount: 1, units: 'MB' },
    price: { unit: 'EUR', value: 0.02 },
  })
  await price('4', { priceType: 'discount', percentage: 10 })
  await price('5', { priceType: 'loyalty' })
})

test('a price that does not say its kind is recurring when it has a period, else due once', async () => {
  const { price } = catalogWorld()
  expect(await price('1', { priceType: undefined, recurringChargePeriodType: 'month' })).toMatchObject({
    priceType: 'recurring',
  })
  expect(await price('2', { priceType: undefined })).toMatchObject({ priceType: 'oneTime' })
})

test('the kind of a price is understood however it is written', () => {
  expect(['one time', 'One-Time', 'oneTime', 'ONE_TIME'].map(priceKind)).toEqual(Array(4).fill('oneTime'))
  expect(priceKind('Recurring')).toBe('recurring')
  expect(priceKind('penalty')).toBeUndefined()
})

test('prices inside an offering are judged too, references are not', () => {
  const offering = {
    productOfferingPrice: [{ '@type': 'ProductOfferingPriceRef', id: '1' }, { priceType: 'recurring' }],
  }
  expect(sensibleEmbeddedPrices({ after: offering, at: '', by: 'ada' }, {} as never)).toEqual([
    { at: 'productOfferingPrice[1].recurringChargePeriodType', problem: 'is needed for a recurring price' },
  ])
})
