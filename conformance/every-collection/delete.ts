import { expectSame, expectStatus } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { idOf } from '../trial.ts'

export const deleteRules: readonly Rule[] = [
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
    level: 'official',
    says: 'DELETE of an id that does not exist answers 404.',
    check: async (trial) => expectStatus(await trial.delete(trial.newGroup()), 404),
  },
]
