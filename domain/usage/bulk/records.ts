import { parse } from 'csv-parse/sync'
import { lineListsIn } from '../../common/jobs/values-in.ts'
import { type Doc, docsIn, isDoc, type Json } from '../../core/json.ts'
import { microOf } from '../../core/money.ts'
import {
  type FlatColumn,
  FlatRecord,
  FlatShape,
  type FlatValues,
  flatValues,
  mostColumns,
  numberInCell,
} from './flat-record.ts'

/** A line of a file: a record of usage, the totals that its last line says, or what is wrong with it. */
export type Line =
  | Said
  | { readonly trailer: { readonly recordCount: number; readonly controlTotal?: bigint } }
  | { readonly problem: string }

/** What a record says: a usage, to be judged, and characteristics of it that are as they should be already. */
export interface Said {
  readonly record: Doc
  readonly usageCharacteristic?: Doc[]
}

/** What a file's records mean. */
export interface Meaning {
  readonly isCsv: boolean
  readonly specification: Doc
  readonly usageType?: string
}

/** Columns that are attributes of usage; every other one is a characteristic. */
const attributes = ['usageDate', 'usageType', 'description']

/** A line of a file, and, in CSV, the names of its columns. */
export interface Text {
  readonly text: string
  readonly names: readonly string[] | undefined
}

/** The lines of a file that come in pieces, some at a time; the header of CSV comes with each. */
export async function* textsIn(pieces: AsyncIterable<string>, isCsv: boolean): AsyncGenerator<readonly Text[]> {
  let names: string[] | undefined
  for await (const lines of lineListsIn(pieces)) {
    const isHeader = isCsv && !names && lines.length > 0
    if (isHeader) names = cellsIn(lines[0]!) ?? []
    yield (isHeader ? lines.slice(1) : lines).map((text) => ({ text, names }))
  }
}

/** A record that is nothing but its values, where another of its shape has been judged. */
export function flatLine(line: Text, number: number, meaning: Meaning): FlatRecord | undefined {
  if (!line.names) return undefined
  const columns = columnsOf(line.names, meaning)
  const flat = flatIn(line.text, columns)
  const shape = flat && columns.shapes.get(flat.classes)
  return shape && new FlatRecord(number, shape, flat.values)
}

/** Lets records that are like this one be taken as nothing but their values. @param judged what was made of it */
export function keepShape(line: Text, meaning: Meaning, judged: Doc): void {
  if (!line.names) return
  const columns = columnsOf(line.names, meaning)
  const flat = flatIn(line.text, columns)
  if (flat && flat.values[0] === judged['usageDate']) columns.shapes.set(flat.classes, new FlatShape(judged))
}

function flatIn(text: string, { columns, areFlat }: Columns): FlatValues | undefined {
  const cells = areFlat ? plainCells(text) : undefined
  return cells?.length === columns.length && cells[0] !== '#' ? flatValues(cells, columns) : undefined
}

/** Reads one line. A trailer is `#,<records>,<total>` in CSV, and of `@type` UsageFileTrailer otherwise. */
export function readLine({ text, names }: Text, meaning: Meaning): Line {
  return names ? csvLine(text, names, meaning) : jsonLine(text, meaning)
}

function csvLine(text: string, names: readonly string[], meaning: Meaning): Line {
  const values = cellsIn(text)
  if (!values) return { problem: 'cannot be read as CSV' }
  if (values[0] === '#') return trailer(values[1], values[2])
  if (values.length !== names.length) return { problem: `has ${values.length} columns instead of ${names.length}` }
  return usageOfCells(values, columnsOf(names, meaning).columns, meaning)
}

/** A column of CSV, and what stands in it. */
interface Column extends FlatColumn {
  readonly name: string
  readonly isAttribute: boolean
}

/** What is known of the columns of a file. */
interface Columns {
  readonly meaning: Meaning
  readonly columns: readonly Column[]
  /** Whether records may be nothing but their values: a date, and characteristics, each of which has one column. */
  readonly areFlat: boolean
  /** By the classes of values, the shapes of records that have been judged. */
  readonly shapes: Map<number, FlatShape>
}

const columnsByNames = new WeakMap<readonly string[], Columns>()

/** What the columns of a file are is worked out once, and not for each of its lines. */
function columnsOf(names: readonly string[], meaning: Meaning): Columns {
  const known = columnsByNames.get(names)
  if (known?.meaning === meaning) return known
  const types = typesIn(meaning)
  const columns = names.map((name) => ({
    name,
    isAttribute: attributes.includes(name),
    isNumber: isNumeric(types.get(name)),
    isDate: name === 'usageDate',
  }))
  const areFlat =
    names.length <= mostColumns &&
    new Set(names).size === names.length &&
    columns.every(({ isAttribute, isDate }) => !isAttribute || isDate)
  const all = { meaning, columns, areFlat, shapes: new Map() }
  columnsByNames.set(names, all)
  return all
}

