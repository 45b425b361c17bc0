import { docOf, expectHolds, expectSame, expectStatus, expectThat, isDoc } from '../expect.ts'
import { type Rule, using } from '../rule.ts'
import type { Subject } from '../rules/subject.ts'
import { idOf, type Trial } from '../trial.ts'
import { changesHeard, eventsHeard, expectEvent, resourceIn, stateChangeOf, subscribe } from './subscribe.ts'

const needs = ['event.create']

function changed(trial: Trial, place: 0 | 1 | 2) {
  return { [trial.subject.text.path]: trial.subject.text.values[place] }
}

/** Which events arrive, and when. */
export const deliveryRules: readonly Rule[] = using(
  ['create'],
  [
    {
      id: 'event.create',
      level: 'official',
      says: 'A create is notified as …CreateEvent, posted as JSON.',
      check: async (trial) => {
        const { inbox } = await subscribe(trial)
        const id = idOf(await trial.create())
        const { method, type } = await expectEvent(trial, inbox, `${trial.subject.kind}CreateEvent`, id)
        expectSame('method', method, 'POST')
        expectThat(type.startsWith('application/json'), 'Content-Type: application/json', type)
      },
    },
    {
      id: 'event.resource',
      level: 'official',
      says: 'The event holds the whole resource under its name.',
      needs,
      check: async (trial) => {
        const { inbox } = await subscribe(trial)
        const created = await trial.create(structuredClone(trial.subject.samples[0]))
        const { body } = await expectEvent(trial, inbox, `${trial.subject.kind}CreateEvent`, idOf(created))
        expectHolds('event', resourceIn(trial, body), trial.lasting(docOf(await trial.get(idOf(created)))))
      },
    },
    {
      id: 'event.change',
      uses: ['create', 'patch'],
      level: 'official',
      says: 'A change of an attribute is notified as …AttributeValueChangeEvent.',
      needs: ['event.create', 'merge.change'],
      appliesTo: isTold,
      check: async (trial) => {
        const { inbox } = await subscribe(trial)
        const id = idOf(await trial.create())
        expectStatus(await trial.patch(id, changed(trial, 1)), 200)
        await expectEvent(trial, inbox, `${trial.subject.kind}AttributeValueChangeEvent`, id)
      },
    },
    {
      id: 'event.previous',
      uses: ['create', 'patch'],
      level: 'ours',
      says: 'A change event carries the previous values of what changed, beside the resource.',
      needs: ['event.change'],
      appliesTo: isTold,
      check: async (trial) => {
        const { kind, text } = trial.subject
        const { inbox } = await subscribe(trial)
        const id = idOf(await trial.create({ [text.path]: text.values[0] }))
        expectStatus(await trial.patch(id, changed(trial, 1)), 200)
        const { body } = await expectEvent(trial, inbox, `${kind}AttributeValueChangeEvent`, id)
        const event = body['event']
        expectHolds('event.previous', isDoc(event) ? event['previous'] : undefined, { [text.path]: text.values[0] })
      },
    },
    {
      id: 'event.state',
      uses: ['create', 'patch'],
      level: 'official',
      says: 'A change of the state is notified as …StateChangeEvent (…StatusChangeEvent where the document says so).',
      needs: ['event.resource', 'lifecycle.step'],
      appliesTo: ({ lifecycle }) => lifecycle !== undefined,
      check: async (trial) => {
        const { attribute, step } = trial.subject.lifecycle!
        const { inbox } = await subscribe(trial)
        const id = idOf(await trial.create({ [attribute]: step[0] }))
        expectStatus(await trial.patch(id, { [attribute]: step[1] }), 200)
        const { body } = await expectEvent(trial, inbox, stateChangeOf(trial.subject), id)
        expectSame(attribute, resourceIn(trial, body)[attribute], step[1])
      },
    },
    {
      id: 'event.delete',
      uses: ['create', 'delete'],
      level: 'official',
      says: 'A deletion is notified as …DeleteEvent.',
      needs,
      check: async (trial) => {
        const { inbox } = await subscribe(trial)
        const id = idOf(await trial.create())
        expectStatus(await trial.delete(id), 204)
        await expectEvent(trial, inbox, `${trial.subject.kind}DeleteEvent`, id)
      },
    },
    {
      id: 'event.order',
      uses: ['create', 'patch', 'delete'],
      level: 'ours',
      says: 'The events of one resource arrive in the order in which they happened.',
      needs: ['event.change', 'event.delete', 'event.resource'],
      check: async (trial) => {
        const { text, kind } = trial.subject
        const { inbox } = await subscribe(trial)
        const id = idOf(await trial.create())
        const steps = Array.from({ length: 8 }, (_, i) => `Step ${i}`)
        for (const step of steps) expectStatus(await trial.patch(id, { [text.path]: step }), 200)
        expectStatus(await trial.delete(id), 204)
        await expectEvent(trial, inbox, `${kind}DeleteEvent`, id)
        const changes = inbox.received
          .filter(({ body }) => body['eventType'] === `${kind}AttributeValueChangeEvent`)
          .map(({ body }) => resourceIn(trial, body))
          .filter((doc) => doc['id'] === id)
        expectSame(
          text.path,
          changes.map((doc) => doc[text.path]!),
          steps,
        )
      },
    },
    {
      id: 'event.state-alone',
      uses: ['create', 'patch', 'delete'],
      level: 'ours',
      says: 'A PATCH of the state and another attribute raises both change events, one of the state alone only its own of them.',
      needs: ['event.state', 'event.order'],
      appliesTo: ({ lifecycle }) => lifecycle !== undefined,
      check: async (trial) => {
        const { kind, lifecycle, text } = trial.subject
        const { attribute, step } = lifecycle!
        const { inbox } = await subscribe(trial)
        const alone = idOf(await trial.create({ [attribute]: step[0] }))
        const both = idOf(await trial.create({ [attribute]: step[0] }))
        await trial.patch(alone, { [attribute]: step[1] })
        await trial.patch(both, { [attribute]: step[1], [text.path]: text.values[1] })
        await expectEvent(trial, inbox, stateChangeOf(trial.subject), both)
        await expectEvent(trial, inbox, `${kind}AttributeValueChangeEvent`, both)
        expectStatus(await trial.delete(alone), 204)
        await expectEvent(trial, inbox, `${kind}DeleteEvent`, alone)
        expectSame('events of the state alone', changesHeard(trial, inbox, alone), [
          `${kind}CreateEvent`,
          stateChangeOf(trial.subject),
          `${kind}DeleteEvent`,
        ])
      },
    },
    {
      id: 'event.filter-type',
      uses: ['create', 'delete'],
      level: 'official',
      says: 'A query on eventType lets only that event through.',
      needs: ['event.create', 'event.delete'],
      check: async (trial) => {
        const { kind } = trial.subject
        const { inbox } = await subscribe(trial, `eventType=${kind}DeleteEvent`)
        const id = idOf(await trial.create())
        expectStatus(await trial.delete(id), 204)
        await expectEvent(trial, inbox, `${kind}DeleteEvent`, id)
        const types = new Set(inbox.received.map(({ body }) => String(body['eventType'])))
        expectSame('event types', [...types], [`${kind}DeleteEvent`])
      },
    },
    {
      id: 'event.filter-value',
      level: 'ours',
      says: 'A query on an attribute of the resource lets only matching events through.',
      needs,
      check: async (trial) => {
        const { resource, group, kind } = trial.subject
        const wanted = trial.newGroup()
        const { inbox } = await subscribe(trial, `event.${resource}.${group}=${wanted}`)
        await trial.create()
        const id = idOf(await trial.create({ [group]: wanted }))
        await expectEvent(trial, inbox, `${kind}CreateEvent`, id)
        const seen = new Set(inbox.received.map(({ body }) => String(resourceIn(trial, body)[group])))
        expectSame(group, [...seen], [wanted])
      },
    },
    {
      id: 'event.unsubscribed',
      level: 'official',
      says: 'After its hub is deleted a listener gets nothing more.',
      needs: ['event.create', 'hub.delete'],
      check: async (trial) => {
        const gone = await subscribe(trial)
        const stays = await subscribe(trial)
        expectStatus(await trial.send('DELETE', `/hub/${gone.hubId}`), 204)
        const id = idOf(await trial.create())
        await expectEvent(trial, stays.inbox, `${trial.subject.kind}CreateEvent`, id)
        const late = gone.inbox.received.filter(({ body }) => resourceIn(trial, body)['id'] === id)
        expectSame('notifications after the deletion', late.length, 0)
      },
    },
    {
      id: 'event.nothing-refused',
      uses: ['create', 'patch', 'delete'],
      level: 'ours',
      says: 'A request that is refused raises no event of any kind: its resource tells no more than one that was left alone.',
      needs: ['event.order'],
      check: async (trial) => {
        const { kind, text } = trial.subject
        const { inbox } = await subscribe(trial)
        const [leftAlone, refused] = [idOf(await trial.create()), idOf(await trial.create())]
        expectStatus(await trial.patch(refused, { [text.path]: { not: 'text' } }), 400)
        for (const id of [leftAlone, refused]) {
          expectStatus(await trial.delete(id), 204)
          await expectEvent(trial, inbox, `${kind}DeleteEvent`, id)
        }
        expectSame('event types', eventsHeard(trial, inbox, refused), eventsHeard(trial, inbox, leftAlone))
      },
    },
    {
      id: 'event.retry',
      level: 'ours',
      says: 'A notification that the listener refused with 503 is sent again, with the same eventId.',
      needs: ['event.filter-value'],
      check: async (trial) => {
        const { group, resource, kind } = trial.subject
        const wanted = trial.newGroup()
        const { inbox } = await subscribe(trial, `event.${resource}.${group}=${wanted}`)
        inbox.answerWith(503)
        const created = await trial.create({ [group]: wanted })
        const { body } = await expectEvent(trial, inbox, `${kind}CreateEvent`, idOf(created))
        const again = await inbox.next((other) => other !== body, trial.run.eventTimeoutMs * 3)
        expectThat(again !== undefined, 'a second attempt', 'none in time')
        expectSame('eventId', again!.body['eventId'], body['eventId'])
      },
    },
  ],
)

/** Whether listeners hear of changes of attributes. */
function isTold({ changesSilently }: Subject): boolean {
  return changesSilently !== true
}
