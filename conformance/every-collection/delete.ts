import { expectSame, expectStatus } from '../expect.ts'
import { type Rule, using } from '../rule.ts'
import { idOf } from '../trial.ts'

export const deleteRules: readonly Rule[] = using(
  ['create', 'delete'],
  [
    {
      id: 'delete.one',
      level: 'official',
      says: 'DELETE answers 204 without a body, and the resource is gone.',
      check: async (trial) => {
        const id = idOf(await trial.create())
        const answer = await trial.delete(id)
        expectStatus(answer, 204)
        expectSame('body', answer.text, '')
        expectStatus(await trial.get(id), 404)
      },
    },
    {
      id: 'delete.unknown',
      uses: ['delete'],
      level: 'official',
      says: 'DELETE of an id that does not exist answers 404.',
      check: async (trial) => expectStatus(await trial.delete(trial.newGroup()), 404),
    },
  ],
)
