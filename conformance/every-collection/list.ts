import { docsOf, expectIds, expectSame, expectStatus, expectThat, idsOf, shown } from '../expect.ts'
import type { Rule } from '../rule.ts'

export const listRules: readonly Rule[] = [
  {
    id: 'list.limit',
    level: 'official',
    says: 'limit is the most that comes back.',
    needs: ['filter.eq'],
    check: async (trial) => {
      const { group } = await trial.five()
      expectSame('elements with limit=2', (await trial.found(trial.inGroup(group, 'limit=2'))).length, 2)
      expectSame('elements with limit=10', (await trial.found(trial.inGroup(group, 'limit=10'))).length, 5)
    },
  },
  {
    id: 'list.offset',
    level: 'official',
    says: 'offset leaves out that many from the start.',
    needs: ['filter.eq'],
    check: async (trial) => {
      const { group } = await trial.five()
      const all = idsOf(await trial.found(trial.inGroup(group)))
      const some = idsOf(await trial.found(trial.inGroup(group, 'offset=2')))
      expectSame('elements with offset=2', some, all.slice(2))
    },
  },
  {
    id: 'list.pages',
    level: 'official',
    says: 'Pages side by side hold every resource exactly once.',
    needs: ['list.limit', 'list.offset'],
    check: async (trial) => {
      const { group, docs } = await trial.five()
      const seen = []
      for (const offset of [0, 2, 4])
        seen.push(...(await trial.found(trial.inGroup(group, `offset=${offset}&limit=2`))))
      expectIds('three pages', seen, docs)
    },
  },
  {
    id: 'list.type',
    level: 'ours',
    says: '@type is in every element of a list.',
    needs: ['filter.eq', 'types.response'],
    check: async (trial) => {
      const mine = await trial.one()
      const found = await trial.found(trial.inGroup(trial.groupOf(mine)))
      for (const doc of found) expectSame('@type', doc['@type'], trial.subject.kind)
    },
  },
  {
    id: 'list.total',
    level: 'official',
    says: 'X-Total-Count is the number of resources that match, whatever the page.',
    needs: ['filter.eq'],
    check: async (trial) => {
      const { group } = await trial.five()
      for (const page of ['', 'limit=2', 'limit=2&offset=4']) {
        const { headers } = await trial.list(trial.inGroup(group, page))
        expectSame(`X-Total-Count with "${page}"`, headers['x-total-count'], '5')
      }
    },
  },
  {
    id: 'list.result-count',
    level: 'official',
    says: 'X-Result-Count is the number of resources in the body.',
    needs: ['list.limit', 'list.offset'],
    check: async (trial) => {
      const { group } = await trial.five()
      for (const [page, count] of [
        ['', '5'],
        ['limit=2', '2'],
        ['limit=2&offset=4', '1'],
      ] as const) {
        const { headers } = await trial.list(trial.inGroup(group, page))
        expectSame(`X-Result-Count with "${page}"`, headers['x-result-count'], count)
      }
    },
  },
  {
    id: 'list.status',
    level: 'ours',
    says: 'A partial page answers 200.',
    needs: ['filter.eq'],
    check: async (trial) => {
      const { group } = await trial.five()
      expectStatus(await trial.list(trial.inGroup(group, 'limit=2')), 200)
    },
  },
  {
    id: 'list.past-the-end',
    level: 'ours',
    says: 'An offset past the end answers 200 with an empty array and the true total.',
    needs: ['list.offset', 'list.total'],
    check: async (trial) => {
      const { group } = await trial.five()
      const answer = await trial.list(trial.inGroup(group, 'offset=50'))
      expectStatus(answer, 200)
      expectSame('body', answer.json, [])
      expectSame('X-Total-Count', answer.headers['x-total-count'], '5')
    },
  },
  {
    id: 'list.nothing-found',
    level: 'official',
    says: 'A filter that nothing matches answers an empty array and the total 0.',
    needs: ['list.total'],
    check: async (trial) => {
      const answer = await trial.list(trial.inGroup(trial.newGroup()))
      expectSame('elements', docsOf(answer).length, 0)
      expectSame('X-Total-Count', answer.headers['x-total-count'], '0')
    },
  },
  {
    id: 'list.bad-numbers',
    level: 'ours',
    says: 'An offset or limit that is negative or no number answers 400.',
    check: async (trial) => {
      for (const query of ['limit=-1', 'limit=x', 'limit=1.5', 'offset=-1', 'offset=x']) {
        expectStatus(await trial.list(query), 400)
      }
    },
  },
  {
    id: 'list.default-limit',
    uses: ['create'],
    level: 'ours',
    says: 'Without limit a page holds 20.',
    needs: ['list.limit', 'list.total'],
    check: async (trial) => {
      const group = trial.newGroup()
      for (let i = 0; i < 21; i++) await trial.create({ [trial.subject.group]: group })
      const answer = await trial.list(trial.inGroup(group))
      expectSame('elements without limit', docsOf(answer).length, 20)
      expectThat(answer.headers['x-total-count'] === '21', 'X-Total-Count 21', shown(answer.headers['x-total-count']))
    },
  },
]
