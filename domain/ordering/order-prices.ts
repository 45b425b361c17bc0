import { idIn } from '../common/reference.ts'
import type { FaultDetail } from '../core/fault.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import {
  type Amount,
  amountOf,
  microOf,
  moneyOf,
  numberOf,
  percentageOf,
  roundedToMinor,
  taxOn,
  unitPriceOf,
} from '../core/money.ts'
import type { ItemFacts } from './order-facts.ts'

/** What is paid once, and what is paid again and again, are never added up. */
interface Sum {
  readonly priceType: string
  readonly period: string
  readonly currency: string
  readonly taxRate: number
  readonly micro: bigint
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** The rate of all taxes on a price of the catalog together, in percent. */
function taxRateOf(price: Doc): number {
  const rates = docsIn(price['tax']).map(({ taxRate }) => (typeof taxRate === 'number' ? taxRate : 0))
  return numberOf(rates.reduce((sum, rate) => sum + (microOf(rate) ?? 0n), 0n))
}

/** The period of a recurring price of the catalog in one word: `month`, or `3 month`. */
function periodOf(price: Doc): string {
  const length = price['recurringChargePeriodLength']
  const unit = text(price['recurringChargePeriodType'])
  return typeof length === 'number' && length !== 1 ? `${length} ${unit}` : unit
}

/** Prices of the catalog as prices of an order. Usage is priced when it happens, so it says only what a unit costs. */
export function pricesFromCatalog({ prices }: ItemFacts): Doc[] {
  return prices.flatMap((price) => {
    const amount = amountOf(price['price'])
    return amount ? [orderPrice(price, amount)] : []
  })
}

function orderPrice(price: Doc, amount: Amount): Doc {
  const unit = isDoc(price['unitOfMeasure']) ? price['unitOfMeasure']['units'] : undefined
  const id = price['id']
  return {
    '@type': 'OrderPrice',
    ...(typeof price['name'] === 'string' && { name: price['name'] }),
    priceType: text(price['priceType']),
    ...(periodOf(price) !== '' && { recurringChargePeriod: periodOf(price) }),
    ...(typeof unit === 'string' && { unitOfMeasure: unit }),
    ...(typeof id === 'string' && { productOfferingPrice: { '@type': 'ProductOfferingPriceRef', id } }),
    price: price['priceType'] === 'usage' ? unitPrice(amount, taxRateOf(price)) : priceOf(amount, taxRateOf(price)),
  }
}

/** What is paid as it stands: rounded to the minor unit, and so is its tax. */
function priceOf(amount: Amount, taxRate: number): Doc {
  const due = roundedToMinor(amount)
  const withTax = moneyOf({ ...due, micro: due.micro + taxOn(due, taxRate).micro })
  return { '@type': 'Price', dutyFreeAmount: moneyOf(due), taxIncludedAmount: withTax, taxRate }
}

/** What each unit of usage costs. */
function unitPrice(amount: Amount, taxRate: number): Doc {
  const withTax = unitPriceOf({ ...amount, micro: amount.micro + percentageOf(amount.micro, taxRate) })
  return { '@type': 'Price', dutyFreeAmount: unitPriceOf(amount), taxIncludedAmount: withTax, taxRate }
}

/** Prices that the caller gave and the catalog has otherwise; a price that names none of the catalog is free. */
export function givenPriceProblems({ item, prices, at }: ItemFacts): FaultDetail[] {
  return docsIn(item['itemPrice']).flatMap((given, i) => {
    const id = idIn(given['productOfferingPrice'])
    const known = prices.find((price) => price['id'] === id)
    if (id === undefined || prices.length === 0) return []
    const where = `${at}.itemPrice[${i}]`
    if (!known) return [{ at: `${where}.productOfferingPrice`, problem: `price ${id} is not one of the offering` }]
    const [said, listed] = [amountOf(dutyFree(given)), amountOf(known['price'])]
    if (!said || !listed || (said.micro === listed.micro && said.currency === listed.currency)) return []
    const amount = unitPriceOf(listed)
    return [{ at: `${where}.price`, problem: `the catalog says ${amount['value']} ${amount['unit']}` }]
  })
}

const dutyFree = ({ price }: Doc) => (isDoc(price) ? price['dutyFreeAmount'] : undefined)

/** The currencies in which an item is priced. */
export function currenciesOf({ item, prices }: ItemFacts): string[] {
  const all = [...prices.map((price) => price['price']), ...docsIn(item['itemPrice']).map(dutyFree)]
  return all.flatMap((money) => amountOf(money)?.currency ?? [])
}

/** What a quantity of something costs: each price times the quantity, rounded once. */
export function timesQuantity(prices: readonly Doc[], quantity: number): Doc[] {
  return prices.map((each) => {
    const amount = amountOf(dutyFree(each))
    if (!amount || each['priceType'] === 'usage') return each
    return { ...each, price: priceOf({ ...amount, micro: amount.micro * BigInt(quantity) }, rateIn(each)) }
  })
}

const rateIn = ({ price }: Doc) => (isDoc(price) && typeof price['taxRate'] === 'number' ? price['taxRate'] : 0)

/** Sums of prices, one for each kind, period and currency; usage has no sum before it happens. */
export function totalOf(prices: readonly Doc[]): Doc[] {
  const groups = new Map<string, Sum[]>()
  for (const each of prices) {
    const amount = amountOf(dutyFree(each))
    const priceType = text(each['priceType'])
    if (!amount || priceType === 'usage') continue
    const sum = { priceType, period: text(each['recurringChargePeriod']), taxRate: rateIn(each), ...amount }
    const key = `${sum.priceType} ${sum.period} ${sum.currency}`
    groups.set(key, [...(groups.get(key) ?? []), sum])
  }
  return [...groups.values()].map(totalOfGroup)
}

/** Tax is counted per rate on the sum of what it is due on, not price by price (`usage-billing` 3.4, step 4). */
function totalOfGroup(sums: readonly Sum[]): Doc {
  const { priceType, period, currency } = sums[0]!
  const rates = [...new Set(sums.map(({ taxRate }) => taxRate))]
  const net = sums.reduce((sum, { micro }) => sum + micro, 0n)
  const tax = rates.reduce((sum, rate) => {
    const base = sums.filter(({ taxRate }) => taxRate === rate).reduce((all, { micro }) => all + micro, 0n)
    return sum + taxOn({ currency, micro: base }, rate).micro
  }, 0n)
  return {
    '@type': 'OrderPrice',
    name: priceType === 'recurring' ? `Total each ${period || 'period'}` : 'Total',
    priceType,
    ...(period !== '' && { recurringChargePeriod: period }),
    price: {
      '@type': 'Price',
      dutyFreeAmount: moneyOf({ currency, micro: net }),
      taxIncludedAmount: moneyOf({ currency, micro: net + tax }),
      ...(rates.length === 1 && { taxRate: rates[0] }),
    },
  }
}
