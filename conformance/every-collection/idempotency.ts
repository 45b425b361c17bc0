import { randomUUID } from 'node:crypto'
import { docOf, expectSame, expectStatus } from '../expect.ts'
import { withChangeable, withList } from '../facets.ts'
import { type Rule, using } from '../rule.ts'
import { idOf, jsonPatch } from '../trial.ts'

const withKey = () => ({ headers: { 'idempotency-key': randomUUID() } })

/** Idempotency-Key. TM Forum says nothing about it. */
export const idempotencyRules: readonly Rule[] = using(
  ['create'],
  [
    {
      id: 'idempotency.create',
      level: 'ours',
      says: 'The same key with the same body answers the first result again and creates nothing.',
      needs: ['filter.eq', 'list.total'],
      check: async (trial) => {
        const call = withKey()
        const body = await trial.body()
        const first = await trial.post(body, call)
        const second = await trial.post(body, call)
        expectStatus(first, 201)
        expectStatus(second, 201)
        expectSame('second answer', second.json, first.json)
        expectSame('Location', second.headers['location'], first.headers['location'])
        const list = await trial.list(trial.inGroup(String(body[trial.subject.group])))
        expectSame('X-Total-Count', list.headers['x-total-count'], '1')
      },
    },
    {
      id: 'idempotency.other-body',
      level: 'ours',
      says: 'The same key with another body answers 422.',
      needs: ['idempotency.create'],
      check: async (trial) => {
        const call = withKey()
        expectStatus(await trial.post(await trial.body(), call), 201)
        expectStatus(await trial.post(await trial.body(), call), 422)
      },
    },
    {
      id: 'idempotency.at-once',
      level: 'ours',
      says: 'Simultaneous requests with one key create one resource; the others repeat the answer or get 409.',
      needs: ['idempotency.create'],
      check: async (trial) => {
        const call = withKey()
        const body = await trial.body()
        const answers = await Promise.all(Array.from({ length: 6 }, () => trial.post(body, call)))
        for (const answer of answers) expectStatus(answer, 201, 409)
        const created = answers.filter(({ status }) => status === 201).map((answer) => docOf(answer)['id'])
        expectSame('number of different ids', new Set(created).size, 1)
      },
    },
    {
      id: 'idempotency.patch',
      uses: ['create', 'patch'],
      level: 'ours',
      says: 'A repeated PATCH with one key is not done twice.',
      needs: ['merge.change', 'jsonpatch.add'],
      ...withChangeable(
        withList(async (trial, { attribute, element }) => {
          const id = idOf(await trial.create({ [attribute]: [element('home', true)] }))
          const { headers } = withKey()
          const body = [{ op: 'add', path: `/${attribute}/-`, value: element('work', false) }]
          const first = await trial.patch(id, body, jsonPatch, headers)
          const second = await trial.patch(id, body, jsonPatch, headers)
          expectStatus(first, 200)
          expectStatus(second, 200)
          expectSame('second answer', second.json, first.json)
          expectSame('number of elements', (docOf(await trial.get(id))[attribute] as unknown[]).length, 2)
        }),
      ),
    },
    {
      id: 'idempotency.delete',
      uses: ['create', 'delete'],
      level: 'ours',
      says: 'A repeated DELETE with one key answers 204 again.',
      check: async (trial) => {
        const id = idOf(await trial.create())
        const call = withKey()
        expectStatus(await trial.delete(id, call), 204)
        expectStatus(await trial.delete(id, call), 204)
      },
    },
  ],
)
