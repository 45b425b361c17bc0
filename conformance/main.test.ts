import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FaultName } from './faulty/faults.ts'
import { startServer } from './faulty/server.ts'

const main = new URL('main.ts', import.meta.url).pathname

/** Runs the command as a user does. */
function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { maxBuffer: 1 << 26 }, (error, out, err) => {
      resolve({ status: error ? Number(error.code) : 0, out, err })
    })
  })
}

async function runOn(fault: FaultName | undefined, ...args: string[]) {
  const server = await startServer(...(fault ? [fault] : []))
  try {
    return await run('--base-url', server.url, '--event-timeout', '1000', ...args)
  } finally {
    await server.close()
  }
}

describe('the command', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conformance-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('answers 0 with a table when nothing failed', async () => {
    const { status, out } = await runOn(undefined, '--generation', 'v5')
    expect(out).toMatch(/^api +gen +passed +failed +skipped$/m)
    expect(out).toMatch(/^TMF632 +v5 +\d+ +0 +0$/m)
    expect(out).not.toContain('FAILED')
    expect(status).toBe(0)
  })

  test('answers 1 and shows each failure with what was expected and seen, in every report', async () => {
    const { status, out } = await runOn('put-allowed', '--api', 'tmf632', '--generation', 'v4', '--report', folder)
    expect(status).toBe(1)
    expect(out).toContain('FAILED TMF632 v4 individual error.405\n')
    expect(out).toContain('expected: status 405')
    expect(out).toContain('seen:     200 with {}')
    expect(out).toMatch(/^SKIPPED TMF632 v4 individual: error\.405 did not pass \(.*error\.allow.*\)$/m)
    const junit = await readFile(join(folder, 'report.xml'), 'utf8')
    expect(junit).toMatch(/<testsuite name="TMF632 v4" tests="\d+" failures="2" skipped="\d+">/)
    expect(junit).toContain('<failure message="expected status 405">')
    const html = await readFile(join(folder, 'report.html'), 'utf8')
    expect(html).toContain('<td class="failed">failed</td>')
  })

  test('answers 2 when it could not run, and says why', async () => {
    const nobody = await run('--base-url', 'http://127.0.0.1:1')
    expect(nobody).toMatchObject({ status: 2, out: '' })
    expect(nobody.err).toContain('Could not run: ')
    const unknown = await runOn(undefined, '--api', 'TMF000')
    expect(unknown.status).toBe(2)
    expect((await runOn(undefined, '--rule', 'no.such')).status).toBe(2)
    for (const args of [
      [],
      ['--base-url', 'nonsense'],
      ['--base-url', 'http://x', '--profile', 'mine'],
      ['--no-such'],
    ]) {
      const { status, err } = await run(...args)
      expect(err).toContain('Usage: ')
      expect(status).toBe(2)
    }
  })
})
