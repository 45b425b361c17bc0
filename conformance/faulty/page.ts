import type { Doc, Json } from '../client.ts'
import { valueAt } from '../value-at.ts'
import type { Has } from './faults.ts'
import { kindAt, type Schema } from './individual-schema.ts'
import { bad } from './refusal.ts'

export type Compare = (a: Doc, b: Doc) => number

export const byId: Compare = (a, b) => inOrder(a['id'], b['id'])

/** The order that `sort` asks for; ties by id. */
export function orderOf(has: Has, schema: Schema, sort: string | null): Compare {
  const keys = has('sort-ignored') ? [] : readKeys(has, schema, sort)
  return (a, b) => {
    for (const { path, sign } of keys) {
      const order = inOrder(valueAt(a, path), valueAt(b, path)) * sign
      if (order !== 0) return order
    }
    return inOrder(a['id'], b['id']) * (keys.length > 0 && has('ties-backwards') ? -1 : 1)
  }
}

function readKeys(has: Has, schema: Schema, sort: string | null): { path: string; sign: 1 | -1 }[] {
  const keys = (sort ?? '').split(',').filter((key) => key !== '')
  return keys.slice(0, has('second-key-ignored') ? 1 : keys.length).map((key) => {
    const path = has('plus-unknown') ? key.replace(/^-/, '') : key.replace(/^[-+ ]/, '')
    if (kindAt(schema, path) === undefined && !has('unknown-sort-ignored')) throw bad(`${path} is unknown`)
    return { path, sign: key.startsWith('-') && !has('descending-ignored') ? -1 : 1 }
  })
}

function inOrder(a: Json | undefined, b: Json | undefined): number {
  return a === b ? 0 : String(a) < String(b) ? -1 : 1
}

/** Offset and limit of a query. */
export function readPage(has: Has, parameters: URLSearchParams): { offset: number; limit: number } {
  const number = (name: string, missing: number) => {
    const text = parameters.get(name)
    if (text === null) return missing
    if (/^\d+$/.test(text)) return Number(text)
    if (has('bad-page-ignored')) return missing
    throw bad(`${name} is no number`)
  }
  const offset = number('offset', 0)
  const limit = number('limit', has('default-limit-10') ? 10 : 20)
  const both = parameters.has('offset') && parameters.has('limit') && offset > 0
  if (both && has('pages-overlap')) return { offset: offset - 1, limit }
  return { offset: has('offset-ignored') ? 0 : offset, limit: has('limit-ignored') ? 20 : limit }
}

/** Link header of a page. */
export function linkHeader(has: Has, url: URL, offset: number, limit: number, total: number): string {
  const at = (place: number) => {
    const target = new URL(url)
    if (has('links-lose-parameters')) for (const name of ['fields', 'sort']) target.searchParams.delete(name)
    target.searchParams.set('offset', String(place))
    target.searchParams.set('limit', String(limit))
    return target.href
  }
  const last = Math.max(0, Math.ceil(total / limit) - 1) * limit
  const links: [string, number][] = [['first', 0]]
  if (offset > 0 || has('prev-on-first')) links.push(['prev', Math.max(0, offset - limit)])
  if (offset + limit < total || has('next-on-last'))
    links.push(['next', offset + (has('next-skips') ? limit + 1 : limit)])
  links.push(['last', last])
  return links.map(([rel, place]) => `<${at(place)}>; rel="${rel}"`).join(', ')
}
