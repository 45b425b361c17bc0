import type { Doc } from '../client.ts'
import type { Has } from './faults.ts'
import { byId, type Compare, linkHeader, readPage } from './page.ts'
import { bad, Refusal } from './refusal.ts'

/** The part of a list that goes out, and the links to its neighbours. */
export interface Window {
  readonly page: readonly Doc[]
  readonly link: string
}

/** Cuts a page out of an ordered list, by offset or by cursor. */
export function windowOf(has: Has, url: URL, ordered: readonly Doc[], order: Compare): Window {
  const { offset, limit } = readPage(has, url.searchParams)
  const [after, before] = [url.searchParams.get('after'), url.searchParams.get('before')]
  if (after === null && before === null) {
    if (offset >= ordered.length && offset > 0 && has('past-end-refused')) throw new Refusal(416, 'past the end')
    const link = linkHeader(has, url, offset, limit, ordered.length)
    return { page: ordered.slice(offset, offset + limit), link }
  }
  const [matching, compare] = has('cursor-ignores-sort') ? [ordered.toSorted(byId), byId] : [ordered, order]
  const place = after === '' ? 0 : placeOf(has, (after ?? before)!, matching, compare, before === null)
  const start = before === null ? place : Math.max(0, place - limit)
  const page = matching.slice(start, before === null ? place + limit : place)
  return { page, link: cursorLinks(has, url, matching, start, page) }
}

/** Where a cursor points in what the list is now. */
function placeOf(has: Has, cursor: string, matching: readonly Doc[], compare: Compare, behind: boolean): number {
  const mark = readCursor(has, cursor)
  if (typeof mark === 'number') return mark
  const place = matching.findIndex((doc) => (behind ? compare(doc, mark) > 0 : compare(doc, mark) >= 0))
  return place < 0 ? matching.length : place
}

function readCursor(has: Has, cursor: string): Doc | number {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Doc | number
  } catch {
    if (has('bad-cursor-ignored')) return 0
    throw bad('unknown cursor')
  }
}

function cursorLinks(has: Has, url: URL, matching: readonly Doc[], start: number, page: readonly Doc[]): string {
  const to = (side: 'after' | 'before', mark: unknown) => {
    const target = new URL(url)
    target.searchParams.delete('after')
    target.searchParams.delete('before')
    target.searchParams.set(side, Buffer.from(JSON.stringify(mark)).toString('base64url'))
    return target.href
  }
  const end = start + page.length
  const links: string[] = []
  const last = has('cursor-repeats') ? page.at(-2) : page.at(-1)
  const next = has('cursor-is-offset') ? end : last
  if (start > 0 && !has('cursor-without-prev')) links.push(`<${to('before', page[0])}>; rel="prev"`)
  if (end < matching.length && next !== undefined) links.push(`<${to('after', next)}>; rel="next"`)
  return links.join(', ')
}
