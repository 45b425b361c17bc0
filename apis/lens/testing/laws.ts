import fc from 'fast-check'
import { expect } from 'vitest'
import type { z } from 'zod'
import { Fault } from '../../../domain/core/fault.ts'
import type { Doc, Path } from '../../../domain/core/json.ts'
import { compareSortValues, type Filter, matcher, sortValue } from '../../../domain/core/query.ts'
import { regex } from '../../../domain/core/regex.ts'
import { bare, type ObjectSchema } from '../../../domain/core/schema.ts'
import { inPart } from '../../../scripts/testing/thorough.ts'
import type { Face } from '../../rest/define-api.ts'
import { filterThrough } from '../lens.ts'
import type { ViewClass } from '../view-class.ts'
import { objectsOf } from './arbitrary-documents.ts'
import { filtersOver, pathsOf } from './arbitrary-filters.ts'

/** One side seen from the other: a lens, or a face, with the classes on its two sides. */
export interface Seen {
  get(doc: Doc): Doc
  put(view: Doc, doc?: Doc): Doc
  normalise(view: Doc): Doc
  filter(filter: Filter): Filter
  place(path: Path): Path | undefined
  readonly canonical: z.ZodType
  readonly view: ObjectSchema
  /** How deep documents are nested. */
  readonly depth?: number
  readonly runs?: number
  /** Brings documents down to those about which filters can agree, where a lens says that they cannot for all. */
  readonly narrowed?: (doc: Doc) => Doc
}

/** A class of the view with the canonical class that it shows. */
export function seenAs({ lens, schema }: ViewClass, canonical: z.ZodType): Seen {
  return {
    ...lens,
    filter: (filter) => filterThrough(lens, filter),
    canonical,
    view: bare(schema(canonical)) as ObjectSchema,
  }
}

/** What v4 shows of a resource. */
export function seenThrough(face: Face): Seen {
  return {
    get: face.get,
    put: face.put,
    normalise: (view) => face.get(face.put(view, undefined)),
    filter: face.filter,
    place: (path) => face.sort({ path, descending: false, type: 'text' })?.path,
    canonical: face.resource.schema,
    view: face.schema,
  }
}

/** What was put is got, in normal form, whatever was there before. */
export function putGet({ get, put, normalise, canonical, view, depth = 3, runs = 150 }: Seen): void {
  const before = fc.option(objectsOf(canonical, { depth, typed: true }), { nil: undefined })
  const check = fc.property(objectsOf(view, { depth, typed: false }), before, (written, doc) => {
    const normal = normalise(written)
    expect(get(put(written, doc))).toEqual(normal)
    expect(normalise(normal)).toEqual(normal)
  })
  fc.assert(check, { numRuns: inPart(runs, 8) })
}

/** A small change of a view, put over the document that it shows, is got, and so is the rest. */
export function putGetAfterEdit({ get, put, normalise, canonical, view, depth = 3, runs = 150 }: Seen): void {
  const check = fc.property(
    objectsOf(canonical, { depth, typed: true }),
    objectsOf(view, { depth, typed: false }),
    fc.nat(),
    (doc, other, n) => {
      const seen = get(doc)
      const names = Object.keys({ ...seen, ...other })
      const name = names[n % Math.max(1, names.length)] ?? '@type'
      const written = normalise({ ...seen, [name]: other[name] ?? seen[name] })
      expect(get(put(written, doc))).toEqual(written)
    },
  )
  fc.assert(check, { numRuns: inPart(runs, 8) })
}

/** What was got changes nothing, and is normal. */
export function getPut({ get, put, normalise, canonical, depth = 3, runs = 150 }: Seen): void {
  const check = fc.property(objectsOf(canonical, { depth, typed: true }), (doc) => {
    const seen = get(doc)
    expect(put(seen, doc)).toEqual(doc)
    expect(normalise(seen)).toEqual(seen)
  })
  fc.assert(check, { numRuns: inPart(runs, 8) })
}

/** A filter of the view matches what is seen exactly when the mapped filter matches what is stored. */
export function filtersAgree(seen: Seen): void {
  const { get, filter: map, canonical, view, depth = 3, runs = 800, narrowed = (doc) => doc } = seen
  const check = fc.property(
    fc.array(objectsOf(canonical, { depth, typed: true }).map(narrowed), { minLength: 4, maxLength: 4 }),
    filtersOver(view),
    (docs, filter) => {
      const mapped = mappedOrRefused(() => map(filter))
      if (!mapped) return
      for (const doc of docs) expect(matcher(mapped, regex)(doc)).toBe(matcher(filter, regex)(get(doc)))
    },
  )
  fc.assert(check, { numRuns: inPart(runs, 8) })
}

/** Where a view path can be sorted by, stored documents come in the order of what is seen. */
export function sortsAgree({ get, place, canonical, view, depth = 3, runs = 300 }: Seen): void {
  const docs = objectsOf(canonical, { depth, typed: true })
  const types = fc.constantFrom('text' as const, 'number' as const, 'boolean' as const)
  const check = fc.property(docs, docs, fc.constantFrom(...pathsOf(view)), types, (a, b, { path }, type) => {
    const there = place(path)
    if (!there) return
    const order = (key: readonly string[], show: (doc: Doc) => Doc) => {
      const [x, y] = [a, b].map((doc) => sortValue(show(doc), { path: key, descending: false, type }))
      return Math.sign(compareSortValues(x!, y!))
    }
    expect(order(there, (doc) => doc)).toBe(order(path, get))
  })
  fc.assert(check, { numRuns: inPart(runs, 8) })
}

/** All laws of a lens. */
export const laws = { putGet, putGetAfterEdit, getPut, filtersAgree, sortsAgree }

/** Counts that the stored form cannot answer are refused, not answered wrongly. */
export function mappedOrRefused(map: () => Filter): Filter | undefined {
  try {
    return map()
  } catch (error) {
    if (error instanceof Fault && error.code === 'invalidQuery') return undefined
    throw error
  }
}
