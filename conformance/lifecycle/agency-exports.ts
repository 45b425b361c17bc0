import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Answer, Doc } from '../client.ts'
import { expectEvent, subscribe } from '../every-hub/subscribe.ts'
import { docOf, expectSame, expectStatus, expectThat, shown } from '../expect.ts'
import { type Rule, using } from '../rule.ts'
import { idOf, type Trial } from '../trial.ts'
import { Unmet } from '../verdicts.ts'

/** A new export, once its file has been written. */
async function doneExport(trial: Trial): Promise<Doc> {
  const id = idOf(await trial.create())
  const until = Date.now() + trial.run.eventTimeoutMs
  for (;;) {
    const found = docOf(await trial.get(id))
    if (found['state'] !== 'inProgress') return found
    expectThat(Date.now() < until, `a file within ${trial.run.eventTimeoutMs} ms`, shown(found))
    await pause(40)
  }
}

/** The file of an export, from where the export says that it is: a path on the server, or below the address of the API. */
function fileOf(trial: Trial, found: Doc, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return trial.send(method, new URL(String(found['url']), trial.api.base).href, { headers })
}

/** The cells of a file as RFC 4180 has them, line by line. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    if (end === '\r\n') lines.push([])
    if (end === '') break
  }
  // After the end of the last line comes nothing.
  return lines.slice(0, -1)
}

const formula = /^[=+\-@\t\r]/
const figure = /^-?\d+(\.\d+)?$/

/** What agencies are given: a file that stays as it is, and that a spreadsheet opens without carrying anything out. */
export const agencyExportRules: readonly Rule[] = using(
  ['create'],
  [
    {
      id: 'agency.done',
      level: 'ours',
      says: 'An export that is asked for becomes done, and says where its file is, what it holds and by what it is recognised.',
      appliesTo,
      check: async (trial) => {
        const found = await doneExport(trial)
        expectSame('state', found['state'], 'done')
        for (const name of ['url', 'sha256', 'contentType', 'completionDate'])
          expectThat(typeof found[name] === 'string', name, shown(found))
        expectThat(Number.isInteger(found['caseCount']), 'caseCount', shown(found))
      },
    },
    {
      id: 'agency.file',
      level: 'ours',
      says: 'The file is CSV with CRLF, a line for each case under one that names the columns, and has the digest that the export says.',
      needs: ['agency.done'],
      appliesTo,
      check: async (trial) => {
        const found = await doneExport(trial)
        const answer = await fileOf(trial, found)
        expectStatus(answer, 200)
        expectThat((answer.headers['content-type'] ?? '').startsWith('text/csv'), 'text/csv', shown(answer.headers))
        expectSame('SHA-256', createHash('sha256').update(answer.text).digest('hex'), found['sha256'])
        expectSame('ETag', answer.headers['etag'], `"${found['sha256']}"`)
        const [columns = [], ...cases] = cellsOf(answer.text)
        expectThat(columns.includes('case') && columns.includes('amount'), 'columns case and amount', columns.join())
        expectSame('lines', cases.length, found['caseCount'])
        expectThat(
          cases.every(({ length }) => length === columns.length),
          'cells for each column',
          answer.text,
        )
      },
    },
    {
      id: 'agency.no-formulas',
      level: 'ours',
      says: 'No text in a file begins as a formula of a spreadsheet does; looked at in every file that is there.',
      needs: ['agency.file'],
      appliesTo,
      check: async (trial) => {
        await doneExport(trial)
        for (const found of await trial.found('state=done&limit=100')) {
          const cells = cellsOf((await fileOf(trial, found)).text).flat()
          const carriedOut = cells.filter((cell) => formula.test(cell) && !figure.test(cell))
          expectThat(carriedOut.length === 0, 'texts that begin otherwise', carriedOut.join(' '))
        }
      },
    },
    {
      id: 'agency.known-file',
      level: 'ours',
      says: 'Who has the file is not sent it again (304), and HEAD says what it is.',
      needs: ['agency.file'],
      appliesTo,
      check: async (trial) => {
        const found = await doneExport(trial)
        expectStatus(await fileOf(trial, found, { 'if-none-match': `"${found['sha256']}"` }), 304)
        const head = await fileOf(trial, found, {}, 'HEAD')
        expectStatus(head, 200)
        expectSame('ETag', head.headers['etag'], `"${found['sha256']}"`)
      },
    },
    {
      id: 'agency.no-file',
      level: 'ours',
      says: 'The file of an export that is not there answers 404.',
      needs: ['agency.file'],
      appliesTo,
      check: async (trial) => {
        const found = await doneExport(trial)
        const url = String(found['url'])
        if (!url.includes(idOf(found))) throw new Unmet(`where a file is does not follow from its export: ${url}`)
        expectStatus(await fileOf(trial, { url: url.replace(idOf(found), trial.newGroup()) }), 404)
      },
    },
    {
      id: 'agency.event',
      level: 'ours',
      says: 'That the file is there is notified as AgencyExportStateChangeEvent.',
      needs: ['agency.done'],
      appliesTo,
      check: async (trial) => {
        const { inbox } = await subscribe(trial)
        const id = idOf(await trial.create())
        await expectEvent(trial, inbox, 'AgencyExportStateChangeEvent', id, ({ state }) => state === 'done')
      },
    },
  ],
)

function appliesTo({ resource }: { readonly resource: string }): boolean {
  return resource === 'agencyExport'
}
