import { expectIds, expectSame } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { idOf } from '../trial.ts'
import { enc, findingRule } from './finds.ts'

/** Equality and its combinations. */
export const filterValueRules: readonly Rule[] = [
  {
    id: 'filter.eq',
    level: 'official',
    says: '?a=v returns the resources whose a is v, and no others.',
    needs: ['list.array'],
    check: async (trial) => {
      const { group, docs } = await trial.samples()
      expectIds(`${trial.subject.group}=${group}`, await trial.found(trial.inGroup(group)), docs)
    },
  },
  findingRule(
    'filter.and',
    'official',
    '?a=v&b=w returns what satisfies both.',
    [({ text }) => [`${text.path}=${text.values[1]}`, 1], ({ text }) => [`${text.path}=nothing`]],
    ['filter.eq'],
  ),
  findingRule('filter.or-comma', 'official', '?a=v,w returns what has either value.', [
    ({ text }) => [`${text.path}=${text.values[0]},${text.values[2]}`, 0, 2],
  ]),
  findingRule('filter.or-repeated', 'official', '?a=v&a=w returns what has either value.', [
    ({ text }) => [`${text.path}=${text.values[0]}&${text.path}=${text.values[1]}`, 0, 1],
  ]),
  findingRule('filter.or-semicolon', 'official', '?a=v;a=w returns what has either value.', [
    ({ text }) => [`${text.path}=${text.values[1]};${text.path}=${text.values[2]}`, 1, 2],
  ]),
  findingRule('filter.exact', 'ours', 'Text compares exactly: case and parts matter.', [
    ({ text }) => [`${text.path}=${otherCase(text.values[0])}`],
    ({ text }) => [`${text.path}=${text.values[0].slice(0, 2)}`],
  ]),
  findingRule('filter.quoted', 'ours', 'One pair of quotes may surround a value.', [
    ({ text }) => [`${text.path}=%22${text.values[0]}%22`, 0],
    ({ text }) => [`${text.path}=%27${text.values[0]}%27`, 0],
  ]),
  {
    id: 'filter.encoded',
    uses: ['create'],
    level: 'official',
    says: 'Values are percent-decoded: spaces, signs and other alphabets compare like any text.',
    needs: ['filter.and'],
    check: async (trial) => {
      const { group, text } = trial.subject
      for (const odd of ['Zoë & Söhne', 'a+b=c', '50% #1 / 7?', '北京', '😀']) {
        const mark = trial.newGroup()
        const doc = await trial.create({ [group]: mark, [text.path]: odd })
        const found = await trial.found(trial.inGroup(mark, `${text.path}=${enc(odd)}`))
        expectIds(odd, found, [doc])
      }
    },
  },
  {
    id: 'filter.id',
    level: 'official',
    says: '?id=a,b returns these resources.',
    needs: ['filter.eq', 'filter.or-comma'],
    check: async (trial) => {
      const { docs } = await trial.samples()
      const ids = [docs[0], docs[2]].map(idOf)
      expectIds('id list', await trial.found(`id=${ids.map(enc).join()}`), [docs[0], docs[2]])
    },
  },
  {
    id: 'filter.href',
    level: 'ours',
    says: 'href filters on the href that this caller sees.',
    needs: ['filter.eq', 'create.identity'],
    check: async (trial) => {
      const { docs } = await trial.samples()
      expectIds('href', await trial.found(`href=${enc(String(docs[1]['href']))}`), [docs[1]])
    },
  },
  {
    id: 'filter.type',
    level: 'ours',
    says: '@type filters like any attribute.',
    needs: ['filter.and', 'types.response'],
    check: async (trial) => {
      const { group, docs } = await trial.samples()
      expectIds('@type', await trial.found(trial.inGroup(group, `@type=${trial.subject.kind}`)), docs)
      expectSame('other @type', (await trial.found(trial.inGroup(group, '@type=Other'))).length, 0)
    },
  },
]

function otherCase(text: string): string {
  const lower = text.toLowerCase()
  return text === lower ? text.toUpperCase() : lower
}
