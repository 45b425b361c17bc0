import { docOf, expectHolds, expectSame, expectStatus, expectThat, shown, textOf } from '../expect.ts'
import { type Rule, using } from '../rule.ts'
import { idOf } from '../trial.ts'

export const createRules: readonly Rule[] = using(
  ['create'],
  [
    {
      id: 'create.minimal',
      level: 'official',
      says: 'POST with the mandatory attributes alone answers 201.',
      check: async (trial) => {
        const answer = await trial.post(await trial.body())
        expectStatus(answer, 201)
      },
    },
    {
      id: 'create.identity',
      level: 'official',
      says: 'The new resource comes back with an id and an href.',
      needs: ['create.minimal'],
      check: async (trial) => {
        const doc = docOf(await trial.post(await trial.body()))
        textOf(doc, 'id')
        textOf(doc, 'href')
      },
    },
    {
      id: 'create.echo',
      level: 'official',
      says: 'The new resource comes back with everything that was sent.',
      needs: ['create.minimal'],
      check: async (trial) => {
        const body = await trial.body()
        expectHolds('body', docOf(await trial.post(body)), body)
      },
    },
    {
      id: 'create.full',
      level: 'official',
      says: 'POST with many documented attributes answers 201, and a later GET has all of them.',
      needs: ['create.minimal'],
      check: async (trial) => {
        const body = await trial.body(structuredClone(trial.subject.full))
        const answer = await trial.post(body)
        expectStatus(answer, 201)
        expectHolds('body', docOf(answer), body)
        expectHolds('stored', docOf(await trial.get(idOf(docOf(answer)))), body)
      },
    },
    {
      id: 'create.nested',
      level: 'official',
      says: 'Nested objects, arrays, numbers and dates are accepted and come back.',
      needs: ['create.minimal'],
      check: async (trial) => {
        for (const sample of trial.subject.samples) {
          const body = await trial.body(structuredClone(sample))
          const answer = await trial.post(body)
          expectStatus(answer, 201)
          expectHolds('body', docOf(answer), body)
        }
      },
    },
    {
      id: 'create.location',
      level: 'official',
      says: 'Location points at the new resource.',
      needs: ['create.minimal'],
      check: async (trial) => {
        const answer = await trial.post(await trial.body())
        const location = answer.headers['location'] ?? ''
        expectThat(location !== '', 'a Location header', shown(answer.headers))
        const target = await trial.send('GET', new URL(location, trial.api.base).href)
        expectStatus(target, 200)
        expectSame('id behind Location', docOf(target)['id'], docOf(answer)['id'])
      },
    },
    {
      id: 'create.location-is-href',
      level: 'ours',
      says: 'Location is absolute and equals href.',
      needs: ['create.location', 'create.identity'],
      check: async (trial) => {
        const answer = await trial.post(await trial.body())
        const location = answer.headers['location'] ?? ''
        expectThat(/^https?:\/\//.test(location), 'an absolute Location', location)
        expectSame('href', docOf(answer)['href'], location)
      },
    },
    {
      id: 'create.mandatory',
      level: 'official',
      says: 'POST without a mandatory attribute answers 400.',
      needs: ['create.minimal'],
      check: async (trial) => {
        for (const name of trial.subject.mandatory) {
          const { [name]: _, ...rest } = await trial.body()
          expectStatus(await trial.post(rest), 400)
        }
      },
    },
    {
      id: 'create.wrong-kind',
      level: 'official',
      says: 'POST with an attribute of the wrong JSON kind answers 400.',
      needs: ['create.minimal'],
      check: async (trial) => {
        const { text, list } = trial.subject
        expectStatus(await trial.post(await trial.body({ [text.path]: { not: 'text' } })), 400)
        if (list) expectStatus(await trial.post(await trial.body({ [list.attribute]: 'not an array' })), 400)
      },
    },
    {
      id: 'create.enumeration',
      level: 'official',
      says: 'POST with a state that the official document does not list answers 400.',
      needs: ['create.minimal'],
      appliesTo: ({ lifecycle }) => lifecycle?.states !== undefined,
      check: async (trial) => {
        const { attribute } = trial.subject.lifecycle!
        expectStatus(await trial.post(await trial.body({ [attribute]: 'no such state' })), 400)
      },
    },
    {
      id: 'create.first-state',
      level: 'ours',
      says: 'A resource that is created without a state is in the first one.',
      needs: ['create.minimal'],
      appliesTo: ({ lifecycle }) => lifecycle !== undefined,
      check: async (trial) => {
        const { attribute, step, first = step[0] } = trial.subject.lifecycle!
        expectSame(attribute, docOf(await trial.post(await trial.body()))[attribute], first)
      },
    },
    {
      id: 'create.client-id',
      level: 'ours',
      says: 'The caller may choose the id; one that is taken answers 409.',
      needs: ['create.minimal'],
      check: async (trial) => {
        const id = trial.newGroup()
        const answer = await trial.post(await trial.body({ id }))
        expectStatus(answer, 201)
        expectSame('id', docOf(answer)['id'], id)
        expectStatus(await trial.post(await trial.body({ id })), 409)
      },
    },
    {
      id: 'create.array',
      level: 'ours',
      says: 'POST of an array answers 400.',
      check: async (trial) => expectStatus(await trial.post([await trial.body()]), 400),
    },
    {
      id: 'create.not-an-object',
      level: 'ours',
      says: 'POST of a JSON value that is no object answers 400.',
      check: async (trial) => {
        for (const body of ['null', '7', '"text"', 'true']) {
          expectStatus(await trial.send('POST', `/${trial.subject.resource}`, { body, type: 'application/json' }), 400)
        }
      },
    },
  ],
)
