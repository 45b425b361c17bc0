import { Fault } from '../../domain/core/fault.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { StoredResource } from '../../domain/core/ports.ts'
import { docOf } from '../../domain/core/stored.ts'
import { type Block, blocks, type Looked, lookedAt, sortOf } from '../../domain/insight/customer-blocks.ts'
import { customerView as resource } from '../../domain/insight/customer-view.ts'
import { checkAccept } from '../rest/accept.ts'
import { asIs, defineApi } from '../rest/define-api.ts'
import type { Answer, Exchange } from '../rest/exchange.ts'
import { project } from '../rest/fields.ts'
import { reservedValues } from '../rest/query/raw-query.ts'
import { fieldsOf, hrefOf, withHref } from '../rest/render.ts'
import { type Remembered, remembered } from './remembered.ts'

/** What is shown of a block again when its source is too slow the next time. */
const last = remembered<Read>(2000)

/** What a block holds, as the store keeps it: texts of JSON go out as they are, and cost little to remember. */
interface Read {
  readonly items: readonly Pick<StoredResource, 'id' | 'text'>[]
  readonly total: number
}

/**
 * GET of one customer with all that is known about it. Every block is read at the same time, and waited for no longer than the
 * settings say; one that is slow or fails is marked partial and shows what was read of it last.
 * @throws Fault notFound when there is no such customer; invalidQuery for a depth that is none
 */
async function compose(exchange: Exchange, id: string): Promise<Answer> {
  const { core, request, rawQuery, settings } = exchange
  checkAccept(request.headers.get('accept'))
  const fields = fieldsOf(rawQuery)
  const isShallow = depthOf(rawQuery) === 0
  const customer = await docOf(core.store, 'Customer', id)
  if (!customer) throw new Fault('notFound', [{ at: 'customer', problem: `${id} does not exist` }])
  const looked = lookedAt(customer)
  const asked = blocks.filter(({ name }) => !fields || fields[name] !== undefined)
  const now = core.clock.now().getTime()
  const read = asked.map(async (block) => {
    const key = `${id} ${block.name}`
    const found = await last.within(settings.viewPatienceMs, key, now, () => load(exchange, block, looked))
    return `"${block.name}":${shown(exchange, block, found, isShallow)}`
  })
  const own = { href: hrefOf(exchange.collectionUrl, id), id, '@type': 'CustomerView' }
  const body = `{${[membersOf(own), ...(await Promise.all(read))].join()}}`
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    body: fields ? JSON.stringify(project(JSON.parse(body) as Doc, fields)) : body,
  }
}

/** An object as JSON, without its braces. */
const membersOf = (doc: object): string => JSON.stringify(doc).slice(1, -1)

function depthOf(rawQuery: string): number {
  const [said] = rawQuery === '' ? [] : (reservedValues(rawQuery).get('depth') ?? [])
  if (said === undefined) return 1
  if (!/^\d{1,2}$/.test(said)) throw new Fault('invalidQuery', [{ at: 'depth', problem: 'must be 0 or 1' }])
  return Number(said)
}

async function load({ core: { store } }: Exchange, block: Block, looked: Looked): Promise<Read> {
  const { kind, of, most, beside } = block
  if ('one' in of) {
    const id = of.one(looked)
    const found = id === undefined ? undefined : await store.get(kind, id)
    return { items: found ? [found] : [], total: found ? 1 : 0 }
  }
  const filter = of.filter(looked)
  if (!filter) return { items: [], total: 0 }
  const page = { offset: 0, limit: most }
  const { items, total } = await store.list(kind, { filter, sort: sortOf(block), page, findsFew: true })
  if (!beside) return { items, total }
  const others = await Promise.all(items.map(({ id }) => store.get(beside.kind, id)))
  const within = (text: string, other: string) => `${text.slice(0, -1)},"${beside.name}":${other}}`
  return {
    items: items.map(({ id, text }, i) => ({ id, text: others[i] ? within(text, others[i].text) : text })),
    total,
  }
}

/** A block as JSON. */
function shown({ origin, core }: Exchange, { source }: Block, found: Remembered<Read>, isShallow: boolean): string {
  const now = core.clock.now().getTime()
  const { value, at, missed } = found
  const items = (value?.items ?? []).map(({ id, text }) => {
    const href = hrefOf(origin + source, id)
    return isShallow ? JSON.stringify(reference(JSON.parse(text) as Doc, href)) : withHref(text, href)
  })
  const head = {
    source,
    state: missed === undefined ? 'complete' : 'partial',
    ...(missed !== undefined && { reason: missed }),
    ...(at !== undefined && { asOf: new Date(at).toISOString(), ageSeconds: Math.max(0, (now - at) / 1000) }),
    ...(value && { total: value.total }),
  }
  return `{${membersOf(head)},"item":[${items.join()}]}`
}

function reference(doc: Doc, href: string): Doc {
  const name = doc['name']
  return { href, id: doc['id']!, ...(name !== undefined && { name }), '@type': doc['@type']! }
}

export const customerView = defineApi({
  id: 'customerView',
  title: 'Customer View',
  description:
    'All that is known about a customer at one look: each part with its source, its age, and whether it is whole.',
  generation: 'v1',
  version: '1.0.0',
  basePaths: ['/tmf-api/customerView/v1'],
  faces: [{ ...asIs(resource, ['retrieve']), compose }],
})
