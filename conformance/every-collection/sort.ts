import { expectSame, expectStatus, idsOf } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { idOf, type Trial } from '../trial.ts'

/** Fails unless a sorted list shows the samples in the given order. */
async function expectOrder(trial: Trial, sort: string, order: readonly number[]): Promise<void> {
  const { group, docs } = await trial.samples()
  const seen = idsOf(await trial.found(trial.inGroup(group, `sort=${sort}`)))
  expectSame(
    `order with sort=${sort}`,
    seen,
    order.map((i) => idOf(docs[i]!)),
  )
}

const needs = ['filter.eq']

export const sortRules: readonly Rule[] = [
  {
    id: 'sort.ascending',
    level: 'official',
    says: 'sort=a puts the least first.',
    needs,
    check: async (trial) => {
      await expectOrder(trial, trial.subject.text.path, [0, 1, 2])
      const { date } = trial.subject
      if (date) await expectOrder(trial, date.path, [0, 1, 2])
    },
  },
  {
    id: 'sort.descending',
    level: 'official',
    says: 'sort=-a puts the greatest first.',
    needs,
    check: async (trial) => {
      await expectOrder(trial, `-${trial.subject.text.path}`, [2, 1, 0])
      const { date } = trial.subject
      if (date) await expectOrder(trial, `-${date.path}`, [2, 1, 0])
    },
  },
  {
    id: 'sort.plus',
    level: 'ours',
    says: 'sort=+a is ascending, with the sign encoded, bare or turned into a space.',
    needs,
    check: async (trial) => {
      for (const sign of ['+', '%2B', '%20']) await expectOrder(trial, `${sign}${trial.subject.text.path}`, [0, 1, 2])
    },
  },
  {
    id: 'sort.several',
    level: 'ours',
    says: 'The second key orders what the first leaves equal.',
    needs,
    check: async (trial) => {
      const { group, text } = trial.subject
      await expectOrder(trial, `${group},-${text.path}`, [2, 1, 0])
      await expectOrder(trial, `${group},${text.path}`, [0, 1, 2])
    },
  },
  {
    id: 'sort.ties',
    level: 'ours',
    says: 'Resources that compare equal are ordered by id, so that pages are stable.',
    needs: ['filter.eq', 'list.pages'],
    check: async (trial) => {
      const { group } = await trial.five()
      const seen: string[] = []
      for (let offset = 0; offset < 5; offset++) {
        const query = `sort=${trial.subject.group}&offset=${offset}&limit=1`
        seen.push(...idsOf(await trial.found(trial.inGroup(group, query))))
      }
      expectSame('ids page by page', seen, [...seen].sort())
      expectSame('different ids', new Set(seen).size, 5)
    },
  },
  {
    id: 'sort.unknown',
    level: 'ours',
    says: 'sort by an attribute that does not exist answers 400.',
    check: async (trial) => expectStatus(await trial.list('sort=noSuchThing'), 400),
  },
  {
    id: 'sort.paged',
    level: 'ours',
    says: 'Sorting happens before paging.',
    needs: ['sort.descending', 'list.offset', 'list.limit'],
    check: async (trial) => {
      const { group, docs } = await trial.samples()
      const query = `sort=-${trial.subject.text.path}&offset=1&limit=1`
      expectSame('second of three', idsOf(await trial.found(trial.inGroup(group, query))), [idOf(docs[1])])
    },
  },
]
