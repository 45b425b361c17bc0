import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { changes, insert } from '../contracts/fixtures/changes.ts'
import { settings } from '../contracts/fixtures/databases.ts'
import { holdDirectory } from './data-directory.ts'
import { openPglite } from './open-database.ts'

let parent: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'tandem-data-'))
})
afterEach(() => rmSync(parent, { recursive: true }))
const directory = () => join(parent, 'data')
const lock = () => join(directory(), 'lock')

/** A process that lives until it is told otherwise. */
function otherProcess() {
  const child = spawn(process.execPath, ['--eval', 'process.stdin.resume()'])
  const end = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { pid: child.pid!, end }
}

test('what was written is there when the directory is opened again', async () => {
  cpSync(inject('preparedDatabase'), directory(), { recursive: true })
  const first = await openPglite({ ...settings, dataDir: directory() })
  await first.store.commit(changes(insert('kept', { name: 'still here' })))
  await first.close()
  expect(existsSync(lock())).toBe(false)
  const second = await openPglite({ ...settings, dataDir: directory() })
  expect(JSON.parse((await second.store.get('Gadget', 'kept'))!.text)).toMatchObject({ name: 'still here' })
  await second.close()
})

test('nobody but the owner can look into a directory that was made', () => {
  const held = holdDirectory(directory())
  expect(statSync(directory()).mode & 0o077).toBe(0)
  expect(statSync(held.database).mode & 0o077).toBe(0)
  held.release()
})

test('a directory that cannot be written is refused with its name and the setting that chooses another', () => {
  writeFileSync(directory(), 'a file is in its place')
  expect(() => holdDirectory(directory())).toThrow(`The data directory ${directory()} cannot be used (`)
  expect(() => holdDirectory(directory())).toThrow('Set TANDEM_DATA_DIR')
})

test('a directory that a living process holds is refused, naming the process and the way out', async () => {
  const other = otherProcess()
  holdDirectory(directory()).release()
  writeFileSync(lock(), JSON.stringify({ pid: other.pid }))
  await expect(openPglite({ ...settings, dataDir: directory() })).rejects.toThrow(
    `in use by process ${other.pid}. Stop it`,
  )
  await other.end()
  holdDirectory(directory()).release()
})

test('a directory is held once within a process too', () => {
  const held = holdDirectory(directory())
  expect(() => holdDirectory(directory())).toThrow('is in use by process')
  held.release()
  holdDirectory(directory()).release()
})

test.each([
  ['a process that is gone', () => JSON.stringify({ pid: 2 ** 22 + 1 })],
  ['an earlier process with our number', () => JSON.stringify({ pid: process.pid, started: '1' })],
  ['an earlier process with the number of a living one', () => JSON.stringify({ pid: process.ppid, started: '1' })],
  ['somebody who could not finish writing it', () => ''],
])('a lock left by %s is taken over', (_, content) => {
  holdDirectory(directory()).release()
  writeFileSync(lock(), content())
  const held = holdDirectory(directory())
  expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid })
  held.release()
})

/** A lock as this process writes it, with something else in it. */
function lockOf(over: object): string {
  const mine = holdDirectory(directory())
  const text = JSON.stringify({ ...JSON.parse(readFileSync(lock(), 'utf8')), ...over })
  mine.release()
  return text
}
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

test.each([
  ['a container on the same machine', { processes: 'pid:[1]' }],
  ['a container with another name', { host: 'other' }],
  ['another machine', { host: 'other', boot: 'other' }],
])(
  'a lock of %s is believed though its process number says nothing here, until nobody has touched it for long',
  (_, over) => {
    writeFileSync(lock(), lockOf(over))
    expect(() => holdDirectory(directory())).toThrow('another container or machine')
    expect(() => holdDirectory(directory())).toThrow(`or remove that file`)
    expect(() => holdDirectory(directory())).toThrow(lock())
    utimesSync(lock(), minutesAgo(3), minutesAgo(3))
    holdDirectory(directory()).release()
  },
)

test.each([
  ['a process that was killed here', { pid: 2 ** 22 + 1 }],
  ['this machine, before it was started again', { pid: process.ppid, boot: 'before' }],
])('a lock of %s is taken over at once', (_, over) => {
  writeFileSync(lock(), lockOf(over))
  holdDirectory(directory()).release()
})

test('a lock is touched while it is held', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const mine = holdDirectory(directory())
    utimesSync(lock(), minutesAgo(60), minutesAgo(60))
    vi.advanceTimersByTime(10_000)
    expect(statSync(lock()).mtimeMs).toBeGreaterThan(minutesAgo(1).getTime())
    mine.release()
  } finally {
    vi.useRealTimers()
  }
})

test('a database that cannot be opened lets go of its directory', async () => {
  cpSync(inject('preparedDatabase'), directory(), { recursive: true })
  await expect(openPglite({ ...settings, migrations: [], dataDir: directory() })).rejects.toThrow('newer version')
  expect(existsSync(lock())).toBe(false)
})
