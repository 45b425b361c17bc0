import { describe, expect, test } from 'vitest'
import { productOfferingPriceRefOrValue } from '../../domain/catalog/embedded-price-class.ts'
import { bare, factsOf, type ObjectSchema } from '../../domain/core/schema.ts'
import { embeddedPriceLens } from './embedded-price.ts'
import { laws, seenAs } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const canonical = factsOf(bare(productOfferingPriceRefOrValue)).variants!()[0] as ObjectSchema
const lens = embeddedPriceLens()
const eur = (value: number) => ({ unit: 'EUR', value })

describe('the amount of a price inside an offering', () => {
  test.each(Object.entries(laws))('%s', (_, hold) =>
    hold({ ...seenAs(viewClass('Price', [lens]), canonical), depth: 2 }),
  )

  test('is what v5 knows as the price, wherever it was written', () => {
    const view = { name: 'Monthly', price: { dutyFreeAmount: eur(10), taxRate: 19, percentage: 5 } }
    const stored = lens.put(view)
    expect(stored).toEqual({ name: 'Monthly', price: eur(10), percentage: 5, productPrice: { taxRate: 19 } })
    expect(lens.get(stored)).toEqual(view)
    expect(lens.get({ name: 'Monthly', price: eur(7) })).toEqual({ name: 'Monthly', price: { dutyFreeAmount: eur(7) } })
  })

  test('shows no class of the other generation', () => {
    const stored = { price: eur(10), productPrice: { '@type': 'ProductPriceDetail', taxRate: 19 } }
    const view = { price: { dutyFreeAmount: eur(10), taxRate: 19 } }
    expect(lens.get(stored)).toEqual(view)
    expect(lens.put(view, stored)).toEqual(stored)
  })

  test('is gone when the view drops it, and an empty one comes back empty', () => {
    expect(lens.put({ name: 'Free' }, { name: 'Monthly', price: eur(10), productPrice: { taxRate: 19 } })).toEqual({
      name: 'Free',
    })
    expect(lens.get(lens.put({ price: {} }))).toEqual({ price: {} })
  })
})
