import { createHash } from 'node:crypto'
import type { Doc } from '../../domain/core/json.ts'
import type { Alterations, Creation, Creations } from '../../domain/core/ports.ts'
import { type Stencil, type Stencilled, textOf } from '../../domain/core/stencil.ts'
import type { Beside } from './beside.ts'
import type { SqlSession } from './engine.ts'
import { besideOf, type FilledColumn, filledColumns } from './filled-columns.ts'
import { monthColumn, monthOf } from './months.ts'
import { textColumns, valueSign } from './row-text.ts'
import type { Table } from './table.ts'

/**
 * Where what is in a column of a stencilled row comes from: one of the values, the month of one of them, or it is the same in all of
 * them.
 */
type Source = number | { readonly monthOf: number } | string | null

/** How the values of a stencil lie in the rows of a table. */
interface Layout {
  /** By what number rows refer to it. */
  readonly number: string
  /** What is in each of the columns that whoever writes fills. */
  readonly sources: readonly Source[]
  /** The values that are in no column, in the order in which they are kept. */
  readonly kept: readonly number[]
}

function valueIn({ stencil: { own }, values, shared }: Stencilled, gap: number): string {
  return gap < own ? values[gap]! : shared[gap - own]!
}

/** What a row keeps of its values besides those that are in columns, in pieces. */
function sayKept({ kept }: Layout, row: Stencilled, say: (piece: string) => void): void {
  say(valueIn(row, kept[0]!))
  for (let i = 1; i < kept.length; i++) {
    say(valueSign)
    say(valueIn(row, kept[i]!))
  }
}

/** The same in one. */
function keptOf(layout: Layout, row: Stencilled): string {
  let text = ''
  sayKept(layout, row, (piece) => {
    text += piece
  })
  return text
}

function sourced(source: Source, row: Stencilled): string | null {
  if (typeof source === 'number') return valueIn(row, source)
  return source === null || typeof source === 'string' ? source : monthOf(valueIn(row, source.monthOf))
}

/** Whether what is in a column is of a row alone. */
function isOwn(source: Source, { own }: Stencil): boolean {
  const gap = typeof source === 'object' ? source?.monthOf : source
  return typeof gap === 'number' && gap < own
}

/**
 * Sees to it that a database has the words of the stencils by which something is going to be written; undefined for those that do not
 * fit the columns of a table, whose documents are written as any other. Words are kept for ever, and by whoever comes first.
 */
export function stencilKeeper(session: Pick<SqlSession, 'query'>, tableOf: (kind: string) => Table) {
  const known = new WeakMap<Stencil, Layout | undefined>()
  const keep = async (stencil: Stencil, table: Table): Promise<void> => {
    const layout = layoutIn(table, stencil)
    if (!layout) {
      known.set(stencil, undefined)
      return
    }
    const words = formatOf(stencil, layout, table)
    const digest = createHash('sha256').update(words).digest('hex')
    known.set(stencil, { ...layout, number: await numberOf(digest, words) })
  }
  /** Who brings the same words at the same time is waited for, but only seen by whoever looks once more. */
  const numberOf = async (digest: string, words: string): Promise<string> => {
    const { rows } = await session.query<{ id: string }>(numbered, [digest, words], 'stencil')
    return rows[0]?.id ?? numberOf(digest, words)
  }
  // Those of one file, or of one line after the other, are mostly the same.
  let last: Stencil | undefined
  let lastLayout: Layout | undefined
  const layoutOf = (stencil: Stencil): Layout | undefined => {
    if (stencil !== last) [last, lastLayout] = [stencil, known.get(stencil)]
    return lastLayout
  }
  const keepAll = async (all: readonly (Creations | Alterations)[]): Promise<void> => {
    for (const { kind, rows } of all) {
      const stencils = new Set<Stencil>()
      for (const row of rows) if ('stencil' in row) stencils.add(row.stencil)
      for (const stencil of stencils) if (!known.has(stencil)) await keep(stencil, tableOf(kind))
    }
    last = undefined
  }
  const fits = (row: Creation): boolean => !('stencil' in row) || layoutOf(row.stencil) !== undefined
  const asText = (row: Creation, table: Table): Creation => {
    if (fits(row)) return row
    const { id } = row
    const text = textOf(row)
    return { id, text, beside: besideOf(table)?.(JSON.parse(text) as Doc) }
  }
  return {
    /** @returns the creations in which those have stencils that can be written by them */
    async keep(creations: readonly Creations[]): Promise<readonly Creations[]> {
      await keepAll(creations)
      return creations.map((one) =>
        one.rows.every(fits) ? one : { ...one, rows: one.rows.map((row) => asText(row, tableOf(one.kind))) },
      )
    },
    /** @returns whether all alterations can be written by their stencils */
    async keepAltered(alterations: readonly Alterations[]): Promise<boolean> {
      await keepAll(alterations)
      return alterations.every(({ rows }) => rows.every(({ stencil }) => layoutOf(stencil) !== undefined))
    },
    /** What is in the columns of a creation, in their order. */
    column: (row: Creation | Stencilled, i: number): string | null =>
      'stencil' in row ? sourced(layoutOf(row.stencil)!.sources[i]!, row) : (row.beside as Beside).columns[i]!,
    /** The month of one of a kind that has months: it comes last of what is in columns. */
    month: (row: Creation): string =>
      'stencil' in row ? sourced(layoutOf(row.stencil)!.sources.at(-1)!, row)! : (row.beside as Beside).columns.at(-1)!,
    /** What is kept as its document. */
    kept: (row: Creation | Stencilled): string => ('stencil' in row ? keptOf(layoutOf(row.stencil)!, row) : row.text),
    /** The same in pieces. */
    sayKept(row: Creation | Stencilled, say: (piece: string) => void): void {
      if ('stencil' in row) sayKept(layoutOf(row.stencil)!, row, say)
      else say(row.text)
    },
    /** Whether what is in a column is of the row alone, where rows are of these stencils. */
    isOwn: (stencils: Iterable<Stencil>, i: number): boolean =>
      [...stencils].some((one) => isOwn(layoutOf(one)!.sources[i]!, one)),
    /** By what number it refers to its stencil. */
    number: (row: Creation | Stencilled): string | undefined =>
      'stencil' in row ? layoutOf(row.stencil)!.number : undefined,
  }
}

