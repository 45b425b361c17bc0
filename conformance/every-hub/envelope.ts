import type { Doc } from '../client.ts'
import { expectSame, expectStatus, expectThat, isDoc, shown, textOf } from '../expect.ts'
import { type Rule, using } from '../rule.ts'
import { idOf, type Trial } from '../trial.ts'
import { expectEvent, resourceIn, subscribe } from './subscribe.ts'

/** The notification of a create. */
async function createEvent(trial: Trial, query?: string): Promise<Doc> {
  const { inbox } = await subscribe(trial, query)
  const id = idOf(await trial.create())
  return (await expectEvent(trial, inbox, `${trial.subject.kind}CreateEvent`, id)).body
}

function expectInstant(doc: Doc, name: string): void {
  const value = textOf(doc, name)
  expectThat(/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value), `${name} to be a date-time`, value)
}

const needs = ['event.create']

/** What is around the resource in a notification. */
export const envelopeRules: readonly Rule[] = using(
  ['create'],
  [
    {
      id: 'envelope.identity',
      level: 'official',
      says: 'A notification has eventId, eventTime and eventType.',
      needs,
      check: async (trial) => {
        const body = await createEvent(trial)
        textOf(body, 'eventId')
        textOf(body, 'eventType')
        expectInstant(body, 'eventTime')
      },
    },
    {
      id: 'envelope.spelling',
      level: 'ours',
      says: 'v4 says timeOcurred, v5 says timeOccurred.',
      needs,
      check: async (trial) => {
        const body = await createEvent(trial)
        const [right, wrong] = ['timeOcurred', 'timeOccurred'].sort((a) =>
          a === (trial.generation === 'v4' ? 'timeOcurred' : 'timeOccurred') ? -1 : 1,
        )
        expectInstant(body, right!)
        expectThat(body[wrong!] === undefined, `no ${wrong}`, shown(body[wrong!]))
      },
    },
    {
      id: 'envelope.details',
      level: 'ours',
      says: 'A notification has correlationId, domain, title, description and priority.',
      needs,
      check: async (trial) => {
        const body = await createEvent(trial)
        for (const name of ['correlationId', 'domain', 'title', 'description', 'priority']) textOf(body, name)
      },
    },
    {
      id: 'envelope.v5',
      level: 'ours',
      says: 'v5 adds @type, source and reportingSystem.',
      needs,
      appliesTo: (_, generation) => generation === 'v5',
      check: async (trial) => {
        const body = await createEvent(trial)
        expectSame('@type', body['@type'], `${trial.subject.kind}CreateEvent`)
        for (const name of ['source', 'reportingSystem']) {
          expectThat(isDoc(body[name]), `${name} to be an object`, shown(body[name]))
        }
      },
    },
    {
      id: 'envelope.unique',
      uses: ['create', 'delete'],
      level: 'official',
      says: 'Every event has an eventId of its own.',
      needs: ['event.delete', 'envelope.identity'],
      check: async (trial) => {
        const { inbox } = await subscribe(trial)
        const { kind } = trial.subject
        const id = idOf(await trial.create())
        expectStatus(await trial.delete(id), 204)
        const first = await expectEvent(trial, inbox, `${kind}CreateEvent`, id)
        const second = await expectEvent(trial, inbox, `${kind}DeleteEvent`, id)
        expectThat(first.body['eventId'] !== second.body['eventId'], 'two eventIds', shown(first.body['eventId']))
      },
    },
    {
      id: 'envelope.fields',
      level: 'ours',
      says: 'fields= in the query of a hub trims the resource in the event.',
      needs: ['event.create', 'event.resource'],
      check: async (trial) => {
        const { group, resource, mandatory } = trial.subject
        const body = await createEvent(trial, `fields=event.${resource}.${group}`)
        const seen = resourceIn(trial, body)
        expectThat(seen[group] !== undefined, `${group} in the event`, shown(body))
        const rest = mandatory.filter((name) => name !== group && seen[name] !== undefined)
        expectSame('attributes that were not asked for', rest, [])
      },
    },
  ],
)
