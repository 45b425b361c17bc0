import { piecesOf, reservedName } from './raw-query.ts'

const paging: ReadonlySet<string> = new Set(['offset', 'limit', 'before', 'after'])

/** The address of another page: the same query with other paging. */
export function pageUrl(url: string, rawQuery: string, page: string): string {
  const others = piecesOf(rawQuery).filter((piece) => !paging.has(reservedName(piece) ?? ''))
  return `${url}?${[...others, page].join('&')}`
}

/** A `Link` header of the relations that exist. */
export function linkHeader(relations: Readonly<Record<string, string | undefined>>): string {
  const links = Object.entries(relations).flatMap(([rel, url]) => (url ? [`<${headerSafe(url)}>; rel="${rel}"`] : []))
  return links.join(', ')
}

/** Addresses of the other pages of a list that is walked by distance from the start. */
export function offsetLinks(offset: number, limit: number, total: number, to: (page: string) => string): string {
  if (limit === 0) return ''
  const last = Math.max(0, Math.ceil(total / limit) - 1) * limit
  const at = (start: number) => to(`offset=${start}&limit=${limit}`)
  return linkHeader({
    first: at(0),
    prev: offset > 0 ? at(Math.max(0, Math.min(offset - limit, last))) : undefined,
    next: offset + limit < total ? at(offset + limit) : undefined,
    last: at(last),
  })
}

/** Callers may send `<`, `>` and spaces raw; inside `<…>` of the header they are encoded. */
function headerSafe(url: string): string {
  return url.replace(/[^\x21-\x7e]|[<>"]/g, (char) => encodeURIComponent(char))
}
