import { expectStatus } from '../expect.ts'
import type { FlaggedList } from '../facets.ts'
import type { Rule } from '../rule.ts'
import { setFlag } from '../rules/subject.ts'
import { enc, findingRule, onFlag } from './finds.ts'

const filter = (path: string) => `filter=${enc(path)}`
const needs = ['jsonpath.root']

/** JSONPath filters: TM Forum leaves them optional. */
export const jsonPathRules: readonly Rule[] = [
  findingRule('jsonpath.root', 'ours', 'filter=$[?…] keeps the resources for which the condition holds.', [
    ({ text }) => [filter(`$[?@.${text.path}=='${text.values[1]}']`), 1],
    ({ text }) => [filter(`$[?(@.${text.path}=="${text.values[1]}")]`), 1],
  ]),
  findingRule(
    'jsonpath.bare',
    'ours',
    'filter=[?…] does the same without the $.',
    [({ text }) => [filter(`[?@.${text.path}=='${text.values[2]}']`), 2]],
    needs,
  ),
  findingRule(
    'jsonpath.array',
    'ours',
    'filter=arr[?…] and filter=$.arr[?…] keep the resources with such an element.',
    [
      ({ list }) => list && [filter(`${list.attribute}[?@.${list.text}=='holiday']`), 2],
      ({ list }) => list && [filter(`$.${list.attribute}[?@.${list.text}=='holiday']`), 2],
    ],
    needs,
  ),
  findingRule(
    'jsonpath.same-element',
    'ours',
    'Conditions inside one bracket are met by the same element.',
    [onFlag((list) => [filter(sameElement(list)), 0]), onFlag((list) => [filter(`$.${sameElement(list)}`), 0])],
    ['jsonpath.array'],
  ),
  findingRule(
    'jsonpath.logic',
    'ours',
    '&&, || and ! combine conditions, and an attribute alone asks whether it is there.',
    [
      ({ text: { path, values } }) => [filter(`$[?@.${path}=='${values[0]}' || @.${path}=='${values[2]}']`), 0, 2],
      ({ text: { path, values } }) => [filter(`$[?!(@.${path}=='${values[0]}')]`), 1, 2],
      ({ text: { path, values } }) => [filter(`$[?@.${path} && @.${path}!='${values[0]}']`), 1, 2],
    ],
    needs,
  ),
  findingRule(
    'jsonpath.order',
    'ours',
    '<, <=, > and >= compare.',
    [
      ({ text: { path, values } }) => [filter(`$[?@.${path}>'${values[0]}']`), 1, 2],
      ({ text: { path, values } }) => [filter(`$[?@.${path}<='${values[1]}']`), 0, 1],
      ({ date }) => date && [filter(`$[?@.${date.path}>='${date.values[1]}']`), 1, 2],
      ({ date }) => date && [filter(`$[?@.${date.path}<'${date.values[1]}']`), 0],
    ],
    needs,
  ),
  findingRule(
    'jsonpath.and-plain',
    'ours',
    'filter= and plain filters must both hold.',
    [
      ({ text, list }) =>
        list && [`${filter(`${list.attribute}[?@.${list.text}=='home']`)}&${text.path}=${text.values[1]}`, 1],
    ],
    ['jsonpath.array'],
  ),
  findingRule(
    'jsonpath.several',
    'ours',
    'Of several filter= any may hold.',
    [
      ({ text: { path, values } }) => [
        `${filter(`$[?@.${path}=='${values[0]}']`)}&${filter(`$[?@.${path}=='${values[1]}']`)}`,
        0,
        1,
      ],
    ],
    needs,
  ),
  {
    id: 'jsonpath.syntax',
    level: 'ours',
    says: 'An expression that cannot be read answers 400.',
    check: async (trial) => {
      for (const bad of ['$[?', '$[?@.a==]', 'nonsense(', '']) expectStatus(await trial.list(filter(bad)), 400)
    },
  },
  {
    id: 'jsonpath.unknown',
    level: 'ours',
    says: 'An expression on an attribute that does not exist answers 400.',
    check: async (trial) => expectStatus(await trial.list(filter("$[?@.noSuchThing=='x']")), 400),
  },
  {
    id: 'jsonpath.depth',
    level: 'ours',
    says: 'An expression nested deeper than 8 answers 400.',
    check: async (trial) => {
      const { path } = trial.subject.text
      const negated = `$[?${'!('.repeat(12)}@.${path}=='x'${')'.repeat(12)}]`
      expectStatus(await trial.list(filter(negated)), 400)
    },
  },
]

function sameElement(list: FlaggedList): string {
  return `${list.attribute}[?@.${list.text}=='home' && @.${list.flag}==${JSON.stringify(setFlag(list))}]`
}
