import { setTimeout as pause } from 'node:timers/promises'
import type { Answer, Doc } from '../client.ts'
import { docOf, expectSame, expectStatus, expectThat, shownAnswer } from '../expect.ts'
import { type Rule, using } from '../rule.ts'
import { idOf, mergePatch, type Trial } from '../trial.ts'
import { Unmet } from '../verdicts.ts'

/** The ETag of an answer, which has to have one. */
function etagIn(answer: Answer): string {
  const etag = answer.headers['etag'] ?? ''
  expectThat(/^(W\/)?".*"$/.test(etag), 'an ETag header', etag === '' ? shownAnswer(answer) : etag)
  return etag
}

/** A new resource with its ETag. */
async function tagged(trial: Trial): Promise<{ doc: Doc; id: string; etag: string }> {
  const doc = await trial.create({ [trial.subject.text.path]: trial.subject.text.values[0] })
  return { doc, id: idOf(doc), etag: etagIn(await trial.get(idOf(doc))) }
}

function changed(trial: Trial, place: 0 | 1 | 2): Doc {
  return { [trial.subject.text.path]: trial.subject.text.values[place] }
}

const needs = ['etag.present', 'merge.change']

/** Conditional requests. TM Forum leaves them optional. */
export const etagRules: readonly Rule[] = using(
  ['create', 'patch'],
  [
    {
      id: 'etag.present',
      uses: [],
      level: 'ours',
      says: 'GET of a resource carries an ETag, the same one while nothing changes.',
      check: async (trial) => {
        const id = idOf(await trial.one())
        for (let i = 0; i < 20; i++) {
          const [one, other] = [await trial.get(id), await trial.get(id)]
          const etag = etagIn(one)
          if (one.text === other.text) return expectSame('second ETag', other.headers['etag'], etag)
          // The server is still at work on it.
          await pause(100)
        }
        throw new Unmet('the resource does not stop to change')
      },
    },
    {
      id: 'etag.changes',
      level: 'ours',
      says: 'A change gives the resource another ETag.',
      needs,
      check: async (trial) => {
        const { id, etag } = await tagged(trial)
        expectStatus(await trial.patch(id, changed(trial, 1)), 200)
        const later = (await trial.get(id)).headers['etag']
        expectThat(later !== etag, 'another ETag after a change', String(later))
      },
    },
    {
      id: 'etag.none-match',
      level: 'ours',
      says: 'If-None-Match with the current ETag answers 304 without a body, with an old one 200.',
      needs: [...needs, 'etag.changes'],
      check: async (trial) => {
        const { id, etag } = await tagged(trial)
        const headers = { 'if-none-match': etag }
        const same = await trial.get(id, '', { headers })
        expectStatus(same, 304)
        expectSame('body', same.text, '')
        expectStatus(await trial.get(id, '', { headers: { 'if-none-match': `"other", ${etag}` } }), 304)
        expectStatus(await trial.patch(id, changed(trial, 1)), 200)
        expectStatus(await trial.get(id, '', { headers }), 200)
      },
    },
    {
      id: 'etag.match',
      level: 'ours',
      says: 'PATCH with the current ETag in If-Match, or *, is done.',
      needs,
      check: async (trial) => {
        const { id, etag } = await tagged(trial)
        expectStatus(await trial.patch(id, changed(trial, 1), mergePatch, { 'if-match': etag }), 200)
        expectStatus(await trial.patch(id, changed(trial, 2), mergePatch, { 'if-match': '*' }), 200)
      },
    },
    {
      id: 'etag.stale-patch',
      level: 'ours',
      says: 'PATCH with an old ETag in If-Match answers 412 and changes nothing.',
      needs: [...needs, 'etag.changes'],
      check: async (trial) => {
        const { id, etag } = await tagged(trial)
        expectStatus(await trial.patch(id, changed(trial, 1)), 200)
        expectStatus(await trial.patch(id, changed(trial, 2), mergePatch, { 'if-match': etag }), 412)
        const { path, values } = trial.subject.text
        expectSame(path, docOf(await trial.get(id))[path], values[1])
      },
    },
    {
      id: 'etag.stale-delete',
      uses: ['create', 'patch', 'delete'],
      level: 'ours',
      says: 'DELETE with an old ETag in If-Match answers 412 and deletes nothing.',
      needs: [...needs, 'etag.changes'],
      check: async (trial) => {
        const { id, etag } = await tagged(trial)
        expectStatus(await trial.patch(id, changed(trial, 1)), 200)
        expectStatus(await trial.delete(id, { headers: { 'if-match': etag } }), 412)
        const current = await trial.get(id)
        expectStatus(current, 200)
        expectStatus(await trial.delete(id, { headers: { 'if-match': current.headers['etag'] ?? '' } }), 204)
      },
    },
    {
      id: 'etag.race',
      level: 'ours',
      says: 'Of sixteen simultaneous PATCHes with one ETag exactly one is done.',
      needs: ['etag.match', 'etag.stale-patch'],
      check: async (trial) => {
        const { id, etag } = await tagged(trial)
        const attempts = Array.from({ length: 16 }, (_, i) =>
          trial.patch(id, { [trial.subject.text.path]: `Writer ${i}` }, mergePatch, { 'if-match': etag }),
        )
        const statuses = (await Promise.all(attempts)).map(({ status }) => status).sort()
        expectSame('statuses', statuses, [200, ...Array.from({ length: 15 }, () => 412)])
      },
    },
  ],
)
