import { expectStatus, expectThat } from '../expect.ts'
import { type Rule, using } from '../rule.ts'
import { can } from '../rules/subject.ts'
import { idOf } from '../trial.ts'

export const negotiationRules: readonly Rule[] = using(
  ['create'],
  [
    {
      id: 'negotiation.json',
      uses: [],
      level: 'official',
      says: 'Answers are application/json.',
      check: async (trial) => {
        const created = can(trial.subject, 'create') ? [await trial.post(await trial.body())] : []
        for (const answer of [...created, await trial.list('limit=1')]) {
          const type = answer.headers['content-type'] ?? 'none'
          expectThat(/^application\/json\b/.test(type), 'Content-Type: application/json', type)
        }
      },
    },
    {
      id: 'negotiation.accept',
      uses: [],
      level: 'official',
      says: 'Accept with application/json, a wildcard or a list that allows JSON is served.',
      check: async (trial) => {
        const accepted = ['*/*', 'application/*', 'application/json;charset=utf-8', 'text/html, application/json;q=0.9']
        for (const accept of accepted) expectStatus(await trial.list('limit=1', { headers: { accept } }), 200, 206)
      },
    },
    {
      id: 'negotiation.charset',
      level: 'official',
      says: 'A body of application/json;charset=utf-8 is accepted.',
      check: async (trial) => {
        expectStatus(await trial.post(await trial.body(), { type: 'application/json;charset=utf-8' }), 201)
      },
    },
    {
      id: 'negotiation.patch-type',
      uses: ['create', 'patch'],
      level: 'official',
      says: 'PATCH with a Content-Type that is no patch answers 415.',
      check: async (trial) => {
        const { path, values } = trial.subject.text
        const id = idOf(await trial.create())
        expectStatus(await trial.patch(id, { [path]: values[1] }, 'text/plain'), 415)
      },
    },
    {
      id: 'negotiation.post-type',
      level: 'ours',
      says: 'POST with a patch type answers 415.',
      check: async (trial) => {
        expectStatus(await trial.post(await trial.body(), { type: 'application/merge-patch+json' }), 415)
      },
    },
  ],
)
