import type { Doc } from '../client.ts'
import { docsOf, expectIds, expectSame, expectStatus, expectThat, idsOf } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { can } from '../rules/subject.ts'
import { idOf, type Trial } from '../trial.ts'
import { linksOf } from './links.ts'

interface Page {
  readonly docs: Doc[]
  readonly links: Record<string, string>
}

async function page(trial: Trial, url: string): Promise<Page> {
  const answer = await trial.send('GET', url)
  return { docs: docsOf(answer), links: linksOf(answer) }
}

/** The first page of a walk: `after=` without a value asks for cursors in the links. */
function firstPage(trial: Trial, query: string): Promise<Page> {
  return page(trial, `/${trial.subject.resource}?${query}&after=`)
}

async function follow(trial: Trial, { links }: Page, rel: string): Promise<Page> {
  const url = links[rel]
  expectThat(url !== undefined, `a link ${rel}`, `links ${Object.keys(links).join(', ') || 'none'}`)
  return page(trial, new URL(url!, trial.api.base).href)
}

/** All pages from the first to the last, ten at most. */
async function walk(trial: Trial, query: string): Promise<Doc[]> {
  const seen: Doc[] = []
  let at = await firstPage(trial, query)
  for (let pages = 0; pages < 10; pages++) {
    seen.push(...at.docs)
    if (at.links['next'] === undefined) return seen
    at = await follow(trial, at, 'next')
  }
  return seen
}

const needs = ['cursor.walk']

export const cursorRules: readonly Rule[] = [
  {
    id: 'cursor.walk',
    level: 'ours',
    says: 'A list that starts with after= is walked by its next links: every resource once, then no next.',
    needs: ['list.limit'],
    check: async (trial) => {
      const { group, docs } = await trial.five()
      expectIds('the walk', await walk(trial, trial.inGroup(group, 'limit=2')), docs)
    },
  },
  {
    id: 'cursor.back',
    level: 'ours',
    says: 'prev leads back to the page before.',
    needs,
    check: async (trial) => {
      const { group } = await trial.five()
      const first = await firstPage(trial, trial.inGroup(group, 'limit=2'))
      const back = await follow(trial, await follow(trial, first, 'next'), 'prev')
      expectSame('ids of the first page', idsOf(back.docs), idsOf(first.docs))
    },
  },
  {
    id: 'cursor.sorted',
    level: 'ours',
    says: 'A walk keeps the order of sort.',
    needs: ['cursor.walk', 'sort.descending'],
    check: async (trial) => {
      const { group, docs } = await trial.samples()
      const seen = await walk(trial, trial.inGroup(group, `sort=-${trial.subject.text.path}&limit=1`))
      expectSame('ids', idsOf(seen), idsOf(docs.toReversed()))
    },
  },
  {
    id: 'cursor.stable',
    uses: ['create'],
    level: 'ours',
    says: 'What is created or deleted on pages already seen does not move the rest of a walk.',
    needs: ['cursor.sorted'],
    check: async (trial) => {
      const { group, text } = trial.subject
      const mark = trial.newGroup()
      const made: Doc[] = []
      for (const value of ['b', 'c', 'd', 'e']) made.push(await trial.create({ [group]: mark, [text.path]: value }))
      const first = await firstPage(trial, trial.inGroup(mark, `sort=${text.path}&limit=2`))
      await trial.create({ [group]: mark, [text.path]: 'a' })
      expectSame('ids after an insertion', idsOf((await follow(trial, first, 'next')).docs), idsOf(made.slice(2)))
      if (!can(trial.subject, 'delete')) return
      expectStatus(await trial.delete(idOf(made[1]!)), 204)
      expectSame('ids after a deletion', idsOf((await follow(trial, first, 'next')).docs), idsOf(made.slice(2)))
    },
  },
  {
    id: 'cursor.unknown',
    level: 'ours',
    says: 'A cursor that the server did not make answers 400.',
    check: async (trial) => {
      expectStatus(await trial.list('after=nonsense'), 400)
      expectStatus(await trial.list('before=nonsense'), 400)
    },
  },
]
