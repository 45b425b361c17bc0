import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { type HttpServerOptions, listen, type RunningServer } from './http-server.ts'

let server: RunningServer

async function start(options: Partial<HttpServerOptions> = {}): Promise<URL> {
  server = await listen({
    fetch: () => new Response('hello'),
    host: '127.0.0.1',
    port: 0,
    headersTimeout: 200,
    requestTimeout: 400,
    problem: (code) => ({
      status: { malformedUrl: 400, invalidHeader: 400, headersTooLarge: 431, requestTimeout: 408, notImplemented: 501 }[
        code
      ],
      body: `{"code":"${code}"}`,
    }),
    newRequestId: () => 'r-1',
    observe: () => {},
    ...options,
  })
  return new URL(server.url)
}

/** Sends raw bytes and answers everything that comes back until the server closes the connection. */
function raw(url: URL, bytes: string): Promise<string> {
  const socket = connect(Number(url.port), url.hostname)
  socket.write(bytes)
  return text(socket)
}

afterEach(() => server.stop(0))

describe('the HTTP server', () => {
  test('cuts a client that does not finish its headers, and serves others meanwhile', async () => {
    const url = await start()
    const slow = raw(url, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
    expect(await (await fetch(url)).text()).toBe('hello')
    expect(await slow).toMatch(/^HTTP\/1\.1 408[\s\S]*\{"code":"requestTimeout"\}$/)
  })

  test('cuts a client that does not finish its body', async () => {
    const url = await start({ fetch: async (request) => new Response(await request.text()) })
    const slow = await raw(url, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc')
    expect(slow).toMatch(/^HTTP\/1\.1 408/)
  })

  test('cuts a client that does not take its answer, or takes it a little at a time', async () => {
    let cut = 0
    const url = await start({
      fetch: () => new Response('x'.repeat(64 * 1024 * 1024)),
      observe: () => void cut++,
    })
    const readers = [connect(Number(url.port), url.hostname), connect(Number(url.port), url.hostname)]
    for (const reader of readers) {
      reader.on('error', () => undefined).pause()
      reader.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    }
    const nowAndThen = setInterval(() => readers[1]!.read(1000), 50)
    await expect.poll(() => cut, { timeout: 15_000 }).toBe(2)
    clearInterval(nowAndThen)
    for (const reader of readers) reader.destroy()
  })

  test('an answer that does not wait for the body reaches a client that sends all of it first', async () => {
    const url = await start({ fetch: () => new Response('no', { status: 413 }), requestTimeout: 10_000 })
    const socket = connect(Number(url.port), url.hostname)
    const size = 16 * 1024 * 1024
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${size}\r\n\r\n`)
    await new Promise<void>((resolve, reject) => {
      socket.write(Buffer.alloc(size), (error) => (error ? reject(error) : resolve()))
    })
    socket.write('GET /next HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect((await text(socket)).match(/HTTP\/1\.1 413/g)).toHaveLength(2)
  })

  test('a client that leaves with its answer, its body unsent, disturbs nobody', async () => {
    const url = await start({ fetch: () => new Response('no', { status: 413 }), requestTimeout: 10_000 })
    for (let i = 0; i < 5; i++) {
      const socket = connect(Number(url.port), url.hostname)
      socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nabc')
      await once(socket, 'data')
      socket.resetAndDestroy()
    }
    expect((await fetch(url)).status).toBe(413)
  })

  test('an answered client that goes on sending is cut when its time is over, without a second answer', async () => {
    const url = await start({ fetch: () => new Response('no', { status: 413 }) })
    const answers = await raw(url, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc')
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413'])
  })

  test('answers bytes that are no HTTP, and headers that are too large, in the error shape', async () => {
    const url = await start()
    expect(await raw(url, 'HELLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400[\s\S]*"malformedUrl"/)
    const large = `GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`
    expect(await raw(url, large)).toMatch(/^HTTP\/1\.1 431[\s\S]*"headersTooLarge"/)
  })

  test('answers a Host that is none in the error shape', async () => {
    const url = await start()
    const answer = await raw(url, 'GET / HTTP/1.1\r\nHost: a b/c\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400[\s\S]*\{"code":"malformedUrl"\}$/)
  })

  test('answers a header that is wrong in the error shape, not as a wrong URL', async () => {
    const url = await start()
    const wrong = ['Content-Length: abc', 'Content-Length: 3\r\nTransfer-Encoding: chunked', 'Bad Name: x']
    for (const header of wrong) {
      const answer = await raw(url, `POST / HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 400[\s\S]*\{"code":"invalidHeader"\}$/)
    }
  })

  test('answers HTTP/1.1 without a Host in the error shape', async () => {
    const url = await start()
    expect(await raw(url, 'GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400[\s\S]*\{"code":"invalidHeader"\}$/)
  })

  test('serves a client of HTTP/1.0, which may leave out the Host, at the address that it connected to', async () => {
    const url = await start({ fetch: (request) => new Response(request.url) })
    expect(await raw(url, 'GET /livez HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200/)
    expect(await raw(url, 'GET /livez HTTP/1.0\r\n\r\n')).toContain(`${server.url}/livez`)
  })

  test('ignores an expectation that it does not know, and answers CONNECT in the error shape', async () => {
    const url = await start()
    const expecting = await raw(url, 'GET / HTTP/1.1\r\nHost: x\r\nExpect: more\r\nConnection: close\r\n\r\n')
    expect(expecting).toMatch(/^HTTP\/1\.1 200[\s\S]*hello/)
    const tunnel = await raw(url, 'CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n')
    expect(tunnel).toMatch(/^HTTP\/1\.1 501[\s\S]*\{"code":"notImplemented"\}$/)
  })

  test('stop answers what is in flight and refuses what comes later', async () => {
    const arrived = Promise.withResolvers<void>()
    const release = Promise.withResolvers<void>()
    const url = await start({
      fetch: async () => {
        arrived.resolve()
        await release.promise
        return new Response('late but complete')
      },
    })
    const pending = fetch(url)
    await arrived.promise
    const stopped = server.stop(5000)
    release.resolve()
    const answer = await pending
    expect(answer.headers.get('connection')).toBe('close')
    expect(await answer.text()).toBe('late but complete')
    await stopped
    await expect(fetch(url)).rejects.toThrow()
  })

  test('tells the observer what was answered, by the name that the handler saw too', async () => {
    const seen: unknown[] = []
    const done = Promise.withResolvers<void>()
    const url = await start({
      fetch: (request) => new Response(request.headers.get('x-correlation-id')),
      observe: ({ milliseconds: _, ...rest }) => {
        seen.push(rest)
        if (seen.length === 2) done.resolve()
      },
    })
    expect(await (await fetch(new URL('/a?secret=c', url))).text()).toBe('r-1')
    await fetch(url, { method: 'POST', headers: { 'X-Correlation-ID': 'mine' } })
    await done.promise
    expect(seen).toEqual([
      { method: 'GET', path: '/a', status: 200, requestId: 'r-1' },
      { method: 'POST', path: '/', status: 200, requestId: 'mine' },
    ])
  })
})