/** Empty cells say nothing; of two columns of one name the last counts. */
function usageOfCells(values: readonly string[], columns: readonly Column[], meaning: Meaning): Said {
  const own: Doc = {}
  const usageCharacteristic: Doc[] = []
  for (let i = 0; i < columns.length; i++) {
    const [{ name, isAttribute, isNumber }, given] = [columns[i]!, values[i]!]
    if (given === '') continue
    if (isAttribute) own[name] = given
    else {
      const one = characteristic(name, isNumber, given)
      const again = usageCharacteristic.findIndex((other) => other['name'] === name)
      if (again < 0) usageCharacteristic.push(one)
      else usageCharacteristic[again] = one
    }
  }
  return { record: withDefaults(own, meaning), usageCharacteristic }
}

function cellsIn(text: string): string[] | undefined {
  const plain = plainCells(text)
  if (plain) return plain
  try {
    const [cells] = parse(text, { trim: true, bom: true }) as string[][]
    return cells
  } catch {
    return undefined
  }
}

/** Without quotes there is nothing to it, and a parser for each line takes as long as everything else together. */
function plainCells(text: string): string[] | undefined {
  if (text.includes('"')) return undefined
  const end = text.indexOf('\r')
  if (end >= 0 && end < text.length - 1) return undefined
  const cells = text.split(',')
  for (let i = 0; i < cells.length; i++) cells[i] = cells[i]!.trim()
  return cells
}

/** One of so many cells, of a line that is plain for certain and no trailer; undefined of any other. */
function plainCell(text: string, at: number, count: number): string | undefined {
  const first = text.charCodeAt(0)
  if (!(first > trailerSign && first < 128) || text.includes('"') || text.includes('\r')) return undefined
  let [cell, from] = ['', 0]
  for (let i = 0; i < count; i++) {
    const end = text.indexOf(',', from)
    const isLast = end < 0
    if (isLast !== (i === count - 1)) return undefined
    if (i === at) cell = text.slice(from, isLast ? text.length : end).trim()
    from = end + 1
  }
  return cell
}

const trailerSign = '#'.charCodeAt(0)

function jsonLine(text: string, meaning: Meaning): Line {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: 'is not valid JSON' }
  }
  if (!isDoc(value)) return { problem: 'is not an object' }
  if (value['@type'] === 'UsageFileTrailer') return trailer(value['recordCount'], value['controlTotal'])
  return { record: isUsage(value) ? withDefaults(value, meaning) : usageOf(value, meaning) }
}

/** The quantity that the line of a record says, as it stands there; for totals, which need no more of it. */
export function quantityIn(line: Text, name: string, meaning: Meaning): Line | { readonly quantity: Json | undefined } {
  const at = line.names?.lastIndexOf(name) ?? -1
  if (line.names && !attributes.includes(name)) {
    const cell = plainCell(line.text, at, line.names.length)
    if (cell !== undefined) return { quantity: cell || undefined }
    const values = cellsIn(line.text)
    if (values && values[0] !== '#' && values.length === line.names.length) return { quantity: values[at] || undefined }
  }
  return readLine(line, meaning)
}

function trailer(count: Json | undefined, total: Json | undefined): Line {
  const [recordCount, controlTotal] = [numberIn(count), numberIn(total)]
  if (recordCount === undefined) return { problem: 'is a trailer without a number of records' }
  const micro = controlTotal === undefined ? undefined : microOf(controlTotal)
  return { trailer: { recordCount, ...(micro !== undefined && { controlTotal: micro }) } }
}

/** Whether a record is a resource as the API takes it, and not a flat list of values. */
function isUsage(value: Doc): boolean {
  return value['@type'] !== undefined || value['usageCharacteristic'] !== undefined
}

/** A flat record as a usage: its values are characteristics of the type that the specification says. */
function usageOf(flat: Doc, meaning: Meaning): Doc {
  const types = typesIn(meaning)
  const [own, others] = [Object.entries(flat), Object.entries(flat)].map((entries, i) =>
    entries.filter(([name]) => attributes.includes(name) === (i === 0)),
  )
  const usageCharacteristic = others!.map(([name, value]) => characteristic(name, isNumeric(types.get(name)), value!))
  return withDefaults({ ...Object.fromEntries(own!), usageCharacteristic }, meaning)
}

function typesIn({ specification }: Meaning): ReadonlyMap<Json | undefined, Json | undefined> {
  return new Map(docsIn(specification['specCharacteristic']).map(({ name, valueType }) => [name, valueType]))
}

function isNumeric(type: Json | undefined): boolean {
  return /^(integer|number|float|decimal|long)$/i.test(String(type))
}

function characteristic(name: string, isNumber: boolean, given: Json): Doc {
  const value = isNumber ? (numberIn(given) ?? given) : given
  return { '@type': classFor(value), name, value }
}

function classFor(value: Json): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'IntegerCharacteristic' : 'NumberCharacteristic'
  return typeof value === 'boolean' ? 'BooleanCharacteristic' : 'StringCharacteristic'
}

function withDefaults(usage: Doc, { specification, usageType }: Meaning): Doc {
  const reference = {
    '@type': 'UsageSpecificationRef',
    id: specification['id']!,
    '@referredType': 'UsageSpecification',
  }
  return {
    '@type': 'Usage',
    ...(usageType !== undefined && { usageType }),
    usageSpecification: reference,
    ...usage,
  }
}

function numberIn(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? numberInCell(value.trim()) : undefined
}
