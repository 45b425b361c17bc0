import { docOf, expectSame, expectStatus } from '../expect.ts'
import { type Rule, using } from '../rule.ts'
import { idOf } from '../trial.ts'

export const typeRules: readonly Rule[] = using(
  ['create'],
  [
    {
      id: 'types.response',
      uses: [],
      level: 'ours',
      says: '@type is in every answer, whether it was sent or not.',
      check: async (trial) => {
        const created = await trial.one()
        expectSame('@type', created['@type'], trial.subject.kind)
        expectSame('@type', docOf(await trial.get(idOf(created)))['@type'], trial.subject.kind)
      },
    },
    {
      id: 'types.required',
      level: 'official',
      says: 'In v5 a create without @type answers 400.',
      appliesTo: (_, generation) => generation === 'v5',
      check: async (trial) => {
        const { '@type': _, ...body } = await trial.body()
        expectStatus(await trial.post(body), 400)
      },
    },
    {
      id: 'types.unknown',
      level: 'ours',
      says: 'An @type that nobody knows, without @baseType, answers 400.',
      appliesTo: (_, generation) => generation === 'v5',
      check: async (trial) => expectStatus(await trial.post(await trial.body({ '@type': 'Nonsense' })), 400),
    },
    {
      id: 'types.wrong-kind',
      level: 'ours',
      says: 'An @type that is no text answers 400.',
      check: async (trial) => expectStatus(await trial.post(await trial.body({ '@type': 7 })), 400),
    },
  ],
)
