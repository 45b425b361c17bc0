import { expectStatus, expectThat, shownAnswer } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { setFlag } from '../rules/subject.ts'
import { findingRule, onFlag } from './finds.ts'

/** Dotted paths, arrays, names that mean something else, and what is refused. */
export const filterPathRules: readonly Rule[] = [
  findingRule(
    'filter.dotted',
    'official',
    'A dotted path reaches into objects; any element of an array on the way will do.',
    [
      ({ list }) => list && [`${list.attribute}.${list.text}=home`, 0, 1],
      ({ list }) => list && [`${list.attribute}.${list.text}=work`, 0, 1],
      ({ list }) => list && [`${list.attribute}.${list.text}=holiday`, 2],
      ({ list }) => list && [`${list.attribute}.${list.text}=nothing`],
    ],
  ),
  findingRule(
    'filter.any-element',
    'ours',
    'Two plain conditions on an array may be met by different elements.',
    [onFlag((list) => [`${list.attribute}.${list.text}=home&${list.attribute}.${list.flag}=${setFlag(list)}`, 0, 1])],
    ['filter.dotted'],
  ),
  {
    id: 'filter.unknown',
    level: 'ours',
    says: 'A filter on an attribute that does not exist answers 400 and names it.',
    check: async (trial) => {
      const answer = await trial.list('noSuchThing=1')
      expectStatus(answer, 400)
      expectThat(answer.text.includes('noSuchThing'), 'the answer to name noSuchThing', shownAnswer(answer))
    },
  },
  {
    id: 'filter.reserved-name',
    level: 'ours',
    says: 'A reserved name with a suffix is an attribute again, here one that does not exist.',
    needs: ['filter.unknown'],
    check: async (trial) => expectStatus(await trial.list('offset.eq=5'), 400),
  },
  {
    id: 'filter.bad-value',
    level: 'ours',
    says: 'A value that cannot be compared with the attribute answers 400.',
    appliesTo: ({ date, number }) => date !== undefined || number !== undefined,
    check: async (trial) => {
      const { date, number } = trial.subject
      if (date) expectStatus(await trial.list(`${date.path}.gt=yesterday`), 400)
      if (number) expectStatus(await trial.list(`${number.path}.gt=many`), 400)
    },
  },
]
