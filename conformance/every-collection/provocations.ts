import type { Answer } from '../client.ts'
import type { Level } from '../rule.ts'
import type { Operation } from '../rules/subject.ts'
import { idOf, jsonPatch, mergePatch, type Trial } from '../trial.ts'

/** A request that has to be refused, with the status that says why. */
export interface Provocation {
  readonly status: number
  readonly level: Level
  readonly says: string
  /** Operations that it tries. */
  readonly uses: readonly Operation[]
  /** Rules without which the request would be refused for another reason. */
  readonly needs?: readonly string[]
  readonly provoke: (trial: Trial) => Promise<Answer>
}

const collection = (trial: Trial) => `/${trial.subject.resource}`

/** One for every status with which the server refuses what a caller sends. */
export const provocations: readonly Provocation[] = [
  {
    status: 400,
    uses: ['create'],
    level: 'official',
    says: 'a body that is no JSON',
    provoke: (trial) => trial.send('POST', collection(trial), { body: '{"a":', type: 'application/json' }),
  },
  {
    status: 404,
    uses: [],
    level: 'official',
    says: 'an id that does not exist',
    provoke: (trial) => trial.get(trial.newGroup()),
  },
  {
    status: 405,
    uses: [],
    level: 'official',
    says: 'PUT',
    provoke: async (trial) => {
      const doc = await trial.own()
      return trial.send('PUT', trial.path(idOf(doc)), { body: doc })
    },
  },
  {
    status: 406,
    uses: [],
    level: 'ours',
    says: 'an Accept header without JSON',
    provoke: (trial) => trial.list('limit=1', { headers: { accept: 'application/xml' } }),
  },
  {
    status: 409,
    uses: ['create'],
    level: 'ours',
    says: 'an id that is taken',
    provoke: async (trial) => trial.post(await trial.body({ id: idOf(await trial.create()) })),
  },
  {
    status: 412,
    uses: ['create', 'patch'],
    level: 'ours',
    says: 'an If-Match that does not hold',
    needs: ['merge.change'],
    provoke: async (trial) => {
      const { path, values } = trial.subject.text
      const id = idOf(await trial.create())
      return trial.patch(id, { [path]: values[1] }, mergePatch, { 'if-match': '"no-such-tag"' })
    },
  },
  {
    status: 413,
    uses: ['create'],
    level: 'ours',
    says: 'a body of two mebibytes',
    provoke: async (trial) => trial.post(await trial.body({ [trial.subject.text.path]: 'x'.repeat(2 * 1024 * 1024) })),
  },
  {
    status: 415,
    uses: ['create'],
    level: 'official',
    says: 'a Content-Type that is no JSON',
    provoke: async (trial) => trial.post(await trial.body(), { type: 'text/plain' }),
  },
  {
    status: 422,
    uses: ['create', 'patch'],
    level: 'ours',
    says: 'a JSON Patch that cannot be applied',
    needs: ['jsonpatch.replace'],
    provoke: async (trial) =>
      trial.patch(idOf(await trial.create()), [{ op: 'remove', path: '/noSuchThing' }], jsonPatch),
  },
]
