import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { preparedDirectory } from '../adapters/contracts/fixtures/prepared-database.ts'
import { expectGolden } from './goldens/expect-golden.ts'
import { startTandem } from './tandem-process.ts'

const isAble = ['bash', 'curl'].every((command) => spawnSync(command, ['--version']).status === 0)

/** What the README has a reader run, from each line of three backticks and `sh` to the next line of three. */
function blocksOf(readme: string): string[] {
  return [...readme.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block!)
}

/** Where the tour waits a moment, and between its steps, what the server does by itself comes to its end first. */
function partsOf(block: string): string[] {
  return block.split(/^sleep \d+\n/m)
}

test.skipIf(!isAble)('the tour of the README goes as it says', { timeout: 300_000 }, async () => {
  const { dataDir, remove } = preparedDirectory()
  const place = mkdtempSync(join(tmpdir(), 'tandem-tour-'))
  const heard: string[] = []
  const listener = createServer((request, response) => {
    request.on('data', (piece) => heard.push(String(piece)))
    request.on('end', () => response.end())
  }).listen(0)
  const tandem = await startTandem({
    TANDEM_DATA_DIR: dataDir,
    TANDEM_FILES_DIR: join(place, '.tandem/files'),
    TANDEM_MESSAGES_DIR: join(place, '.tandem/messages'),
  })
  const base = `${tandem.url}/tmf-api`
  const shell = shellIn(place)
  try {
    const blocks = blocksOf(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))
    for (const block of blocks) {
      // The listener of the tour is this test.
      if (block.includes('.listen(9000)')) continue
      for (const part of partsOf(block)) {
        await shell.run(
          part
            .replaceAll('http://127.0.0.1:8080', tandem.url)
            .replaceAll('127.0.0.1:9000', `127.0.0.1:${(listener.address() as AddressInfo).port}`),
        )
        await expect.poll(() => unfinished(base), { timeout: 60_000 }).toEqual([])
      }
    }
    expectGolden(
      'tour.golden.txt',
      shell.asked().map((line) =>
        decodeURIComponent(line)
          .replaceAll(base, '')
          .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…'),
      ),
    )
    await expect.poll(() => heard.join('')).toContain('CustomerStateChangeEvent')
    const said = shell.said()
    for (const fact of ['"value":0.713', 'Idempotent-Replayed: true', '9.996', '1224', 'B000000001', 'C000000001'])
      expect(said.toLowerCase(), fact).toContain(fact.toLowerCase())
    expect(readFileSync(join(place, 'bill.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-')
  } finally {
    shell.end()
    listener.close()
    await tandem.stop()
    rmSync(place, { recursive: true })
    remove()
  }
})

/** A shell that is given one piece after another, in which each `curl` is noted with its answer. */
function shellIn(place: string) {
  const asked = join(place, 'asked')
  const child = spawn('bash', [], { cwd: place, stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const said: string[] = []
  const note = '%{stderr}%{method} %{url} %{http_code}\\n'
  child.stdin.write(`curl() { command curl --max-time 60 -w '${note}' "$@" 2>> '${asked}'; }\n`)
  return {
    async run(commands: string): Promise<void> {
      child.stdin.write(`${commands}\nprintf '\\n%s\\n' '${end}'\n`)
      for (;;) {
        const { value, done } = await lines.next()
        if (done) throw new Error(`the shell ended; it said\n${said.slice(-20).join('\n')}`)
        if (value === end) return
        said.push(value)
      }
    },
    /** `GET http://… 200`, in order. */
    asked: () => readFileSync(asked, 'utf8').trim().split('\n'),
    said: () => said.join('\n'),
    end: () => child.kill(),
  }
}

const end = '-- end of the step --'

type Found = Readonly<Record<string, unknown>>

/** What of the tour the server has not finished yet. */
async function unfinished(base: string): Promise<string[]> {
  const all = async (path: string) => (await (await fetch(`${base}/${path}`)).json()) as Found[]
  const kinds = [
    'usageManagement/v5/usageImportJob',
    'rating/v1/usageRerating',
    'billing/v1/billRun',
    'collections/v1/dunningRun',
  ]
  const jobs = (await Promise.all(kinds.map(all))).flat().filter((job) => job['completionDate'] === undefined)
  const orders = (await all('productOrderingManagement/v5/productOrder')).filter(({ state }) => state !== 'completed')
  const bills = (await all('customerBillManagement/v5/customerBill')).filter(
    ({ billNo, billDocument }) => billNo !== undefined && billDocument === undefined,
  )
  return [...jobs, ...orders, ...bills].map(({ id }) => String(id))
}
