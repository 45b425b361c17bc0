import type { Doc, Json } from '../../domain/core/json.ts'
import type { StoredResource } from '../../domain/core/ports.ts'
import { type Place, Stencil } from '../../domain/core/stencil.ts'
import { StencilledResource } from '../../domain/core/stored.ts'
import type { SqlSession } from './engine.ts'
import { valueSign } from './row-text.ts'

/** A row of a table whose rows may be stencilled, as `rowValues` has it. */
export interface ValuesRow {
  readonly id: string
  readonly version: number
  /** Its document, where it has no stencil. */
  readonly text: string
  readonly stencil: string | null
}

/** A stencil as rows refer to it. */
interface Known {
  readonly stencil: Stencil
  /** Which of what a row keeps fills each of its gaps. */
  readonly filledBy: readonly number[]
}

/**
 * Reads rows as stencils with values. Words are read once: nobody ever changes them.
 */
export function stencilReader(session: Pick<SqlSession, 'query'>) {
  const words = new Map<string, string>()
  const known = new Map<string, Known>()
  const read = ({ id, version, text, stencil }: ValuesRow): StoredResource => {
    if (stencil === null) return { id, version, text }
    const kept = text.split(valueSign)
    const one = known.get(stencil) ?? stencilOf(words.get(stencil)!, kept)
    known.set(stencil, one)
    return new StencilledResource(
      id,
      version,
      one.stencil,
      one.filledBy.map((at) => kept[at]!),
    )
  }
  return async (rows: readonly ValuesRow[]): Promise<readonly StoredResource[]> => {
    const unknown = new Set(rows.flatMap(({ stencil }) => (stencil === null || words.has(stencil) ? [] : [stencil])))
    if (unknown.size > 0) {
      const found = await session.query<{ id: string; words: string }>(
        'select id::text, words from stencil where id = any($1::bigint[])',
        [[...unknown]],
        'words of stencils',
      )
      for (const { id, words: those } of found.rows) words.set(id, those)
    }
    return rows.map(read)
  }
}

/** Marks where a value goes: no document says this, since no words have escapes of controls (`isPlainText`, `layoutIn`). */
const sign = '\u0001'
const marks = new RegExp(`^${sign}(\\d+);$`)

/** The stencil whose words these are, as `format` takes them. @param kept the values of a row, which is its sample */
function stencilOf(words: string, kept: readonly string[]): Known {
  const pieces = words.split(/%(?:(%)|(\d+)\$s)/)
  let [sample, marked] = ['', '']
  const filledBy: number[] = []
  for (let i = 0; i < pieces.length; i += 3) {
    const [before, percent, number] = [pieces[i]!, pieces[i + 1], pieces[i + 2]]
    sample += before
    marked += before
    if (percent !== undefined) [sample, marked] = [`${sample}%`, `${marked}%`]
    if (number === undefined) continue
    const at = Number(number) - 1
    if (!filledBy.includes(at)) filledBy.push(at)
    const mark = `\\u0001${filledBy.indexOf(at)};`
    marked += sample.endsWith('"') && pieces[i + 3]!.startsWith('"') ? mark : `"${mark}"`
    sample += kept[at]!
  }
  const places = filledBy.map((): Place[] => [])
  collect(JSON.parse(marked) as Doc, [], (place, text) => {
    const mark = marks.exec(text)
    if (mark) places[Number(mark[1])]!.push(place)
  })
  return { stencil: new Stencil(JSON.parse(sample) as Doc, places), filledBy }
}

function collect(value: Json | undefined, place: Place, each: (place: Place, text: string) => void): void {
  if (typeof value === 'string') each(place, value)
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) collect(one, [...place, i], each)
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) collect(one, [...place, name], each)
}
