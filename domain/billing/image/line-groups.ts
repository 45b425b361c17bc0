import { idIn } from '../../common/reference.ts'
import { dayIn } from '../../common/time/billing-period.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { amountOf, amountText } from '../../core/money.ts'
import { compareText } from '../../core/query.ts'
import { chargeOrder } from '../assemble/assemble-bill.ts'
import { lastDayOf } from './days.ts'
import { plainText } from './plain-text.ts'

/** A line of a bill as it is shown. */
export interface LineView {
  readonly name: string
  /** How much was used, where that is known. */
  readonly quantity?: string
  /** First and last day that are paid for. */
  readonly first?: string
  readonly last?: string
  readonly tax: string
  readonly amount: string
}

/** Lines of one product, or what is not about a product, with their sum without tax. */
export interface LineGroup {
  readonly name: string
  readonly lines: readonly LineView[]
  readonly total: string
}

const ofNoProduct = 'Other charges and credits'

/** The lines of a bill, product by product and, within one, in the order in which charges stand on a bill. */
export function groupsOf(
  rates: readonly Doc[],
  products: ReadonlyMap<string, Doc>,
  timeZone: string,
): readonly LineGroup[] {
  const byProduct = Map.groupBy(rates, ({ product }) => idIn(product) ?? '')
  return [...byProduct]
    .map(([id, own]) => ({ id, name: id === '' ? ofNoProduct : productName(id, own, products.get(id)), own }))
    .toSorted((a, b) => compareText(`${sortedLast(a.id)} ${a.name} ${a.id}`, `${sortedLast(b.id)} ${b.name} ${b.id}`))
    .map(({ name, own }) => ({
      name,
      lines: own.toSorted((a, b) => compareText(placeOf(a), placeOf(b))).map((rate) => lineView(rate, timeZone)),
      total: totalOf(own),
    }))
}

/** What belongs to no product comes after all that does. */
const sortedLast = (id: string) => (id === '' ? '1' : '0')

/** A number of a line, by which people know it. */
const lineNumber = /^\+?\d{7,15}$/

function productName(id: string, rates: readonly Doc[], product: Doc | undefined): string {
  const names = [product?.['name'], ...rates.map((rate) => (isDoc(rate['product']) ? rate['product']['name'] : ''))]
  const offering = isDoc(product?.['productOffering']) ? product['productOffering']['name'] : undefined
  const name = [...names, offering].map(plainText).find((one) => one !== '') ?? plainText(id)
  const values = docsIn(product?.['productCharacteristic']).map(({ value }) => plainText(value).replace(/\s/g, ''))
  const number = values.find((value) => lineNumber.test(value))
  return number === undefined || name.includes(number) ? name : `${name}, ${number}`
}

function placeOf({ chargeType, name, periodCoverage, id }: Doc): string {
  const place = chargeOrder.indexOf(String(chargeType))
  const start = isDoc(periodCoverage) ? String(periodCoverage['startDateTime']) : ''
  return [place < 0 ? chargeOrder.length : place, plainText(name), start, String(id)].join('\0')
}

function lineView(
  { name, periodCoverage, appliedTax, taxExcludedAmount, characteristic }: Doc,
  zone: string,
): LineView {
  const [tax] = docsIn(appliedTax)
  const { startDateTime: start, endDateTime: end } = isDoc(periodCoverage) ? periodCoverage : {}
  const quantity = quantityIn(docsIn(characteristic))
  return {
    name: plainText(name),
    ...(quantity !== undefined && { quantity }),
    ...(typeof start === 'string' && { first: dayIn(start, zone) }),
    ...(typeof end === 'string' && { last: lastDayOf(end, zone) }),
    tax: typeof tax?.['taxRate'] === 'number' ? `${tax['taxRate']} %` : '',
    amount: amountText(amountOf(taxExcludedAmount)!),
  }
}

function quantityIn(facts: readonly Doc[]): string | undefined {
  const said = (name: string) => facts.find((one) => one['name'] === name)?.['value']
  const quantity = said('quantity')
  return typeof quantity === 'number' ? plainText(`${quantity} ${said('units') ?? ''}`) : undefined
}

function totalOf(rates: readonly Doc[]): string {
  const amounts = rates.map(({ taxExcludedAmount }) => amountOf(taxExcludedAmount)!)
  return amountText({ currency: amounts[0]!.currency, micro: amounts.reduce((sum, { micro }) => sum + micro, 0n) })
}
