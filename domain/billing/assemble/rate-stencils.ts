import type { Doc } from '../../core/json.ts'
import { type Amount, numberOf, roundedToMinor } from '../../core/money.ts'
import { isPlainText, type Place, Stencil, type Stencilled } from '../../core/stencil.ts'
import { type BillRate, rateDoc, withTax } from './bill-rate.ts'

/**
 * Tells the rates of bills as stencils and their values, of which no documents need be made; undefined for one that says what is not
 * as simple as that. What names somebody or something, dates and amounts are values, so stencils are few; what rates that come one
 * after the other have in common is given once.
 */
export function rateStencils(): (rate: BillRate) => Stencilled | undefined {
  let group: Group | undefined
  return (rate) => {
    if (!group || !isOf(group, rate)) group = groupOf(rate)
    const own = group.family && ownOf(rate)
    if (!own) return undefined
    const stencil = stencilOf(group.family!, own.key, rate)
    return { stencil, values: own.values, shared: group.shared }
  }
}

/** Rates that are on the same bill, for the same product, bucket and time. */
interface Group extends Pick<BillRate, 'on'>, Pick<BillRate['line'], 'product' | 'usageBucket' | 'coverage'> {
  /** Undefined where what they have in common is not as simple as that. */
  readonly family: Family | undefined
  readonly shared: readonly string[]
}

function isOf(group: Group, { on, line: { product, usageBucket, coverage } }: BillRate): boolean {
  return (
    on === group.on &&
    product === group.product &&
    usageBucket === group.usageBucket &&
    coverage?.start === group.coverage?.start &&
    coverage?.end === group.coverage?.end
  )
}

/** Stencils whose rates say the same but for their kind, tax, currency and facts, by these. */
type Family = Map<string, Stencil>

/** Stencils that are remembered: one for each kind of line, tax and currency. */
const most = 1000
let count = 0
const families = new Map<string, Family>()

function familyOf(key: string): Family {
  let family = families.get(key)
  if (!family) {
    family = new Map()
    families.set(key, family)
  }
  return family
}

function stencilOf(family: Family, key: string, rate: BillRate): Stencil {
  let stencil = family.get(key)
  if (!stencil) {
    stencil = new Stencil(rateDoc(rate), ownPlaces(rate), sharedPlaces(rate))
    if (count++ >= most) {
      families.clear()
      count = 0
    }
    family.set(key, stencil)
  }
  return stencil
}

function groupOf({ on, line }: BillRate): Group {
  const { product, usageBucket, coverage } = line
  const values: string[] = [on.bill['id'] as string, on.at]
  const said = [addRef(values, on.billingAccount), product ? addRef(values, product) : '', addPeriods(values, line)]
  const family = said.includes(undefined) ? undefined : familyOf(said.join('\n'))
  return { on, product, usageBucket, coverage, family, shared: values.slice() }
}

/** @returns what of a reference is the same in all of a stencil */
function addRef(values: string[], ref: Doc): string | undefined {
  values.push(ref['id'] as string)
  if (ref['name'] !== undefined) values.push(ref['name'] as string)
  return shapeOf(ref)
}

