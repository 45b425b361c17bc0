import { Fault } from '../../domain/core/fault.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { DeadLetter } from '../../domain/core/ports.ts'
import { classOf, dateTime, text } from '../../domain/core/schema.ts'
import type { Hub } from '../../domain/notification/hub.ts'
import { hubOf, noteReplay } from '../../domain/notification/hubs.ts'
import { deliveryQueue } from '../../domain/notification/queue.ts'
import { checkAccept } from './accept.ts'
import type { Answer } from './exchange.ts'
import type { HubExchange } from './hub-actions.ts'
import { idempotently } from './idempotency.ts'
import { statusOfPage } from './list.ts'
import { json } from './media-type.ts'
import { offsetLinks, pageUrl } from './query/links.ts'
import { parsePage } from './query/page.ts'
import { reservedValues } from './query/raw-query.ts'
import { refuse } from './query/typed-condition.ts'

/** A notification that was given up. */
export const deadLetterSchema = classOf(
  'DeadLetter',
  {
    id: text('Identifier.'),
    eventId: text('Identifier of the event.'),
    eventType: text('Name of the event.'),
    diedAt: dateTime('When it was given up.'),
    reason: text('What happened at the last try.'),
  },
  { description: 'A notification that was given up after its last try.' },
)

/**
 * GET of the dead letters of a hub, oldest first, paged by offset.
 * @throws Fault notFound, invalidQuery, rangeNotSatisfiable
 */
export async function listDeadLetters(exchange: HubExchange, id: string): Promise<Answer> {
  const { core, api, jobs, request, rawQuery, settings, collectionUrl } = exchange
  checkAccept(request.headers.get('accept'))
  await hubOf(core.store, api, id)
  const page = parsePage(reservedValues(rawQuery), settings)
  if (page.mode === 'cursor') return refuse({ name: page.side }, 'is not available here; use offset')
  const { items, total } = await jobs.deadLetters(deliveryQueue, { hubId: id }, page)
  const url = `${collectionUrl}/${encodeURIComponent(id)}/deadLetter`
  const link = offsetLinks(page.offset, page.limit, total, (paging) => pageUrl(url, rawQuery, paging))
  const headers: Record<string, string> = {
    'Content-Type': json,
    'X-Total-Count': String(total),
    'X-Result-Count': String(items.length),
    ...(link !== '' && { Link: link }),
  }
  const status = statusOfPage(settings, page, items.length, total, headers)
  return { status, headers, body: JSON.stringify(items.map(letterView)) }
}

function letterView({ id, data, diedAt, reason }: DeadLetter): Doc {
  return { '@type': 'DeadLetter', id, eventId: data['eventId'], eventType: data['eventType'], diedAt, reason }
}

/**
 * Puts one dead letter back at the end of what waits for the hub: 202.
 * @throws Fault notFound, ruleViolated while the hub is disabled
 */
export async function replayDeadLetter(exchange: HubExchange, id: string, letterId: string): Promise<Answer> {
  return replaying(exchange, id, async (hub) => {
    if (await replay(exchange, hub, letterId)) return 1
    throw new Fault('notFound', [{ at: 'deadLetter', problem: `${letterId} does not exist` }])
  })
}

/**
 * Puts every dead letter of the hub back, in the order in which they died: 202.
 * @throws Fault notFound, ruleViolated while the hub is disabled
 */
export async function replayDeadLetters(exchange: HubExchange, id: string): Promise<Answer> {
  return replaying(exchange, id, async (hub) => {
    const pageOf = () => exchange.jobs.deadLetters(deliveryQueue, { hubId: id }, { offset: 0, limit: 100 })
    let count = 0
    for (let page = await pageOf(), left = page.total; left > 0 && page.items.length > 0; page = await pageOf()) {
      for (const letter of page.items.slice(0, left)) count += Number(await replay(exchange, hub, letter.id))
      left -= page.items.length
    }
    return count
  })
}

/**
 * Puts dead letters back, then notes who did it and answers how many they were. Jobs are not part of that commit: after
 * a failure in between, the same request finds fewer dead letters, and none is put back twice.
 */
function replaying(exchange: HubExchange, id: string, work: (hub: Hub) => Promise<number>): Promise<Answer> {
  const { core, actor, api } = exchange
  return idempotently(exchange, '', async (keep) => {
    const answer = replayed(await work(await listening(exchange, id)))
    await noteReplay(core, actor, api, id, keep?.(answer))
    return answer
  })
}

/** What was queued before the hub was last enabled is dropped; a replay is asked for now and counts as new. */
function replay({ jobs }: HubExchange, { id, activeSince }: Hub, letterId: string): Promise<boolean> {
  return jobs.replay(deliveryQueue, letterId, { hubId: id }, { activeSince })
}

async function listening({ core, api }: HubExchange, id: string): Promise<Hub> {
  const hub = await hubOf(core.store, api, id)
  if (hub.state === 'active') return hub
  throw new Fault('ruleViolated', [{ at: 'hub', problem: `${id} is disabled; enable it first` }])
}

function replayed(count: number): Answer {
  return { status: 202, headers: { 'Content-Type': json }, body: JSON.stringify({ replayed: count }) }
}
