import { frequencyOf } from '../../account/billing-cycle.ts'
import { idIn } from '../../common/reference.ts'
import { type BillingPeriod, dayNumberIn, type Frequency, onceIn } from '../../common/time/billing-period.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { type Amount, amountOf, percentageOf } from '../../core/money.ts'
import type { TaxOf } from './bill-line.ts'

/** Something that a product costs besides its use: for how long, how often, and how much. */
export interface PriceTerm {
  /** Tells it from all others of its account, for ever. */
  readonly key: string
  readonly name: string
  /** Reference to the product. */
  readonly product: Doc
  readonly amount: Amount
  /** How often it is paid; absent when it is paid once. */
  readonly frequency?: Frequency
  /** What is said in place of that, where it means nothing to us: nothing can be charged for it. */
  readonly unknownPeriod?: string
  /** Whether a period is paid for before it begins, or when it is over. */
  readonly inAdvance: boolean
  /** When it began to hold, and when it ceased to. */
  readonly start: string
  readonly end?: string
  /** For how many of its periods it holds at most: a discount for three months. */
  readonly mostPeriods?: number
  readonly isAlteration: boolean
  readonly taxCategory: string
  readonly taxRate: number
}

/** A discount on what a product is used for. */
export interface UsageDiscount {
  readonly name: string
  readonly product: string
  /** Of what the use costs; negative for a discount. */
  readonly percent: number
  readonly validFor: { readonly start: string; readonly end?: string }
}

/** What products cost besides their use, from the notes that inventory keeps of their prices. */
export function termsOf(product: Doc, taxOf: TaxOf): PriceTerm[] {
  const seen = new Map<string, number>()
  const ref = { '@type': 'ProductRef', id: product['id']!, '@referredType': 'Product', ...named(product) }
  return periodsIn(product).flatMap(({ price, start, end }) => {
    const amount = amountOf(isDoc(price['price']) ? price['price']['dutyFreeAmount'] : undefined)
    const type = String(price['priceType'])
    if (!amount || type === 'usage' || type === 'allowance') return []
    const said = [product['id'], idIn(price['productOfferingPrice']) ?? price['name'] ?? type, start].join(' ')
    // Prices may be called the same and begin together. Notes of prices are only ever added to, so their order tells them apart.
    const place = (seen.get(said) ?? 0) + 1
    seen.set(said, place)
    const { inAdvance, category } = taxOf(price)
    const base: PriceTerm = {
      key: place === 1 ? said : `${said} (${place})`,
      name: nameOf(price, product),
      product: ref,
      amount,
      ...(type === 'recurring' && often(price)),
      inAdvance,
      start,
      ...(end !== undefined && { end }),
      isAlteration: false,
      taxCategory: category,
      taxRate: rateIn(price),
    }
    return [base, ...alterationsOf(base, price)]
  })
}

/** Discounts and surcharges on a price: each on what the ones before it leave of it, in order of priority. */
function alterationsOf(base: PriceTerm, price: Doc): PriceTerm[] {
  const inOrder = docsIn(price['priceAlteration']).toSorted((a, b) => priorityOf(a) - priorityOf(b))
  let left = base.amount.micro
  return inOrder.flatMap((alteration, i) => {
    const said = isDoc(alteration['price']) ? alteration['price'] : {}
    const fixed = amountOf(said['dutyFreeAmount'])
    const percent = said['percentage']
    const micro = fixed?.micro ?? (typeof percent === 'number' ? percentageOf(left, percent) : undefined)
    if (micro === undefined || (fixed && fixed.currency !== base.amount.currency)) return []
    left += micro
    const most = alteration['applicationDuration']
    return [
      {
        ...base,
        key: `${base.key} alteration ${i + 1}`,
        name: nameOf(alteration, { name: base.name }),
        amount: { ...base.amount, micro },
        isAlteration: true,
        ...(typeof most === 'number' && most > 0 && { mostPeriods: most }),
      },
    ]
  })
}

/** Percentages by which the use of a product is cheaper, or dearer: alterations of its prices of usage. */
export function usageDiscountsOf(product: Doc): UsageDiscount[] {
  const found = periodsIn(product)
    .filter(({ price }) => price['priceType'] === 'usage')
    .flatMap(({ price, start, end }) =>
      docsIn(price['priceAlteration']).flatMap((alteration): UsageDiscount[] => {
        const percent = isDoc(alteration['price']) ? alteration['price']['percentage'] : undefined
        if (typeof percent !== 'number') return []
        const name = nameOf(alteration, price)
        return [
          { name, product: String(product['id']), percent, validFor: { start, ...(end !== undefined && { end }) } },
        ]
      }),
    )
  // One discount stands at each price of usage that it is for, and is one discount nevertheless.
  return [...new Map(found.map((one) => [`${one.name} ${one.percent}`, one])).values()]
}

interface PriceOfTime {
  readonly price: Doc
  readonly start: string
  readonly end?: string
}

/** A product that was recorded before prices were noted has had the prices that it has since it began. */
function periodsIn(product: Doc): PriceOfTime[] {
  const noted = docsIn(product['pricePeriod'])
  if (noted.length > 0) {
    return noted.map(({ productPrice, validFor }) => {
      const { startDateTime, endDateTime } = validFor as Doc
      return {
        price: productPrice as Doc,
        start: String(startDateTime),
        ...(endDateTime !== undefined && { end: String(endDateTime) }),
      }
    })
  }
  const { startDate: start, terminationDate: end, status } = product
  if (typeof start !== 'string' || !['active', 'suspended', 'pendingTerminate', 'terminated'].includes(String(status)))
    return []
  return docsIn(product['productPrice']).map((price) => ({ price, start, ...(typeof end === 'string' && { end }) }))
}

/** Days on which a term holds: from the day on which it began, to the one on which it ceased, which is not paid for any more. */
export function daysOfTerm({ start, end }: PriceTerm, timeZone: string): { from: number; until: number } {
  return {
    from: dayNumberIn(start, timeZone),
    until: end === undefined ? Number.MAX_SAFE_INTEGER : dayNumberIn(end, timeZone),
  }
}

/** Whether a period and a span of time have anything in common. */
export function meets({ start, end }: BillingPeriod, span: { readonly start: string; readonly end?: string }): boolean {
  return span.start < end && (span.end === undefined || span.end > start)
}

function nameOf(price: Doc, product: Doc): string {
  return String(price['name'] ?? product['name'] ?? price['priceType'] ?? 'Charge')
}

function named({ name }: Doc): Doc {
  return typeof name === 'string' ? { name } : {}
}

/** How often a price is paid: `month`, `monthly`, `3 months`. */
function often(price: Doc): Pick<PriceTerm, 'frequency' | 'unknownPeriod'> {
  const said = String(price['recurringChargePeriod'] ?? 'month').trim()
  const [, count, unit] = /^(\d+)\s+(.*)$/.exec(said) ?? [said, '1', said]
  const each = frequencyOf(unit) ?? frequencyOf(unit!.replace(/s$/i, ''))
  const frequency = each && onceIn(Number(count), each)
  return frequency ? { frequency } : { unknownPeriod: said }
}

function rateIn({ price }: Doc): number {
  const rate = isDoc(price) ? price['taxRate'] : undefined
  return typeof rate === 'number' ? rate : 0
}

function priorityOf({ priority }: Doc): number {
  return typeof priority === 'number' ? priority : Number.MAX_SAFE_INTEGER
}
