import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { freshDatabase, type OwnDatabase } from './adapters/contracts/fixtures/own-database.ts'
import { preparedDirectory } from './adapters/contracts/fixtures/prepared-database.ts'
import { preparedOnServer } from './adapters/contracts/fixtures/prepared-server.ts'
import { failingProcess, startProcess as launch, type TandemProcess } from './adapters/contracts/fixtures/process.ts'
import { openListener } from './adapters/webhook/listener.ts'

const individuals = '/tmf-api/partyManagement/v5/individual'
const json = { 'Content-Type': 'application/json' }
const cleanups: (() => void | Promise<void>)[] = []

/** A data directory that was never used. */
function freshDirectory(): Record<string, string> {
  const dir = mkdtempSync(join(tmpdir(), 'tandem-'))
  cleanups.push(() => rmSync(dir, { recursive: true, force: true }))
  return { TANDEM_DATA_DIR: dir, TANDEM_WEBHOOK_ALLOW_PRIVATE: 'true' }
}

/** A data directory after the first start, for tests that are not about that. */
function usedDirectory(): Record<string, string> {
  const { dataDir, remove } = preparedDirectory()
  cleanups.push(remove)
  return { TANDEM_DATA_DIR: dataDir, TANDEM_WEBHOOK_ALLOW_PRIVATE: 'true' }
}

/** The same two on a database server. */
const freshServer = () => onServer(freshDatabase(inject('postgresUrl')!))
const usedServer = () => onServer(preparedOnServer(inject('postgresUrl')!))

async function onServer(database: Promise<OwnDatabase>): Promise<Record<string, string>> {
  const { url, drop } = await database
  cleanups.push(drop)
  return { DATABASE_URL: url, TANDEM_WEBHOOK_ALLOW_PRIVATE: 'true' }
}

/** Starts a server that does not outlive its test, also when that fails half-way. */
async function startProcess(env: Readonly<Record<string, string>>): Promise<TandemProcess> {
  const server = await launch(env)
  onTestFinished(() => void server.end('SIGKILL'))
  return server
}

const post = (url: string, body: unknown) => fetch(url, { method: 'POST', headers: json, body: JSON.stringify(body) })
const person = (id: string) => ({ '@type': 'Individual', id, givenName: 'Ada', familyName: 'Okafor' })

async function ids({ url }: TandemProcess): Promise<string[]> {
  const list = (await (await fetch(`${url}${individuals}`)).json()) as { id: string }[]
  return list.map(({ id }) => id)
}

afterAll(async () => {
  for (const cleanup of cleanups) await cleanup()
})

const noServer = inject('postgresUrl') === undefined
const grounds = [
  { name: 'the embedded database', open: usedDirectory, left: false },
  { name: 'PostgreSQL', open: usedServer, left: noServer },
]

describe.each(grounds)('the server on $name', ({ open, left }) => {
  test.skipIf(left)('finds everything again after a graceful stop and after kill -9', async () => {
    const env = await open()
    const first = await startProcess(env)
    expect((await post(first.url + individuals, person('a'))).status).toBe(201)
    expect(await first.end('SIGTERM')).toBe(0)
    const second = await startProcess(env)
    expect(await ids(second)).toEqual(['a'])
    expect((await post(second.url + individuals, person('b'))).status).toBe(201)
    await second.end('SIGKILL')
    const third = await startProcess(env)
    expect(await ids(third)).toEqual(['a', 'b'])
    expect(await third.end('SIGINT')).toBe(0)
  })

  test.skipIf(left)('delivers after a restart what could not be delivered before, and nothing twice', async () => {
    const env = { ...(await open()), TANDEM_WEBHOOK_BACKOFF_FIRST: '0' }
    const listener = await openListener()
    cleanups.push(() => listener.close())
    listener.answer = (_, response) => response.writeHead(503).end()
    const first = await startProcess(env)
    await post(`${first.url}/tmf-api/partyManagement/v5/hub`, { '@type': 'Hub', callback: listener.url })
    await post(first.url + individuals, person('a'))
    await expect.poll(() => listener.received.length, { timeout: 100_000 }).toBeGreaterThan(0)
    await first.end('SIGKILL')
    const accepted: string[] = []
    listener.answer = ({ text }, response) => {
      accepted.push((JSON.parse(text) as { eventId: string }).eventId)
      response.writeHead(204).end()
    }
    const second = await startProcess(env)
    await expect.poll(() => accepted.length, { timeout: 100_000 }).toBe(1)
    await post(second.url + individuals, person('b'))
    await expect.poll(() => accepted.length, { timeout: 100_000 }).toBe(2)
    expect(await second.end('SIGTERM')).toBe(0)
    expect(new Set(accepted).size).toBe(2)
  })
})