/** What a reference says besides its values, in the order in which it does; undefined where that may be anything. */
function shapeOf(ref: Doc): string | undefined {
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

/** The bucket, and the time for which lines are. @returns what of it is the same in all of a stencil */
function addPeriods(values: string[], { usageBucket, coverage }: BillRate['line']): string | undefined {
  if (coverage && !(isPlainText(coverage.start) && isPlainText(coverage.end))) return undefined
  let said = coverage ? 'covers' : ''
  if (usageBucket) {
    const { id, billingPeriod } = usageBucket
    const { startDateTime: start, endDateTime: end, ...others } = billingPeriod as Doc
    const texts = [id, start, end]
    if (!texts.every((one) => typeof one === 'string' && isPlainText(one))) return undefined
    if (Object.keys(others).length > 0) return undefined
    values.push(...(texts as string[]))
    const names = `${Object.keys(usageBucket).join()} ${Object.keys(billingPeriod as Doc).join()}`
    said += ` bucket ${names} ${isOfBucket(usageBucket, coverage)}`
  }
  if (coverage && !isOfBucket(usageBucket, coverage)) values.push(coverage.start, coverage.end)
  return said
}

/** Whether the use of a bucket is billed with its own period. */
function isOfBucket(usageBucket: Doc | undefined, coverage: BillRate['line']['coverage']): boolean {
  const period = usageBucket?.['billingPeriod'] as Doc | undefined
  return (
    coverage !== undefined && coverage.start === period?.['startDateTime'] && coverage.end === period?.['endDateTime']
  )
}

/** Facts that are texts and say one of a few things. */
const ofFew: readonly string[] = ['units', 'usageRatingTag']

/** What a rate says by itself, and what tells it from those of other stencils. */
function ownOf({ id, line, tax }: BillRate): { readonly key: string; readonly values: string[] } | undefined {
  const { name, amount, taxCategory, facts } = line
  if (line.waiting || !isPlainText(name) || !isPlainText(taxCategory)) return undefined
  // As long as it is going to be: it is kept until it is written, and what is added to one by one has room for four times as much.
  const values = new Array<string>(5 + numbersIn(facts))
  values[0] = id
  values[1] = name
  values[2] = numberIn(amount)
  values[3] = numberIn(withTax(amount, tax))
  values[4] = numberIn(tax)
  let [said, place] = ['', 5]
  for (const fact in facts) {
    const value = facts[fact]!
    if (typeof value === 'number') {
      values[place++] = String(value)
      said += `${fact}\n`
    } else if (ofFew.includes(fact) && isPlainText(value)) said += `${fact}=${value}\n`
    else return undefined
  }
  return { key: `${line.type} ${line.chargeType} ${amount.currency} ${line.taxRate} ${said} ${taxCategory}`, values }
}

function numbersIn(facts: BillRate['line']['facts']): number {
  let count = 0
  for (const fact in facts) if (typeof facts[fact] === 'number') count++
  return count
}

/** As the document says an amount. */
function numberIn(amount: Amount): string {
  return String(numberOf(roundedToMinor(amount).micro))
}

const at = (...place: Place): readonly Place[] => [place]

/** Where the values of `ownOf` stand. */
function ownPlaces({ line: { facts = {} } }: BillRate): (readonly Place[])[] {
  const inFacts = Object.values(facts).flatMap((fact, i) =>
    typeof fact === 'number' ? [at('characteristic', i, 'value')] : [],
  )
  const [net, gross] = [at('taxExcludedAmount', 'value'), at('taxIncludedAmount', 'value')]
  return [at('id'), at('name'), net, gross, at('appliedTax', 0, 'taxAmount', 'value'), ...inFacts]
}

/** Where the values of `groupOf` stand. */
function sharedPlaces({ on, line: { product, usageBucket, coverage } }: BillRate): (readonly Place[])[] {
  const inRef = (name: string, ref: Doc) => [at(name, 'id'), ...(ref['name'] === undefined ? [] : [at(name, 'name')])]
  const covered = (name: string): readonly Place[] => at('periodCoverage', name)
  const isOwn = isOfBucket(usageBucket, coverage)
  const inBucket = (name: string) => [...at('usageBucket', 'billingPeriod', name), ...(isOwn ? covered(name) : [])]
  return [
    at('bill', 'id'),
    at('date'),
    ...inRef('billingAccount', on.billingAccount),
    ...(product ? inRef('product', product) : []),
    ...(usageBucket ? [at('usageBucket', 'id'), inBucket('startDateTime'), inBucket('endDateTime')] : []),
    ...(coverage && !isOwn ? [covered('startDateTime'), covered('endDateTime')] : []),
  ]
}