/** How creations are written, by stencils or without. */
export type StencilKeeper = ReturnType<typeof stencilKeeper>

/** Writes nothing where somebody else has been there before. */
const numbered = `with made as (
    insert into stencil (digest, words) values ($1, $2) on conflict (digest) do nothing returning id)
  select id::text from made union all select id::text from stencil where digest = $1 limit 1`

function layoutIn(table: Table, stencil: Stencil): Omit<Layout, 'number'> | undefined {
  if (!table.isStencilled || stencil.words.some((words) => words.includes('\\u'))) return undefined
  const own = stencil.gaps.findIndex(({ places }) => places.some((place) => place.join('.') === 'id'))
  const sources = filledColumns(table).map((column) => sourceOf(column, stencil, table))
  const texts = new Set(textColumns(table))
  const inColumns = new Set<unknown>(sources.filter((_, i) => texts.has(filledColumns(table)[i]!.name)))
  const kept = stencil.gaps.flatMap((_, i) => (i === own || inColumns.has(i) ? [] : [i]))
  if (own < 0 || kept.length === 0 || sources.includes(undefined)) return undefined
  return { sources: sources as Source[], kept }
}

/** Undefined when a column holds something that is made of values. */
function sourceOf({ name, from, value }: FilledColumn, { gaps, sample }: Stencil, table: Table): Source | undefined {
  const isMonth = name === monthColumn && table.months !== undefined
  const column = isMonth ? [from] : name.split('.')
  const touching = gaps.findIndex(({ places }) => places.some((place) => isWithin(column, namesIn(place))))
  if (touching < 0) return value({ doc: sample, text: '' })
  const { isText, places } = gaps[touching]!
  const isAll = isText && places.some((place) => place.join('.') === column.join('.'))
  if (!isAll) return undefined
  return isMonth ? { monthOf: touching } : touching
}

function namesIn(place: readonly (string | number)[]): readonly (string | number)[] {
  return place.filter((step) => typeof step === 'string')
}

function isWithin(column: readonly string[], names: readonly (string | number)[]): boolean {
  return column.every((name, i) => names[i] === name) || names.every((name, i) => column[i] === name)
}

/**
 * The words as `format` takes them: of the values that rows keep come first, in their order, then the identifier and the columns of
 * texts (`textOfRow`).
 */
function formatOf({ words, order, gaps }: Stencil, { sources, kept }: Omit<Layout, 'number'>, table: Table): string {
  const columns = filledColumns(table)
  const texts = textColumns(table)
  const numberOf = (value: number): number => {
    const at = kept.indexOf(value)
    if (at >= 0) return at + 1
    if (gaps[value]!.places.some((place) => place.join('.') === 'id')) return kept.length + 1
    const column = columns[sources.indexOf(value)]!.name
    return kept.length + 2 + texts.indexOf(column)
  }
  const escaped = words.map((one) => one.replaceAll('%', '%%'))
  return escaped[0]! + order.map((value, i) => `%${numberOf(value)}$s${escaped[i + 1]}`).join('')
}