describe('a server that starts for the first time', () => {
  let env: Record<string, string>
  let server: TandemProcess
  beforeAll(async () => {
    env = freshDirectory()
    server = await launch(env)
    cleanups.push(() => void server.end('SIGKILL'))
  })

  test('says where the APIs, the documentation and the data are', async () => {
    expect(server.output()).toContain(`${server.url}/docs`)
    expect(server.output()).toContain(env['TANDEM_DATA_DIR'])
    const answer = await fetch(`${server.url}${individuals}?familyName=secret-word`, {
      headers: { 'X-Correlation-ID': 'my-request', Authorization: 'Bearer secret-word' },
    })
    expect(answer.headers.get('x-correlation-id')).toBe('my-request')
    expect((await fetch(`${server.url}/livez`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    expect(metrics).toMatch(/^tandem_outbox_oldest_seconds \d/m)
    expect(metrics).toMatch(/^tandem_deliveries_waiting \d/m)
    expect(metrics).toMatch(/tandem_http_request_duration_seconds_count\{.*route="tmf632.v5 individual".*\} 1/)
  })

  test.each(['Content-Length: 16000000', 'Transfer-Encoding: chunked'])(
    'gives a client that sends far too much (%s) and reads only then its 413, and answers its next request',
    async (framing) => {
      const { hostname, port } = new URL(server.url)
      const socket = connect(Number(port), hostname)
      const write = (bytes: string) =>
        new Promise<void>((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())))
      await write(`POST ${individuals} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${framing}\r\n\r\n`)
      const million = 'x'.repeat(1_000_000)
      const chunked = framing.endsWith('chunked')
      for (let i = 0; i < 16; i++) await write(chunked ? `f4240\r\n${million}\r\n` : million)
      if (chunked) await write('0\r\n\r\n')
      await write('GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
      expect((await text(socket)).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200'])
    },
  )

  test('keeps a second process away from its data directory, which is told why', async () => {
    const { code, output } = await failingProcess(env)
    expect(code).toBe(1)
    expect(output).toMatch(new RegExp(`data directory .* in use by process ${server.pid}`))
  })

  test('stops gracefully, and has logged requests without their query and their credentials', async () => {
    expect(await server.end('SIGTERM')).toBe(0)
    expect(server.output()).toContain('"requestId":"my-request"')
    expect(server.output()).not.toContain('secret-word')
  })
})

describe('starting', () => {
  test('a setting that is not valid stops the start with its name', async () => {
    const { code, output } = await failingProcess({ TANDEM_PORT: 'eighty' })
    expect([code, output.trim()]).toEqual([1, expect.stringContaining('TANDEM_PORT must be a whole number')])
  })

  test('a port that is taken stops the start with the settings that choose another, and lets go of the data', async () => {
    const env = usedDirectory()
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const { code, output } = await failingProcess({ ...env, TANDEM_PORT: String(port) })
    taken.close()
    expect(code).toBe(1)
    expect(output).toMatch(/^Cannot start: .*EADDRINUSE.* TANDEM_PORT$/m)
    expect(existsSync(join(env['TANDEM_DATA_DIR']!, 'lock'))).toBe(false)
  })

  test.skipIf(noServer)(
    'on a database with nothing in it works, and a password in its address is not printed',
    async () => {
      const env = await freshServer()
      const url = new URL(env['DATABASE_URL']!)
      url.searchParams.set('password', 'secret-word')
      const server = await startProcess({ ...env, DATABASE_URL: url.href })
      expect(await ids(server)).toEqual([])
      await server.end('SIGTERM')
      expect(server.output()).toContain(url.pathname)
      expect(server.output()).not.toContain('secret-word')
    },
  )

  test.skipIf(noServer)('idempotency keys that are too old are forgotten', async () => {
    const env = await usedServer()
    const client = new pg.Client({ connectionString: env['DATABASE_URL'] })
    await client.connect()
    await client.query(`insert into idempotency_key (key, fingerprint, token, claimed_at, lease_until, keep_until)
      select age, '', '', now() - age::interval, now(), now() from unnest(array['25 hours', '23 hours']) as age`)
    const server = await startProcess(env)
    const left = async () =>
      (await client.query('select key from idempotency_key')).rows.map(({ key }) => key as string)
    await expect.poll(left, { timeout: 100_000 }).toEqual(['23 hours'])
    await server.end('SIGTERM')
    await client.end()
  })

  test('a database that does not answer stops the start with a message, not a stack', async () => {
    const { code, output } = await failingProcess({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' })
    expect(code).toBe(1)
    expect(output).toMatch(/^Cannot start: .*DATABASE_URL.*ECONNREFUSED/)
    expect(output).not.toContain('    at ')
  })
})
