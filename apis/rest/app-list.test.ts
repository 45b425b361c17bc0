import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reply, startTestServer, type TestServer, v4, v5 } from './fixture-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ pageMax: 10, pageDefault: 4 })
  for (let i = 0; i < 11; i++) {
    const body = { '@type': 'Ticket', id: `t${String(i).padStart(2, '0')}`, name: `N${i % 3}`, priority: i }
    await server.call('POST', v5, i === 10 ? { ...body, priority: null } : body)
  }
})
afterAll(() => server.stop())

const get = (query: string, path = v5) => server.call('GET', `${path}?${query}`)
const ids = ({ list }: Reply) => list.map(({ id }) => id)
const link = ({ headers }: Reply, rel: string) =>
  new RegExp(`<([^>]*)>; rel="${rel}"`).exec(headers.get('link') ?? '')?.[1]?.slice(server.url.length + v5.length + 1)

describe('pages', () => {
  it('count what matches and what is shown, and link to their neighbours keeping the query', async () => {
    const page = await get('name=N0,N1&sort=-priority&offset=2&limit=3&fields=name')
    expect(page.headers.get('x-total-count')).toBe('8')
    expect(page.headers.get('x-result-count')).toBe('3')
    expect(ids(page)).toEqual(['t07', 't06', 't04'])
    const rest = 'name=N0,N1&sort=-priority&fields=name'
    expect(link(page, 'first')).toBe(`${rest}&offset=0&limit=3`)
    expect(link(page, 'prev')).toBe(`${rest}&offset=0&limit=3`)
    expect(link(page, 'next')).toBe(`${rest}&offset=5&limit=3`)
    expect(link(page, 'last')).toBe(`${rest}&offset=6&limit=3`)
  })

  it('following next visits everything once', async () => {
    for (const start of ['limit=3', 'limit=3&sort=name', 'after=&limit=3', 'after=&limit=3&sort=-name,priority']) {
      const seen: unknown[] = []
      for (let query: string | undefined = start; query !== undefined; ) {
        const page: Reply = await get(query)
        expect(page.headers.get('x-total-count')).toBe('11')
        seen.push(...ids(page))
        query = link(page, 'next')
      }
      expect(new Set(seen).size, start).toBe(11)
      expect(seen, start).toHaveLength(11)
    }
  })

  it('the first page has no prev, the last no next, an empty list neither', async () => {
    expect(link(await get('limit=4'), 'prev')).toBeUndefined()
    expect(link(await get('limit=4&offset=8'), 'next')).toBeUndefined()
    const none = await get('name=nobody')
    expect([none.status, none.list, none.headers.get('x-total-count')]).toEqual([200, [], '0'])
    expect(link(none, 'next') ?? link(none, 'prev')).toBeUndefined()
  })

  it('an offset past the end is an empty page with a way back', async () => {
    const page = await get('offset=100&limit=5')
    expect([page.status, page.list, page.headers.get('x-total-count')]).toEqual([200, [], '11'])
    expect(link(page, 'prev')).toBe('offset=10&limit=5')
  })

  it('limit has a default and a most; 0 asks for the count alone', async () => {
    expect((await get('')).list).toHaveLength(4)
    expect((await get('limit=99')).list).toHaveLength(10)
    const none = await get('limit=0')
    expect([none.list, none.headers.get('x-total-count'), none.headers.get('x-result-count')]).toEqual([[], '11', '0'])
  })

  it.each([
    'limit=-1',
    'limit=x',
    'limit=',
    'limit=1.5',
    'offset=-1',
    'offset=1e3',
    'limit=1&limit=2',
    'offset=99999999999999999',
  ])('%s is refused', async (query) => {
    const { status, body } = await get(query)
    expect([status, body['code']]).toEqual([400, 'invalidQuery'])
  })

  it('links follow what a proxy says', async () => {
    const page = await server.call('GET', `${v5}?limit=1`, undefined, {
      'X-Forwarded-Host': 'api.example.org',
      'X-Forwarded-Prefix': '/gate',
    })
    expect(page.headers.get('link')).toContain(`<http://api.example.org/gate${v5}?offset=1&limit=1>; rel="next"`)
  })
})

