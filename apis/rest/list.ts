import { Fault } from '../../domain/core/fault.ts'
import { findsFew } from '../../domain/core/finds-few.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { Page, StoredResource } from '../../domain/core/ports.ts'
import { cursorOf, everything, type ListQuery, type PageSpec, type SortKey } from '../../domain/core/query.ts'
import { checkAccept } from './accept.ts'
import type { Answer, Exchange } from './exchange.ts'
import { parseFields } from './fields.ts'
import { parseFilter } from './filter-grammar.ts'
import { Budget } from './query/budget.ts'
import { listFingerprint, readCursor, writeCursor } from './query/cursor.ts'
import { linkHeader, offsetLinks, pageUrl } from './query/links.ts'
import { type PageRequest, parsePage } from './query/page.ts'
import { reservedValues } from './query/raw-query.ts'
import { parseSort } from './query/sort-grammar.ts'
import type { Vocabulary } from './query/target.ts'
import { refuse } from './query/typed-condition.ts'
import { renderStored } from './render.ts'
import type { RestSettings } from './settings.ts'

/**
 * GET of a collection: conditions, order, page and totals.
 * @throws Fault invalidQuery, queryTooLarge, invalidCursor, rangeNotSatisfiable, notAcceptable
 */
export async function list(exchange: Exchange): Promise<Answer> {
  const { core, request, rawQuery, route } = exchange
  checkAccept(request.headers.get('accept'))
  const reserved = reservedValues(rawQuery)
  const asked = parsePage(reserved, exchange.settings)
  const fields = parseFields(reserved.get('fields') ?? [])
  const query = queryOf(exchange, reserved.get('sort') ?? [], asked)
  const page = await core.store.list(route.face.resource.kind, query)
  const items = page.items.slice(0, asked.limit)
  const body = `[${items.map(({ id, text }) => renderStored(exchange, id, text, fields)).join(',')}]`
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'X-Total-Count': String(page.total),
    'X-Result-Count': String(items.length),
  }
  const link = linksOf(exchange, asked, page, query.sort)
  if (link !== '') headers['Link'] = link
  return { status: statusOfPage(exchange.settings, asked, items.length, page.total, headers), headers, body }
}

function queryOf(exchange: Exchange, sortValues: readonly string[], asked: PageRequest): ListQuery {
  const { route, rawQuery, settings, collectionUrl } = exchange
  const { face, shape, extensions } = route
  const vocabulary: Vocabulary = { shape, extensions, hrefBase: collectionUrl }
  const limits = settings.query
  const filter =
    rawQuery === '' ? everything : parseFilter(rawQuery, shape, { extensions, hrefBase: collectionUrl, limits })
  const sort = parseSort(sortValues, vocabulary, new Budget(limits)).map((key) => canonicalKey(exchange, key))
  const canonical = face.identity ? filter : face.filter(filter)
  const page = pageSpec(exchange, asked, sort)
  return { filter: canonical, sort, page, ...(findsFew(face.resource, canonical) && { findsFew: true }) }
}

function canonicalKey({ route }: Exchange, key: SortKey): SortKey {
  return route.face.sort(key) ?? refuse({ name: key.path.join('.') }, 'cannot be sorted by')
}

/** The store is never asked for an empty page, which would not know its total. */
function pageSpec(exchange: Exchange, asked: PageRequest, sort: readonly SortKey[]): PageSpec {
  const limit = Math.max(1, asked.limit)
  if (asked.mode === 'offset') return { limit, offset: asked.offset }
  if (asked.cursor === '') return { limit, offset: 0 }
  const cursor = readCursor(asked.cursor, fingerprintOf(exchange), sort)
  return asked.side === 'after' ? { limit, after: cursor } : { limit, before: cursor }
}

function fingerprintOf({ route, rawQuery }: Exchange): string {
  return listFingerprint(route.face.resource.kind, rawQuery)
}

function linksOf(exchange: Exchange, asked: PageRequest, page: Page, sort: readonly SortKey[]): string {
  const to = (paging: string) => pageUrl(exchange.collectionUrl, exchange.rawQuery, paging)
  if (asked.mode === 'offset') return offsetLinks(asked.offset, asked.limit, page.total, to)
  const fingerprint = fingerprintOf(exchange)
  const cursor = (item: StoredResource) =>
    writeCursor(cursorOf(sort.length === 0 ? null : (JSON.parse(item.text) as Doc), item.id, sort), fingerprint)
  const [first, last] = [page.items[0], page.items.at(-1)]
  return linkHeader({
    first: to(`after=&limit=${asked.limit}`),
    prev: first && page.hasPrevious ? to(`before=${cursor(first)}&limit=${asked.limit}`) : undefined,
    next: last && page.hasNext ? to(`after=${cursor(last)}&limit=${asked.limit}`) : undefined,
  })
}

/**
 * 200, unless the setting asks for TMF630's 206 for a part, whose range is added to the headers, and 416 past the end.
 * @throws Fault rangeNotSatisfiable
 */
export function statusOfPage(
  settings: Pick<RestSettings, 'partialContent'>,
  asked: PageRequest,
  count: number,
  total: number,
  headers: Record<string, string>,
): number {
  const start = asked.mode === 'offset' ? asked.offset : 0
  if (!settings.partialContent || (count === total && start === 0)) return 200
  if (start >= total) {
    const problem = `there are ${total} items`
    throw new Fault('rangeNotSatisfiable', [{ at: 'offset', problem }], { 'Content-Range': `items */${total}` })
  }
  if (asked.mode === 'offset' && count > 0) {
    headers['Content-Range'] = `items ${start}-${start + count - 1}/${total}`
  }
  return 206
}
