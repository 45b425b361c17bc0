import { randomUUID } from 'node:crypto'
import type { Answer, Doc } from '../client.ts'
import { docOf, isDoc } from '../expect.ts'
import type { Subject } from '../rules/subject.ts'
import type { Trial } from '../trial.ts'
import { Mismatch, Unmet } from '../verdicts.ts'
import type { Delivery, Inbox } from './listener.ts'

/** Registers a callback; `query` says which events it wants. */
export function register(trial: Trial, callback: string, query?: string): Promise<Answer> {
  const body = { ...trial.typed('Hub'), callback, ...(query === undefined ? {} : { query }) }
  return trial.send('POST', '/hub', { body })
}

/** An address to register where nothing has to arrive. */
export function anyCallback(trial: Trial): string {
  const { listeners } = trial.run
  return listeners.obstacle === undefined ? listeners.inbox().url : `https://example.com/${randomUUID()}`
}

/** A subscription whose notifications arrive in the inbox; the rule is skipped where none can. */
export async function subscribe(trial: Trial, query?: string): Promise<{ inbox: Inbox; hubId: string }> {
  const { listeners } = trial.run
  if (listeners.obstacle !== undefined) throw new Unmet(listeners.obstacle)
  const inbox = listeners.inbox()
  const answer = await register(trial, inbox.url, query)
  if (answer.status !== 201) {
    throw new Unmet(`the server refuses the callback ${inbox.url}: ${answer.status} ${answer.text.slice(0, 200)}`)
  }
  return { inbox, hubId: String(docOf(answer)['id']) }
}

/** The resource inside a notification; an empty object when it is not where it belongs. */
export function resourceIn(trial: Trial, body: Doc): Doc {
  const event = body['event']
  const resource = isDoc(event) ? event[trial.subject.resource] : undefined
  return isDoc(resource) ? resource : {}
}

/** The event of a change of state; for a ticket, and some others, it is one of a change of status. */
export function stateChangeOf({ kind, lifecycle }: Subject): string {
  return `${kind}${lifecycle?.event ?? 'StateChangeEvent'}`
}

/** Types of the events of one resource, in order. */
export function eventsHeard(trial: Trial, inbox: Inbox, id: string): string[] {
  const mine = inbox.received.filter(({ body }) => resourceIn(trial, body)['id'] === id)
  return mine.map(({ body }) => String(body['eventType']))
}

/** Those of them that tell of changes. What else a server tells of a resource is its own affair. */
export function changesHeard(trial: Trial, inbox: Inbox, id: string): string[] {
  const { kind } = trial.subject
  const others = ['Create', 'AttributeValueChange', 'Delete'].map((change) => `${kind}${change}Event`)
  const types = [...others, stateChangeOf(trial.subject)]
  return eventsHeard(trial, inbox, id).filter((type) => types.includes(type))
}

/** Waits for the event of one resource, of several the one that is meant; fails when it does not arrive in time. */
export async function expectEvent(
  trial: Trial,
  inbox: Inbox,
  type: string,
  id: string,
  isMeant: (resource: Doc) => boolean = () => true,
): Promise<Delivery> {
  const suits = (body: Doc) => {
    const resource = resourceIn(trial, body)
    return body['eventType'] === type && resource['id'] === id && isMeant(resource)
  }
  const delivery = await inbox.next(suits, trial.run.eventTimeoutMs)
  if (delivery) return delivery
  const others = inbox.received.map(({ body }) => body['eventType']).join(', ')
  throw new Mismatch(
    `a ${type} of ${id} within ${trial.run.eventTimeoutMs} ms`,
    others === '' ? 'no notification at all' : `only ${others}`,
  )
}
