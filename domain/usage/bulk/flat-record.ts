import { derivedIdOf } from '../../core/derived-id.ts'
import { type Doc, docsIn, isDoc, type Json } from '../../core/json.ts'
import { isPlainText, type Place, Stencil } from '../../core/stencil.ts'
import { uniqueNamesOf } from '../usage-identity.ts'
import type { Saying } from '../usage-record.ts'
import { UsageStencils } from './usage-stencils.ts'

/** Columns whose classes fit into one number. */
export const mostColumns = 24

/** What stands in a cell: nothing, a text, a whole number, or another number. */
const [nothing, text, whole, number] = [0, 1, 2, 3]

/**
 * Usage that says the same characteristics, of the same classes: what was judged of the first of it holds for all of it. Its values are
 * its date and its characteristics, in the order in which they stand there.
 */
export class FlatShape {
  /** The words of such usage, as it was judged. */
  readonly stencil: Stencil
  readonly places: readonly Place[]
  /** The words of such usage once it is rated. */
  readonly rated = new UsageStencils(this)
  readonly #at = new Map<string, number>()
  #unique: Unique | undefined

  /** @param judged one of it, in stored form */
  constructor(judged: Doc) {
    const characteristics = docsIn(judged['usageCharacteristic'])
    for (const [i, { name }] of characteristics.entries()) this.#at.set(String(name), i + 1)
    this.places = [['usageDate'], ...characteristics.map((_, i): Place => ['usageCharacteristic', i, 'value'])]
    this.stencil = new Stencil(
      judged,
      this.places.map((place) => [place]),
    )
  }

  /** The value of a characteristic. */
  valueOf(name: Json | undefined, values: readonly string[]): Json | undefined {
    const at = typeof name === 'string' ? this.#at.get(name) : undefined
    if (at === undefined) return undefined
    return this.stencil.gaps[at]!.isText ? values[at]! : Number(values[at])
  }

  /** The same as JSON. */
  #jsonOf(name: Json | undefined, values: readonly string[]): string | undefined {
    const at = typeof name === 'string' ? this.#at.get(name) : undefined
    if (at === undefined) return undefined
    return this.stencil.gaps[at]!.isText ? `"${values[at]}"` : values[at]!
  }

  /**
   * The identifier by which such usage is recognised, as `recogniseUsage` has it; undefined where there is none, or something that it
   * follows from is not said.
   */
  identify(specification: Doc, values: readonly string[]): string | undefined {
    const unique = this.#uniqueOf(specification)
    if (!unique) return undefined
    let parts = unique.before + (this.#jsonOf(unique.source, values) ?? 'null')
    for (const { name, before } of unique.names) {
      const value = this.#jsonOf(name, values)
      if (value === undefined) return undefined
      parts += `${before}${value}]`
    }
    return derivedIdOf(`${parts}]`)
  }

  #uniqueOf(specification: Doc): Unique | undefined {
    if (this.#unique?.specification !== specification) this.#unique = uniqueIn(specification)
    return this.#unique.names.length === 0 ? undefined : this.#unique
  }
}

/** What the identifiers of the usage of a specification follow from, and the JSON that stands before each of it. */
interface Unique {
  readonly specification: Doc
  readonly before: string
  readonly source: Json | undefined
  readonly names: readonly { readonly name: string; readonly before: string }[]
}

function uniqueIn(specification: Doc): Unique {
  const rule = isDoc(specification['ratingRule']) ? specification['ratingRule'] : {}
  return {
    specification,
    before: `["usage",${JSON.stringify(specification['id'])},`,
    source: rule['source'],
    names: uniqueNamesOf(specification).map((name) => ({ name, before: `,[${JSON.stringify(name)},` })),
  }
}

/** A record of a file that nothing but its values tells from others, as a usage. */
export class FlatRecord implements Saying {
  /** Its number in the file. */
  readonly number: number
  readonly shape: FlatShape
  readonly values: readonly string[]
  /** Its identifier, once it has been found. */
  id = ''
  /** That follows from what it says. */
  readonly isKnown = true

  constructor(of: number, shape: FlatShape, values: readonly string[]) {
    this.number = of
    this.shape = shape
    this.values = values
  }

  /** Finds its identifier; false when that does not follow from what it says. */
  identify(specification: Doc): boolean {
    const id = this.shape.identify(specification, this.values)
    if (id !== undefined) this.id = id
    return id !== undefined
  }

  get usageDate(): string {
    return this.values[0]!
  }

  /** As a usage, in stored form; made anew each time. */
  get doc(): Doc {
    return JSON.parse(this.shape.stencil.textWith(this.values)) as Doc
  }

  valueOf(name: Json | undefined): Json | undefined {
    return this.shape.valueOf(name, this.values)
  }
}

/** A column of flat records: the date, or a characteristic. */
export interface FlatColumn {
  readonly isDate: boolean
  readonly isNumber: boolean
}

/** The values of a record, and a number that says of what class each is. */
export interface FlatValues {
  readonly classes: number
  readonly values: string[]
}

/**
 * Reads cells whose values are plain; undefined when one is not, or there is no date as it is stored.
 * @param columns one of which is the date
 */
export function flatValues(cells: readonly string[], columns: readonly FlatColumn[]): FlatValues | undefined {
  // As long as it is going to be: what is added to a list one by one has room for more than there will ever be.
  const values = new Array<string>(columns.length)
  let count = 1
  let classes = 0
  values[0] = ''
  for (let i = 0; i < columns.length; i++) {
    const [{ isDate, isNumber }, cell] = [columns[i]!, cells[i]!]
    if (isDate) {
      if (!isStoredDate(cell)) return undefined
      values[0] = cell
      continue
    }
    let found = nothing
    if (cell !== '') {
      const value = isNumber ? numberInCell(cell) : undefined
      found = value === undefined ? text : Number.isInteger(value) ? whole : number
      if (value === undefined && !isPlainText(cell)) return undefined
      values[count++] = value === undefined ? cell : String(value)
    }
    classes = classes * 4 + found
  }
  values.length = count
  return values[0] === '' ? undefined : { classes, values }
}

/** A number that stands in a cell. */
export function numberInCell(cell: string): number | undefined {
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : undefined
}

/** Whether a date is written as it is stored. */
function isStoredDate(cell: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(cell)) return false
  const day = cell.slice(0, dayLength)
  if (day !== lastDay) [lastDay, lastIsDay] = [day, isDay(day)]
  return lastIsDay
}

const dayLength = '2026-10-01'.length

/** Days of records that follow one another are mostly the same. */
let [lastDay, lastIsDay] = ['', false]

function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00.000Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}
