import { type Doc, isDoc, type Json } from './json.ts'
import { sortedLength } from './query.ts'

/** Where a value stands in a document: names of attributes, and numbers of elements of lists. */
export type Place = readonly (string | number)[]

/** A value that differs, and all of the places in which it stands. */
export interface Gap {
  readonly places: readonly Place[]
  /** A text is written between quotes of the stencil, as it is; what is not one comes as JSON. */
  readonly isText: boolean
}

/**
 * What many documents of one kind have in common: their words, with gaps for what differs. Whoever makes very many of them gives the
 * values alone: no document need be built or put into words, and a store can keep the words once for all of them.
 */
export class Stencil {
  /** One of the documents, whose values may be those of any. */
  readonly sample: Doc
  /** Those of values of its own that each document has come first. */
  readonly gaps: readonly Gap[]
  readonly own: number
  /** What stands before the gaps, in their order, and after the last one; and which value each gap is filled with. */
  readonly words: readonly string[]
  readonly order: readonly number[]
  /** The names of the attributes of the first level, as JSON. */
  readonly names: string

  /**
   * @param places of each value that differs, in the order in which values are given
   * @param shared those of values that many documents have in common, which are given once for all of them
   * @throws Error when nothing stands in one of them
   */
  constructor(sample: Doc, places: readonly (readonly Place[])[], shared: readonly (readonly Place[])[] = []) {
    this.sample = sample
    this.own = places.length
    this.gaps = [...places, ...shared].map((of) => ({
      places: of,
      isText: typeof valueAt(sample, of[0]!) === 'string',
    }))
    this.names = JSON.stringify(Object.keys(sample))
    const marked = structuredClone(sample)
    for (const [i, { places, isText }] of this.gaps.entries())
      for (const place of places) mark(marked, place, isText ? textMark(i) : otherMark(i))
    const [first, ...rest] = JSON.stringify(marked).split(marks)
    const words = [first!]
    const order: number[] = []
    for (let i = 0; i < rest.length; i += 3) {
      order.push(Number(rest[i] ?? rest[i + 1]))
      words.push(rest[i + 2]!)
    }
    this.words = words
    this.order = order
  }

  /** The document with these values, as JSON. */
  textWith(values: readonly string[], shared: readonly string[] = noValues): string {
    const { words, order, own } = this
    let text = words[0]!
    for (let i = 0; i < order.length; i++) {
      const gap = order[i]!
      text += (gap < own ? values[gap]! : shared[gap - own]!) + words[i + 1]!
    }
    return text
  }
}

/** Where documents have no values in common. */
export const noValues: readonly string[] = []

/** No JSON text holds this character as it is. */
const sign = '\u0001'
const [textMark, otherMark] = [(i: number) => `${sign}${i};`, (i: number) => `${sign}${sign}${i};`]
/** A text keeps its quotes. */
const marks = /\\u0001(\d+);|"\\u0001\\u0001(\d+);"/

function valueAt(doc: Doc, place: Place): Json {
  let value: Json | undefined = doc
  for (const step of place) value = child(value, step)
  if (value === undefined) throw new Error(`nothing stands at ${place.join('.')}`)
  return value
}

function mark(doc: Doc, place: Place, text: string): void {
  const parent = valueAt(doc, place.slice(0, -1)) as Doc & Json[]
  const last = place.at(-1) as number
  if (child(parent, last) === undefined) throw new Error(`nothing stands at ${place.join('.')}`)
  parent[last] = text
}

function child(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined
  return isDoc(value) ? value[step] : undefined
}

/**
 * Whether a text can be given as a value: JSON writes it as it is, every database holds it, and a column beside a document has room for
 * it. Signs that are made of two halves are left to others.
 */
export function isPlainText(text: string): boolean {
  if (text.length > sortedLength) return false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 || code === quote || code === backslash || (code > 0xd7ff && code < 0xe000)) return false
  }
  return true
}

const [quote, backslash] = ['"', '\\'].map((one) => one.charCodeAt(0))

/** The resource of a stencil's values, as JSON. */
export function textOf(one: { readonly text: string } | Stencilled): string {
  return 'stencil' in one ? one.stencil.textWith(one.values, one.shared) : one.text
}

/** A document that is a stencil and its values. */
export interface Stencilled {
  readonly stencil: Stencil
  readonly values: readonly string[]
  /** The same list for all that have these values in common. */
  readonly shared: readonly string[]
}
