import { docOf, expectHolds, expectSame, expectStatus, expectThat, shownAnswer } from '../expect.ts'
import { withList } from '../facets.ts'
import { type Rule, using } from '../rule.ts'
import { idOf } from '../trial.ts'

const schemaLocation = 'https://example.com/schemas/loyal.json'

export const extensionRules: readonly Rule[] = using(
  ['create'],
  [
    {
      id: 'extension.undeclared',
      level: 'ours',
      says: 'An attribute that the schema does not have answers 400 and is named.',
      check: async (trial) => {
        const answer = await trial.post(await trial.body({ noSuchThing: 'x' }))
        expectStatus(answer, 400)
        expectThat(answer.text.includes('noSuchThing'), 'the answer to name noSuchThing', shownAnswer(answer))
      },
    },
    {
      id: 'extension.undeclared-nested',
      level: 'ours',
      says: 'The same holds inside an element of an array.',
      ...withList(async (trial, { attribute, element }) => {
        const elements = [{ ...element('home', true), noSuchThing: 'x' }]
        expectStatus(await trial.post(await trial.body({ [attribute]: elements })), 400)
      }),
    },
    {
      id: 'extension.undeclared-patch',
      uses: ['create', 'patch'],
      level: 'ours',
      says: 'A patch cannot bring such an attribute in either.',
      needs: ['merge.change', 'jsonpatch.add'],
      check: async (trial) => {
        const id = idOf(await trial.create())
        expectStatus(await trial.patch(id, { noSuchThing: 'x' }), 400)
        expectStatus(
          await trial.patch(id, [{ op: 'add', path: '/noSuchThing', value: 1 }], 'application/json-patch+json'),
          400,
        )
      },
    },
    {
      id: 'extension.schema-location',
      level: 'official',
      says: 'With @schemaLocation further attributes are accepted and kept.',
      check: async (trial) => {
        const extra = { '@schemaLocation': schemaLocation, loyaltyTier: 'gold', loyaltyDetails: { points: 7 } }
        const answer = await trial.post(await trial.body(extra))
        expectStatus(answer, 201)
        expectHolds('stored', docOf(await trial.get(idOf(docOf(answer)))), extra)
      },
    },
    {
      id: 'extension.base-type',
      level: 'official',
      says: 'With @baseType and a new @type further attributes are accepted and kept.',
      check: async (trial) => {
        const { kind } = trial.subject
        const extra = { '@baseType': kind, '@type': `Loyal${kind}`, loyaltyTier: 'gold' }
        const answer = await trial.post(await trial.body(extra))
        expectStatus(answer, 201)
        expectHolds('stored', docOf(await trial.get(idOf(docOf(answer)))), extra)
      },
    },
    {
      id: 'extension.filter',
      level: 'ours',
      says: 'Extended resources are found like any other, and checked against the base schema.',
      needs: ['extension.base-type', 'filter.type'],
      check: async (trial) => {
        const { kind, group, text } = trial.subject
        const extra = { '@baseType': kind, '@type': `Loyal${kind}` }
        const mark = trial.newGroup()
        await trial.create({ ...extra, [group]: mark })
        expectSame('found', (await trial.found(trial.inGroup(mark, `@type=Loyal${kind}`))).length, 1)
        expectStatus(await trial.post(await trial.body({ ...extra, [text.path]: { not: 'text' } })), 400)
      },
    },
  ],
)
