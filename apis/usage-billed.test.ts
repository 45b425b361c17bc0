import { afterAll, describe, expect, test } from 'vitest'
import type { Doc } from '../domain/core/json.ts'
import { call } from '../domain/usage/usage-fixtures.ts'
import { apis } from './all.ts'
import { grounds } from './fixture-care.ts'
import { openOffice } from './fixture-office.ts'
import { buildApp } from './rest/app.ts'
import { defaultSettings } from './rest/settings.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

const v4 = '/tmf-api/usageManagement/v4/usage'
const v5 = '/tmf-api/usageManagement/v5/usage'

/** Two calls of October, which is billed, one of November, and what cannot be rated. */
async function house(ground: (typeof grounds)[number]) {
  const { core, keys, close, make, work, get, clock } = await openOffice(ground)
  cleanups.push(close)
  const app = buildApp({ core, keys, apis, settings: defaultSettings })
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await app.request(path, init)
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: (text === '' ? null : JSON.parse(text)) as Doc }
  }
  clock.set('2026-11-05T09:00:00.000Z')
  const china = (record: string, at: string) => make('Usage', call(record, '+8613912345678', at, 75))
  const first = await china('1', '2026-10-05T17:59:30.000Z')
  const second = await china('2', '2026-10-06T17:59:30.000Z')
  const november = await china('3', '2026-11-02T17:59:30.000Z')
  const rejected = await make('Usage', call('4', '+8613912345678', '2026-10-05T17:59:30.000Z', 75, '4915550999'))
  const tags = { before: await tagOf(ask, first) }
  await make('BillRun', { id: 'october', billingPeriod: { startDateTime: '2026-10-05T00:00:00.000Z' } })
  while (!['closed', 'failed'].includes(String((await get('BillRun', 'october'))['state']))) {
    await work('BillRun', 'october')
  }
  const found = async (path: string, query: string) => {
    const { status, headers, body } = await ask(`${path}?${query}`)
    expect(status, query).toBe(200)
    const ids = (body as unknown as Doc[]).map(({ id }) => String(id))
    return { ids, total: Number(headers.get('x-total-count')) }
  }
  return { ask, found, tags, first, second, november, rejected }
}

const tagOf = async (ask: (path: string) => Promise<{ headers: Headers }>, { id }: Doc) =>
  (await ask(`${v5}/${id}`)).headers.get('etag')

describe.each(grounds)('usage of a billed period, on $name', (ground) => {
  test.skipIf(ground.left)('reads as billed wherever it is read, and is found as such', async () => {
    const { ask, found, tags, first, second, november, rejected } = await house(ground)
    const ids = (...usages: Doc[]) => usages.map(({ id }) => String(id)).toSorted()
    for (const path of [v4, v5]) {
      const one = await ask(`${path}/${first['id']}`)
      expect(one.body).toMatchObject({ status: 'billed', ratedProductUsage: [{ isBilled: true }] })
      expect((await ask(`${path}/${november['id']}`)).body).toMatchObject({
        status: 'rated',
        ratedProductUsage: [{ isBilled: false }],
      })
      const all = (await ask(`${path}?sort=status&fields=status`)).body as unknown as Doc[]
      expect(all.map(({ status }) => status)).toEqual(['billed', 'billed', 'rated', 'rejected'])
      const queries: [query: string, ...Doc[]][] = [
        ['status=billed', first, second],
        ['status=rated', november],
        ['status=rated,billed', first, second, november],
        ['status.ne=billed', november, rejected],
        ['ratedProductUsage.isBilled=true', first, second],
        ['ratedProductUsage.isBilled=false', november],
        [
          `filter=${encodeURIComponent('$[?(@.ratedProductUsage[?(@.isBilled==true && @.taxRate==19)])]')}`,
          first,
          second,
        ],
        [`filter=${encodeURIComponent("$[?(@.status=='rated')]")}`, november],
        ['status.regex=^bill', first, second],
      ]
      for (const [query, ...usages] of queries) {
        const { ids: some, total } = await found(path, query)
        expect([some.toSorted(), total], query).toEqual([ids(...usages), usages.length])
      }
      const page = await found(path, 'status=billed&limit=1')
      expect([page.ids.length, page.total]).toEqual([1, 2])
      const rest = await found(path, 'status=billed&limit=1&offset=1')
      expect([...page.ids, ...rest.ids].toSorted()).toEqual(ids(first, second))
    }
    const pages: string[] = []
    for (let next: string | undefined = `${v5}?sort=-status&after=&limit=1`; next; ) {
      const { headers, body } = await ask(next)
      pages.push(...(body as unknown as Doc[]).map(({ status }) => String(status)))
      next = /<([^>]*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
    }
    expect(pages).toEqual(['rejected', 'rated', 'billed', 'billed'])
    const tag = await tagOf(ask, first)
    expect(tag).not.toBe(tags.before)
    const asked = (header: string, value: string | null) =>
      ask(`${v5}/${first['id']}`, { headers: { [header]: value! } })
    expect((await asked('if-none-match', tags.before)).status).toBe(200)
    expect((await asked('if-none-match', tag)).status).toBe(304)
  })

  test.skipIf(ground.left)('is changed as it reads: what is told of it is kept, its state is not changed', async () => {
    const { ask, tags, first } = await house(ground)
    const patch = (body: Doc, tag: string | null) =>
      ask(`${v5}/${first['id']}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/merge-patch+json', 'if-match': tag! },
        body: JSON.stringify(body),
      })
    const relatedParty = [
      {
        ...{ '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'caller' },
        partyOrPartyRole: { '@type': 'PartyRef', id: 'ada', '@referredType': 'Individual' },
      },
    ]
    const tag = await tagOf(ask, first)
    expect((await patch({ relatedParty }, tags.before)).status).toBe(412)
    expect((await patch({ status: 'rated' }, tag)).body).toMatchObject({ code: 'illegalTransition' })
    const same = await patch({ status: 'billed' }, tag)
    expect([same.status, same.headers.get('etag'), same.body['status']]).toEqual([200, tag, 'billed'])
    const changed = await patch({ relatedParty, status: 'billed' }, tag)
    expect(changed.body).toMatchObject({ status: 'billed', ratedProductUsage: [{ isBilled: true }], relatedParty })
    expect(await ask(`${v5}/${first['id']}`)).toMatchObject({ body: changed.body })
    expect(await tagOf(ask, first)).toBe(changed.headers.get('etag'))
  })
})
