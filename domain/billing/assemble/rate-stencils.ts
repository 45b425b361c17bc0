import type { Doc } from '../../core/json.ts'
import { type Amount, numberOf, roundedToMinor } from '../../core/money.ts'
import { isPlainText, noValues, type Place, Stencil, type Stencilled } from '../../core/stencil.ts'
import { type BillRate, rateDoc, withTax } from './bill-rate.ts'

/** Stencils that are remembered: one for each kind of line, tax and currency. */
const most = 1000
const stencils = new Map<string, Stencil>()

/**
 * A rate that a bill makes as a stencil and its values, of which no document need be made; undefined for one that says what is not
 * as simple as that. What names somebody or something, dates and amounts are values, so stencils are few.
 */
export function stencilledRate(rate: BillRate): Stencilled | undefined {
  const said = partsOf(rate)
  if (!said) return undefined
  const { key, values, places } = said
  let stencil = stencils.get(key)
  if (!stencil) {
    if (stencils.size >= most) stencils.clear()
    stencil = new Stencil(rateDoc(rate), places)
    stencils.set(key, stencil)
  }
  return { stencil, values, shared: noValues }
}

/** What tells stencils apart, and the values with their places. */
interface Parts {
  readonly key: string
  readonly values: string[]
  readonly places: (readonly Place[])[]
}

const at = (...place: Place): readonly Place[] => [place]
const ofEach = { id: at('id'), bill: at('bill', 'id'), date: at('date'), name: at('name') }
const ofRefs = {
  billingAccount: { id: at('billingAccount', 'id'), name: at('billingAccount', 'name') },
  product: { id: at('product', 'id'), name: at('product', 'name') },
}
const ofBucket = {
  id: at('usageBucket', 'id'),
  start: at('usageBucket', 'billingPeriod', 'startDateTime'),
  end: at('usageBucket', 'billingPeriod', 'endDateTime'),
}
const coverage = { start: at('periodCoverage', 'startDateTime'), end: at('periodCoverage', 'endDateTime') }
/** Where the use of a bucket is billed with its own period. */
const bucketAndCoverage = {
  start: [...ofBucket.start, ...coverage.start],
  end: [...ofBucket.end, ...coverage.end],
}
const ofAmounts = {
  net: at('taxExcludedAmount', 'value'),
  gross: at('taxIncludedAmount', 'value'),
  tax: at('appliedTax', 0, 'taxAmount', 'value'),
}

function partsOf({ id, line, tax, on }: BillRate): Parts | undefined {
  const { amount } = line
  const isPlain = !line.waiting && isPlainText(line.name) && isPlainText(line.taxCategory)
  const account = shapeOf(on.billingAccount)
  const product = line.product ? shapeOf(line.product) : ''
  if (!isPlain || account === undefined || product === undefined) return undefined
  const parts: Parts = {
    key: '',
    values: [id, String(on.bill['id']), on.at, line.name],
    places: [ofEach.id, ofEach.bill, ofEach.date, ofEach.name],
  }
  addRef(parts, 'billingAccount', on.billingAccount)
  if (line.product) addRef(parts, 'product', line.product)
  const periods = addPeriods(parts, line)
  const facts = addFacts(parts, line.facts)
  if (periods === undefined || facts === undefined) return undefined
  parts.values.push(numberIn(amount), numberIn(withTax(amount, tax)), numberIn(tax))
  parts.places.push(ofAmounts.net, ofAmounts.gross, ofAmounts.tax)
  const { type, chargeType, taxCategory, taxRate } = line
  const constant = `${type} ${chargeType} ${amount.currency} ${taxRate} ${account} ${product} ${periods}`
  return { ...parts, key: `${constant} ${facts} ${taxCategory}` }
}

/** As the document says an amount. */
function numberIn(amount: Amount): string {
  return String(numberOf(roundedToMinor(amount).micro))
}

function addRef({ values, places }: Parts, name: keyof typeof ofRefs, ref: Doc): void {
  values.push(ref['id'] as string)
  places.push(ofRefs[name].id)
  if (ref['name'] === undefined) return
  values.push(ref['name'] as string)
  places.push(ofRefs[name].name)
}

const shapes = new WeakMap<Doc, string | { readonly none: true }>()

/** What a reference says besides its values, in the order in which it does; undefined where that may be anything. */
function shapeOf(ref: Doc): string | undefined {
  let shape = shapes.get(ref)
  if (shape === undefined) {
    shape = shapeIn(ref) ?? { none: true }
    shapes.set(ref, shape)
  }
  return typeof shape === 'string' ? shape : undefined
}

function shapeIn(ref: Doc): string | undefined {
  let shape = ''
  for (const name in ref) {
    const value = ref[name]
    if (typeof value !== 'string' || !isPlainText(value)) return undefined
    if (name === '@type' || name === '@referredType') shape += `${name}=${value};`
    else if (name === 'id' || name === 'name') shape += `${name};`
    else return undefined
  }
  return typeof ref['id'] === 'string' ? shape : undefined
}

/** The bucket, and the time for which a line is. @returns what of it is the same in all of a stencil */
function addPeriods({ values, places }: Parts, line: BillRate['line']): string | undefined {
  const { usageBucket, coverage: time } = line
  if (time && !(isPlainText(time.start) && isPlainText(time.end))) return undefined
  let said = time ? 'covers' : ''
  let isOfBucket = false
  if (usageBucket) {
    const { id, billingPeriod } = usageBucket
    const { startDateTime: start, endDateTime: end, ...others } = billingPeriod as Doc
    const texts = [id, start, end]
    if (!texts.every((one) => typeof one === 'string' && isPlainText(one))) return undefined
    if (Object.keys(others).length > 0) return undefined
    isOfBucket = time?.start === start && time?.end === end
    values.push(...(texts as string[]))
    const period = isOfBucket ? bucketAndCoverage : ofBucket
    places.push(ofBucket.id, period.start, period.end)
    said += ` bucket ${Object.keys(usageBucket).join()} ${Object.keys(billingPeriod as Doc).join()} ${isOfBucket}`
  }
  if (time && !isOfBucket) {
    values.push(time.start, time.end)
    places.push(coverage.start, coverage.end)
  }
  return said
}

/** Facts that are texts and say one of a few things. */
const ofFew: readonly string[] = ['units', 'usageRatingTag']
const ofFacts: (readonly Place[])[] = []

/** @returns what facts say the same in all of a stencil */
function addFacts({ values, places }: Parts, facts: BillRate['line']['facts']): string | undefined {
  let said = ''
  let i = 0
  for (const name in facts) {
    const value = facts[name]!
    if (typeof value === 'number') {
      values.push(String(value))
      ofFacts[i] ??= at('characteristic', i, 'value')
      places.push(ofFacts[i]!)
      said += `${name} `
    } else if (ofFew.includes(name) && isPlainText(value)) said += `${name}=${value};`
    else return undefined
    i++
  }
  return said
}
