import type { Answer } from '../client.ts'
import { docsOf, expectIds, expectSame, expectThat, idsOf } from '../expect.ts'
import type { Rule } from '../rule.ts'
import type { Trial } from '../trial.ts'

/** The addresses of a Link header by relation. */
export function linksOf(answer: Answer): Record<string, string> {
  const links: Record<string, string> = {}
  for (const [, url, rel] of (answer.headers['link'] ?? '').matchAll(/<([^>]*)>\s*;\s*rel="?([a-z]+)"?/g)) {
    links[rel!] = url!
  }
  return links
}

async function follow(trial: Trial, links: Record<string, string>, rel: string): Promise<string[]> {
  const url = links[rel]
  expectThat(url !== undefined, `a link ${rel}`, `links ${Object.keys(links).join(', ') || 'none'}`)
  return idsOf(docsOf(await trial.send('GET', new URL(url!, trial.api.base).href)))
}

export const linkRules: readonly Rule[] = [
  {
    id: 'links.middle',
    level: 'ours',
    says: 'A page in the middle links to first, prev, next and last, and each link leads there.',
    needs: ['list.pages'],
    check: async (trial) => {
      const { group } = await trial.five()
      const all = idsOf(await trial.found(trial.inGroup(group)))
      const links = linksOf(await trial.list(trial.inGroup(group, 'offset=2&limit=2')))
      expectSame('first', await follow(trial, links, 'first'), all.slice(0, 2))
      expectSame('prev', await follow(trial, links, 'prev'), all.slice(0, 2))
      expectSame('next', await follow(trial, links, 'next'), all.slice(4))
      expectSame('last', await follow(trial, links, 'last'), all.slice(4))
    },
  },
  {
    id: 'links.no-prev-on-first',
    level: 'ours',
    says: 'The first page has no link to a previous one.',
    needs: ['list.pages'],
    check: async (trial) => {
      const { group } = await trial.five()
      const links = linksOf(await trial.list(trial.inGroup(group, 'limit=2')))
      expectThat(links['prev'] === undefined, 'no link prev', links['prev'] ?? '')
    },
  },
  {
    id: 'links.no-next-on-last',
    level: 'ours',
    says: 'The last page has no link to a next one.',
    needs: ['list.pages'],
    check: async (trial) => {
      const { group } = await trial.five()
      const links = linksOf(await trial.list(trial.inGroup(group, 'offset=4&limit=2')))
      expectThat(links['next'] === undefined, 'no link next', links['next'] ?? '')
    },
  },
  {
    id: 'links.walk',
    level: 'ours',
    says: 'Following next from the first page visits every resource once and then ends.',
    needs: ['list.pages', 'links.no-next-on-last'],
    check: async (trial) => {
      const { group, docs } = await trial.five()
      const seen = []
      let url: string | undefined = `/${trial.subject.resource}?${trial.inGroup(group, 'limit=1')}`
      for (let pages = 0; url !== undefined && pages < 10; pages++) {
        const answer: Answer = await trial.send('GET', url)
        seen.push(...docsOf(answer))
        const next = linksOf(answer)['next']
        url = next === undefined ? undefined : new URL(next, trial.api.base).href
      }
      expectIds('the walk', seen, docs)
    },
  },
  {
    id: 'links.keep-parameters',
    level: 'ours',
    says: 'Links keep every other parameter.',
    needs: ['links.middle'],
    check: async (trial) => {
      const { group } = await trial.five()
      const rest = `fields=id&sort=-id&limit=2&offset=2`
      const links = linksOf(await trial.list(trial.inGroup(group, rest)))
      for (const [rel, url] of Object.entries(links)) {
        const parameters = new URL(url, trial.api.base).searchParams
        expectSame(`fields in ${rel}`, parameters.get('fields'), 'id')
        expectSame(`sort in ${rel}`, parameters.get('sort'), '-id')
        expectSame(`${trial.subject.group} in ${rel}`, parameters.get(trial.subject.group), group)
      }
    },
  },
  {
    id: 'links.forwarded',
    level: 'ours',
    says: 'Links and href use the host, protocol and prefix that a proxy forwards.',
    needs: ['links.middle', 'create.identity'],
    check: async (trial) => {
      const { group } = await trial.five()
      const headers = {
        'x-forwarded-proto': 'https',
        'x-forwarded-host': 'api.example.com',
        'x-forwarded-prefix': '/edge',
      }
      const answer = await trial.list(trial.inGroup(group, 'limit=2'), { headers })
      const urls = [...Object.values(linksOf(answer)), ...docsOf(answer).map((doc) => String(doc['href']))]
      for (const url of urls) {
        expectThat(url.startsWith('https://api.example.com/edge/'), 'https://api.example.com/edge/…', url)
      }
    },
  },
]
