import type { Rule } from '../rule.ts'
import { enc, findingRule, onFlag } from './finds.ts'

/** Comparisons: suffixes, the literal signs, and how dates, numbers and booleans compare. */
export const filterComparisonRules: readonly Rule[] = [
  findingRule('filter.suffix-eq', 'official', '.eq is equality.', [
    ({ text }) => [`${text.path}.eq=${text.values[1]}`, 1],
  ]),
  findingRule('filter.suffix-gt', 'official', '.gt is greater than.', [
    ({ date }) => date && [`${date.path}.gt=${date.values[1]}`, 2],
    ({ number }) => number && [`${number.path}.gt=${number.values[0]}`, 1, 2],
  ]),
  findingRule('filter.suffix-gte', 'official', '.gte is greater than or equal.', [
    ({ date }) => date && [`${date.path}.gte=${date.values[1]}`, 1, 2],
    ({ number }) => number && [`${number.path}.gte=${number.values[2]}`, 2],
  ]),
  findingRule('filter.suffix-lt', 'official', '.lt is less than.', [
    ({ date }) => date && [`${date.path}.lt=${date.values[1]}`, 0],
    ({ number }) => number && [`${number.path}.lt=${number.values[2]}`, 0, 1],
  ]),
  findingRule('filter.suffix-lte', 'official', '.lte is less than or equal.', [
    ({ date }) => date && [`${date.path}.lte=${date.values[1]}`, 0, 1],
    ({ number }) => number && [`${number.path}.lte=${number.values[0]}`, 0],
  ]),
  findingRule('filter.suffix-regex', 'official', '.regex matches a regular expression.', [
    ({ text }) => [`${text.path}.regex=${enc(`^${text.values[0].slice(0, 1)}`)}`, 0],
    ({ text }) => [`${text.path}.regex=${enc(`${text.values[2].slice(1)}$`)}`, 2],
  ]),
  findingRule('filter.sign-eq', 'official', 'The literal == is equality.', [
    ({ text }) => [`${text.path}%3D%3D${text.values[1]}`, 1],
  ]),
  findingRule('filter.sign-order', 'official', 'The literals >, >=, < and <= compare.', [
    ({ date }) => date && [`${date.path}%3E${date.values[1]}`, 2],
    ({ date }) => date && [`${date.path}%3E%3D${date.values[1]}`, 1, 2],
    ({ date }) => date && [`${date.path}%3C${date.values[1]}`, 0],
    ({ date }) => date && [`${date.path}%3C%3D${date.values[1]}`, 0, 1],
  ]),
  findingRule('filter.sign-regex', 'official', 'The literal =~ matches a regular expression.', [
    ({ text }) => [`${text.path}%3D~${enc(`^${text.values[1].slice(0, 2)}`)}`, 1],
  ]),
  findingRule('filter.range', 'official', 'Two comparisons of one attribute make a range.', [
    ({ date }) => date && [`${date.path}.gt=${date.values[0]}&${date.path}.lt=${date.values[2]}`, 1],
  ]),
  findingRule('filter.suffix-ne', 'ours', '.ne is everything that does not equal.', [
    ({ text }) => [`${text.path}.ne=${text.values[1]}`, 0, 2],
  ]),
  findingRule('filter.suffix-in', 'ours', '.in is any of a list.', [
    ({ text }) => [`${text.path}.in=${text.values[0]},${text.values[1]}`, 0, 1],
  ]),
  findingRule('filter.suffix-like', 'ours', '.like matches with * for any run.', [
    ({ text }) => [`${text.path}.like=${text.values[0].slice(0, 2)}*`, 0],
    ({ text }) => [`${text.path}.like=*${text.values[2].slice(-3)}`, 2],
  ]),
  findingRule('filter.suffix-exists', 'ours', '.exists says whether the attribute is there.', [
    ({ text }) => [`${text.path}.exists=true`, 0, 1, 2],
    ({ text }) => [`${text.path}.exists=false`],
    ({ list }) => list && [`${list.attribute}.exists=true`, 0, 1, 2],
  ]),
  findingRule('filter.instant', 'ours', 'Date-times compare as instants whatever the offset.', [
    ({ date }) => date && [`${date.path}=${enc(shifted(date.values[1]))}`, 1],
    ({ date }) => date && [`${date.path}.gt=${enc(shifted(date.values[1]))}`, 2],
  ]),
  findingRule('filter.day', 'ours', 'A bare date is that whole day in UTC.', [
    ({ date }) => date && [`${date.path}=${date.values[1].slice(0, 10)}`, 1],
    ({ date }) => date && [`${date.path}.gt=${date.values[1].slice(0, 10)}`, 2],
    ({ date }) => date && [`${date.path}.lte=${date.values[1].slice(0, 10)}`, 0, 1],
  ]),
  findingRule('filter.number', 'ours', 'Numbers compare numerically: 1.0 equals 1.', [
    ({ number }) => number && [`${number.path}=${number.values[1]}.0`, 1],
    ({ number }) => number && [`${number.path}.lt=${number.values[0]}0`, 0, 1, 2],
  ]),
  findingRule(
    'filter.boolean',
    'ours',
    'Booleans compare with true and false.',
    [
      onFlag((list) => (list.marks ? undefined : [`${list.attribute}.${list.flag}=true`, 0, 1])),
      onFlag((list) => (list.marks ? undefined : [`${list.attribute}.${list.flag}=false`, 0, 1, 2])),
    ],
    ['filter.dotted'],
  ),
]

/** The same instant, two hours east. */
function shifted(instant: string): string {
  return new Date(Date.parse(instant) + 7_200_000).toISOString().replace('Z', '+02:00')
}
