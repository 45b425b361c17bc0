import { docOf, expectSame, expectStatus } from '../expect.ts'
import { type Rule, using } from '../rule.ts'
import { idOf } from '../trial.ts'

/** States, for every resource that has them. */
export const stepRules: readonly Rule[] = using(
  ['create', 'patch'],
  [
    {
      id: 'lifecycle.step',
      level: 'official',
      says: 'A resource moves from its first state to the next.',
      needs: ['merge.change'],
      appliesTo: ({ lifecycle }) => lifecycle !== undefined,
      check: async (trial) => {
        const { attribute, step } = trial.subject.lifecycle!
        const id = idOf(await trial.create({ [attribute]: step[0] }))
        expectStatus(await trial.patch(id, { [attribute]: step[1] }), 200)
        expectSame(attribute, docOf(await trial.get(id))[attribute], step[1])
      },
    },
    {
      id: 'lifecycle.every-state',
      uses: ['create'],
      level: 'official',
      says: 'Every state of the official document can be written and read back.',
      appliesTo: ({ lifecycle }) => lifecycle?.states !== undefined,
      check: async (trial) => {
        const { attribute, states } = trial.subject.lifecycle!
        for (const state of states!) {
          const answer = await trial.post(await trial.body({ [attribute]: state }))
          expectStatus(answer, 201)
          expectSame(attribute, docOf(answer)[attribute], state)
        }
      },
    },
    {
      id: 'lifecycle.illegal',
      level: 'ours',
      says: 'A step that the lifecycle does not have answers 422 and changes nothing.',
      needs: ['lifecycle.step'],
      appliesTo: ({ lifecycle }) => lifecycle?.illegal !== undefined,
      check: async (trial) => {
        const { attribute, illegal } = trial.subject.lifecycle!
        const id = idOf(await trial.create({ [attribute]: illegal![0] }))
        expectStatus(await trial.patch(id, { [attribute]: illegal![1] }), 422)
        expectSame(attribute, docOf(await trial.get(id))[attribute], illegal![0])
      },
    },
    {
      id: 'lifecycle.unknown-state',
      level: 'official',
      says: 'A patch to a state that the official document does not list answers 400.',
      needs: ['merge.change'],
      appliesTo: ({ lifecycle }) => lifecycle?.states !== undefined,
      check: async (trial) => {
        const { attribute } = trial.subject.lifecycle!
        const id = idOf(await trial.create())
        expectStatus(await trial.patch(id, { [attribute]: 'no such state' }), 400)
      },
    },
    {
      id: 'lifecycle.filter',
      uses: ['create'],
      level: 'official',
      says: 'Resources are found by their state, in the words of the generation.',
      needs: ['lifecycle.every-state', 'filter.and'],
      appliesTo: ({ lifecycle }) => lifecycle?.states !== undefined,
      check: async (trial) => {
        const { attribute, states } = trial.subject.lifecycle!
        const group = trial.newGroup()
        for (const state of states!) await trial.create({ [trial.subject.group]: group, [attribute]: state })
        for (const state of states!) {
          const found = await trial.found(trial.inGroup(group, `${attribute}=${state}`))
          expectSame(
            `${attribute}=${state}`,
            found.map((doc) => doc[attribute]!),
            [state],
          )
        }
      },
    },
    {
      id: 'lifecycle.reason',
      level: 'ours',
      says: 'A state that needs a reason is refused with 422 without one, and reached with one.',
      needs: ['lifecycle.step'],
      appliesTo: ({ lifecycle }) => lifecycle?.withReason !== undefined,
      check: async (trial) => {
        const { attribute, step, withReason } = trial.subject.lifecycle!
        const id = idOf(await trial.create({ [attribute]: step[1] }))
        expectStatus(await trial.patch(id, { [attribute]: withReason!, statusReason: null }), 422)
        expectStatus(await trial.patch(id, { [attribute]: withReason!, statusReason: 'Asked for it' }), 200)
        expectSame(attribute, docOf(await trial.get(id))[attribute], withReason)
      },
    },
  ],
)
