import { docOf, docsOf, expectHolds, expectSame, expectStatus, expectThat, textOf } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { idOf } from '../trial.ts'

export const retrieveRules: readonly Rule[] = [
  {
    id: 'retrieve.one',
    level: 'official',
    says: 'GET of a resource answers 200 with what was created, or listed.',
    check: async (trial) => {
      const created = await trial.one()
      const answer = await trial.get(idOf(created))
      expectStatus(answer, 200)
      expectHolds('resource', docOf(answer), trial.lasting(created))
    },
  },
  {
    id: 'retrieve.unknown',
    level: 'official',
    says: 'GET of an id that does not exist answers 404.',
    check: async (trial) => expectStatus(await trial.get(trial.newGroup()), 404),
  },
  {
    id: 'retrieve.href',
    level: 'official',
    says: 'href leads to the resource.',
    needs: ['create.identity'],
    check: async (trial) => {
      const created = await trial.one()
      const answer = await trial.send('GET', new URL(textOf(created, 'href'), trial.api.base).href)
      expectStatus(answer, 200)
      expectSame('id behind href', docOf(answer)['id'], created['id'])
    },
  },
  {
    id: 'retrieve.odd-id',
    uses: ['create'],
    level: 'ours',
    says: 'An id with characters that need percent-encoding is found again.',
    needs: ['create.client-id'],
    check: async (trial) => {
      const id = `${trial.newGroup()} ä+%&?#`
      const created = await trial.create({ id })
      const answer = await trial.get(idOf(created))
      expectStatus(answer, 200)
      expectSame('id', docOf(answer)['id'], id)
    },
  },
  {
    id: 'list.array',
    level: 'official',
    says: 'GET of the collection answers 200 or 206 with an array.',
    check: async (trial) => {
      await trial.one()
      expectThat(docsOf(await trial.list()).length > 0, 'at least one element', 'an empty array')
    },
  },
]
