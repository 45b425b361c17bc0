import type { Doc } from '../client.ts'
import { expectStatus, expectThat, shownAnswer } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { idOf, type Trial } from '../trial.ts'
import { Unmet } from '../verdicts.ts'

/** Address of a party that the resource of the trial can engage. */
async function newParty(trial: Trial): Promise<{ url: string; id: string }> {
  const api = trial.run.served.find(({ rules, subjects }) => {
    const hasPeople = subjects.some(({ resource }) => resource === 'individual')
    return hasPeople && rules.generation === trial.generation
  })
  if (!api) throw new Unmet('the server has no individuals in this generation')
  const body = { ...trial.typed('Individual'), givenName: 'Ada', familyName: trial.newGroup() }
  const answer = await trial.send('POST', `${api.base}/individual`, { body })
  if (answer.status !== 201) throw new Unmet(`could not create an individual: ${shownAnswer(answer)}`)
  const id = idOf(answer.json as Doc)
  return { url: `${api.base}/individual/${id}`, id }
}

/** A party that plays a role cannot be deleted from under it. */
export const engagedPartyRules: readonly Rule[] = [
  {
    id: 'engaged.delete',
    level: 'ours',
    says: 'Deleting a party that is engaged answers 409 and names who engages it; afterwards it can be deleted.',
    appliesTo: ({ engages }) => engages !== undefined,
    check: async (trial) => {
      const { url, id } = await newParty(trial)
      const name = trial.subject.engages!
      const role = idOf(await trial.create({ [name]: { ...(trial.subject.minimal[name] as Doc), id } }))
      const refused = await trial.send('DELETE', url)
      expectStatus(refused, 409)
      expectThat(refused.text.includes(role), `the answer to name ${role}`, shownAnswer(refused))
      expectStatus(await trial.send('GET', url), 200)
      expectStatus(await trial.delete(role), 204)
      expectStatus(await trial.send('DELETE', url), 204)
    },
  },
]
