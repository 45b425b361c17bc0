import { type Doc, jsonOf } from '../../domain/core/json.ts'
import type { Tagged } from '../../domain/core/ports.ts'
import { etagOf } from './etag.ts'
import type { Exchange } from './exchange.ts'
import { type Fields, parseFields, project } from './fields.ts'
import { reservedValues } from './query/raw-query.ts'

/** The address of one resource. */
export function hrefOf(collectionUrl: string, id: string): string {
  return `${collectionUrl}/${encodeURIComponent(id)}`
}

/** What `fields` asks for. */
export function fieldsOf(rawQuery: string): Fields | undefined {
  return rawQuery === '' ? undefined : parseFields(reservedValues(rawQuery).get('fields') ?? [])
}

/** The view of a canonical document with its address. */
export function viewOf({ route }: Exchange, doc: Doc, href: string): Doc {
  const view = route.face.get(doc)
  return { href, ...view, ...(view['href'] !== undefined && { href }) }
}

/**
 * A stored resource as JSON. Where the view is the stored document itself its text goes out as it is, with the address
 * put in front; nothing is parsed.
 */
export function renderStored(exchange: Exchange, id: string, text: string, fields: Fields | undefined): string {
  const href = hrefOf(exchange.collectionUrl, id)
  if (exchange.route.face.identity && !fields) return withHref(text, href)
  return renderDoc(exchange, JSON.parse(text) as Doc, href, fields)
}

/** Puts the address in front of the attributes of a document, which always has some. */
export function withHref(text: string, href: string): string {
  return `{"href":${JSON.stringify(href)},${text.slice(1)}`
}

/** A canonical document as JSON. */
export function renderDoc(exchange: Exchange, doc: Doc, href: string, fields: Fields | undefined): string {
  if (exchange.route.face.identity && !fields && doc['href'] === undefined) return withHref(jsonOf(doc), href)
  return JSON.stringify(project(viewOf(exchange, doc, href), fields))
}

/** Headers of an answer that is one resource. */
export function resourceHeaders(resource: Tagged): Record<string, string> {
  return { 'Content-Type': 'application/json', ETag: etagOf(resource) }
}
