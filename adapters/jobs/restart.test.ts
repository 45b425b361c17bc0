import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { preparedDirectory } from '../contracts/fixtures/prepared-database.ts'
import { preparedOnServer } from '../contracts/fixtures/prepared-server.ts'
import { openListener } from '../webhook/listener.ts'
import { emptyOut, openHouse, openSql } from './notifier-house.ts'
import { restartContract } from './restart.contract.ts'

/** What a killed process was doing: it commits two changes for the listener and works until it is gone. */
const program = `
  import { openHouse } from ${JSON.stringify(new URL('./notifier-house.ts', import.meta.url).href)}
  const [dataDir, callback] = process.argv.slice(1)
  const house = await openHouse({ at: 'pglite', dataDir })
  await house.hub(callback)
  await house.start()
  await house.create({ id: 'a' })
  await house.change('a', { label: 'x' })
  await house.notifier.flush()
`

const compileCache = new URL('../../compile-cache.js', import.meta.url).href

describe('embedded', () => {
  const removals: (() => void)[] = []
  afterAll(() => {
    for (const remove of removals) remove()
  })
  const copy = () => {
    const { dataDir, remove } = preparedDirectory()
    removals.push(remove)
    return dataDir
  }

  restartContract('PGlite', async () => ({ at: 'pglite', dataDir: copy() }), 0)

  test('nothing is lost when the process is killed in the middle of a delivery', async () => {
    const dataDir = copy()
    const listener = await openListener()
    const asked = Promise.withResolvers<void>()
    listener.answer = () => asked.resolve()
    const words = ['--liftoff-only', '--import', compileCache, '--input-type=module', '-e', program]
    const child = spawn(process.execPath, [...words, dataDir, listener.url], { stdio: 'inherit' })
    const gone = new Promise((resolve) => child.once('exit', resolve))
    await Promise.race([asked.promise, gone.then(() => Promise.reject(new Error('the child ended by itself')))])
    child.kill('SIGKILL')
    await gone
    listener.answer = (_, response) => response.writeHead(200).end()
    const house = await openHouse({ at: 'pglite', dataDir })
    await house.start()
    await house.notifier.flush()
    await house.advance(61)
    await house.settle(() => listener.received.length >= 3)
    const types = listener.received.map(({ text }) => (JSON.parse(text) as { eventType: string }).eventType)
    expect(types).toEqual(['ParcelCreateEvent', 'ParcelCreateEvent', 'ParcelAttributeValueChangeEvent'])
    await house.stop()
    await listener.close()
  })
})

const server = inject('postgresUrl')
describe.runIf(server)('server', () => {
  let fresh: Awaited<ReturnType<typeof preparedOnServer>>
  beforeAll(async () => {
    fresh = await preparedOnServer(server!)
  })
  afterAll(() => fresh.drop())
  const emptied = async () => {
    const database = await openSql({ at: 'postgres', url: fresh.url })
    await emptyOut(database)
    await database.close()
    return { at: 'postgres', url: fresh.url } as const
  }

  restartContract('PostgreSQL', emptied, 30)
})
