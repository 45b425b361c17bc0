import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import type { ItemFacts } from './order-facts.ts'
import { givenPriceProblems, pricesFromCatalog, timesQuantity, totalOf } from './order-prices.ts'

const euros = (value: number) => ({ unit: 'EUR', value })
const catalogPrice = (priceType: string, value: number, ...rates: number[]): Doc => ({
  '@type': 'ProductOfferingPrice',
  id: `${priceType}-${value}`,
  priceType,
  price: euros(value),
  tax: rates.map((taxRate) => ({ taxRate })),
})
const itemWith = (prices: Doc[], item: Doc = {}) =>
  ({ item, prices, at: 'productOrderItem[0]' }) as unknown as ItemFacts
const priced = (...prices: Doc[]) => pricesFromCatalog(itemWith(prices))
const amounts = ({ price }: Doc) => {
  const { dutyFreeAmount, taxIncludedAmount, taxRate } = price as Record<string, Doc>
  return [dutyFreeAmount!['value'], taxIncludedAmount!['value'], taxRate]
}

test('a price per unit of usage stays what the catalog says, however small; what is paid is rounded', () => {
  const [message, activation] = priced(catalogPrice('usage', 0.0725, 19), catalogPrice('oneTime', 10.005, 19))
  expect(amounts(message!)).toEqual([0.0725, 0.086275, 19])
  expect(amounts(activation!)).toEqual([10.01, 11.91, 19])
})

test('rates of several taxes are added as decimals: 0.1 % and 0.2 % are 0.3 %', () => {
  expect(amounts(priced(catalogPrice('oneTime', 100, 0.1, 0.2))[0]!)).toEqual([100, 100.3, 0.3])
})

test('a quantity is multiplied and then taxed; usage has no quantity before it happens', () => {
  const [monthly, message] = timesQuantity(
    priced(catalogPrice('recurring', 0.13, 19), catalogPrice('usage', 0.0725)),
    10,
  )
  expect(amounts(monthly!)).toEqual([1.3, 1.55, 19])
  expect(amounts(message!)).toEqual([0.0725, 0.0725, 0])
})

test('a total is taxed as a bill will be: per rate, on the sum', () => {
  const lines = Array.from({ length: 10 }, () => catalogPrice('oneTime', 0.13, 19))
  const [total] = totalOf(priced(...lines, catalogPrice('oneTime', 4.99, 7)))
  expect(amounts(total!).slice(0, 2)).toEqual([6.29, 6.89])
})

test('the tax of each rate is an amount of its own: 0.02 and 0.01, though both together are less than 0.03', () => {
  const [total] = totalOf(priced(catalogPrice('oneTime', 0.08, 19), catalogPrice('oneTime', 0.08, 7)))
  expect(amounts(total!).slice(0, 2)).toEqual([0.16, 0.19])
})

test('a price that was given has to be that of the catalog, to the last decimal', () => {
  const prices = [catalogPrice('usage', 0.0725)]
  const given = (value: number): Doc => ({
    itemPrice: [{ productOfferingPrice: { id: 'usage-0.0725' }, price: { dutyFreeAmount: euros(value) } }],
  })
  expect(givenPriceProblems(itemWith(prices, given(0.0725)))).toEqual([])
  expect(givenPriceProblems(itemWith(prices, given(0.07)))).toEqual([
    { at: 'productOrderItem[0].itemPrice[0].price', problem: 'the catalog says 0.0725 EUR' },
  ])
})
