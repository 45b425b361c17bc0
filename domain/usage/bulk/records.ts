import { parse } from 'csv-parse/sync'
import { linesIn } from '../../common/jobs/values-in.ts'
import { type Doc, docsIn, isDoc, type Json } from '../../core/json.ts'
import { microOf } from '../../core/money.ts'

/** A line of a file: a record of usage, the totals that its last line says, or what is wrong with it. */
export type Line =
  | { readonly record: Doc }
  | { readonly trailer: { readonly recordCount: number; readonly controlTotal?: bigint } }
  | { readonly problem: string }

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

/** The lines of a file that come in pieces; the header of CSV comes with each. */
export async function* textsIn(pieces: AsyncIterable<string>, isCsv: boolean): AsyncGenerator<Text> {
  let names: string[] | undefined
  for await (const line of linesIn(pieces)) {
    if (isCsv && !names) names = cellsIn(line) ?? []
    else yield { text: line, names }
  }
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
  const given = names.flatMap((name, i) => (values[i] === '' ? [] : [[name, values[i]!] as const]))
  return { record: usageOf(Object.fromEntries(given), meaning) }
}

function cellsIn(text: string): string[] | undefined {
  try {
    const [cells] = parse(text, { trim: true, bom: true }) as string[][]
    return cells
  } catch {
    return undefined
  }
}

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
  const types = new Map(
    docsIn(meaning.specification['specCharacteristic']).map(({ name, valueType }) => [name, valueType]),
  )
  const [own, others] = [Object.entries(flat), Object.entries(flat)].map((entries, i) =>
    entries.filter(([name]) => attributes.includes(name) === (i === 0)),
  )
  const usageCharacteristic = others!.map(([name, value]) => characteristic(name, types.get(name), value!))
  return withDefaults({ ...Object.fromEntries(own!), usageCharacteristic }, meaning)
}

function characteristic(name: string, type: Json | undefined, given: Json): Doc {
  const isNumber = /^(integer|number|float|decimal|long)$/i.test(String(type))
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
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : undefined
}