describe('cursors', () => {
  it('go forth and back to the same page', async () => {
    const first = await get('after=&limit=3&sort=-priority')
    expect(link(first, 'prev')).toBeUndefined()
    const second = await get(link(first, 'next')!)
    expect(ids(second)).toEqual(['t07', 't06', 't05'])
    expect(ids(await get(link(second, 'prev')!))).toEqual(ids(first))
  })

  it('stay where they are when items are added before them', async () => {
    const first = await get('after=&limit=2&name=N1')
    await server.call('POST', v5, { '@type': 'Ticket', id: 't000', name: 'N1' })
    const second = await get(link(first, 'next')!)
    expect(ids(second)[0]).toBe('t07')
    await server.call('DELETE', `${v5}/t000`)
  })

  it('belong to one list: another order, condition or collection refuses them', async () => {
    const next = link(await get('after=&limit=2&sort=name'), 'next')!
    const cursor = new URLSearchParams(next).get('after')
    expect((await get(`after=${cursor}&sort=name&limit=9&fields=name`)).status).toBe(200)
    for (const query of ['', '&sort=-name', '&sort=name&name=N1']) {
      const { status, body } = await get(`after=${cursor}${query}`)
      expect([status, body['code']]).toEqual([400, 'invalidCursor'])
    }
  })

  it.each(['after=nonsense', 'before=bm9uc2Vuc2U', 'after=%20', 'before=WyJ4IiwxXQ'])(
    '%s is unknown',
    async (query) => {
      expect((await get(query)).body['code']).toBe('invalidCursor')
    },
  )

  it.each(['after=&offset=3', 'after=&before=x', 'before='])('%s makes no sense', async (query) => {
    expect((await get(query)).body['code']).toBe('invalidQuery')
  })
})

describe('order', () => {
  it('is by several attributes, ties by id, absent values last when ascending', async () => {
    expect(ids(await get('sort=name,-priority&limit=4'))).toEqual(['t09', 't06', 't03', 't00'])
    expect(ids(await get('sort=-name&limit=3'))).toEqual(['t02', 't05', 't08'])
    expect(ids(await get('sort=priority&limit=2&offset=9'))).toEqual(['t09', 't10'])
    expect(ids(await get('sort=-priority&limit=1'))).toEqual(['t10'])
  })

  it('a + may come as a space', async () => {
    expect(ids(await get('sort=+name,-priority&limit=1'))).toEqual(['t09'])
    expect(ids(await get('sort=%2Bname&sort=-priority&limit=1'))).toEqual(['t09'])
  })

  it.each(['sort=colour', 'sort=validFor', 'sort=note.colour'])('%s is refused', async (query) => {
    expect((await get(query)).body['code']).toBe('invalidQuery')
  })
})

describe('generations', () => {
  it('each filters and sorts by its own names', async () => {
    expect((await get('title=N2&sort=-title', v4)).headers.get('x-total-count')).toBe('3')
    expect((await get('name=N2', v4)).body['code']).toBe('invalidQuery')
    expect((await get('title=N2')).body['code']).toBe('invalidQuery')
  })

  it('href filters as rendered to this caller', async () => {
    const [item] = (await get('id=t03', v4)).list
    expect(ids(await get(`href=${encodeURIComponent(String(item?.['href']))}`, v4))).toEqual(['t03'])
    expect(ids(await get(`href=${encodeURIComponent(String(item?.['href']))}`))).toEqual([])
  })
})

describe('partial content, when asked for', () => {
  it('answers 206 for a part, 200 for the whole, 416 past the end', async () => {
    const partial = await startTestServer({ partialContent: true })
    for (const name of ['a', 'b']) await partial.call('POST', v5, { '@type': 'Ticket', name })
    const part = await partial.call('GET', `${v5}?limit=1`)
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'items 0-0/2'])
    expect((await partial.call('GET', v5)).status).toBe(200)
    expect((await partial.call('GET', `${v5}?name=c`)).status).toBe(200)
    const past = await partial.call('GET', `${v5}?offset=2`)
    expect([past.status, past.body['code'], past.headers.get('content-range')]).toEqual([
      416,
      'rangeNotSatisfiable',
      'items */2',
    ])
    const pastNothing = await partial.call('GET', `${v5}?name=c&offset=1`)
    expect([pastNothing.status, pastNothing.headers.get('content-range')]).toEqual([416, 'items */0'])
    await partial.stop()
  })
})
