import { expectStatus, expectThat } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { enc } from './finds.ts'

/** How much one query may ask. */
export const filterLimitRules: readonly Rule[] = [
  {
    id: 'filter.bad-regex',
    level: 'ours',
    says: 'A regular expression that cannot be read answers 400.',
    check: async (trial) => expectStatus(await trial.list(`${trial.subject.text.path}.regex=${enc('([')}`), 400),
  },
  {
    id: 'filter.linear-regex',
    uses: ['create'],
    level: 'ours',
    says: 'A regular expression that makes backtracking engines explode is answered within two seconds.',
    needs: ['filter.suffix-regex'],
    check: async (trial) => {
      const { group, text } = trial.subject
      const mark = trial.newGroup()
      await trial.create({ [group]: mark, [text.path]: `${'a'.repeat(40)}!` })
      const started = performance.now()
      expectStatus(await trial.list(trial.inGroup(mark, `${text.path}.regex=${enc('^(a+)+$')}`)), 200)
      const ms = Math.round(performance.now() - started)
      expectThat(ms < 2000, 'an answer within 2000 ms', `${ms} ms`)
    },
  },
  {
    id: 'filter.limits',
    level: 'ours',
    says: 'More than 32 conditions, 200 values or 2,048 characters of an expression answer 400.',
    needs: ['filter.suffix-regex'],
    check: async (trial) => {
      const { path } = trial.subject.text
      expectStatus(await trial.list(Array.from({ length: 33 }, (_, i) => `${path}.regex=v${i}`).join('&')), 400)
      expectStatus(await trial.list(`${path}=${Array.from({ length: 201 }, (_, i) => i).join()}`), 400)
      const filter = `$[?@.${path}=='${'x'.repeat(2100)}']`
      expectStatus(await trial.list(`filter=${enc(filter)}`), 400)
    },
  },
  {
    id: 'filter.within-limits',
    level: 'ours',
    says: 'Just within these limits is answered.',
    needs: ['filter.suffix-regex'],
    check: async (trial) => {
      const { path } = trial.subject.text
      expectStatus(await trial.list(Array.from({ length: 32 }, (_, i) => `${path}.regex=v${i}`).join('&')), 200, 206)
      expectStatus(await trial.list(`${path}=${Array.from({ length: 200 }, (_, i) => i).join()}`), 200, 206)
    },
  },
  {
    id: 'filter.repeated',
    level: 'ours',
    says: 'Repeating one attribute gives it more values, which are no further conditions: 200 are answered, 201 are not.',
    needs: ['filter.or-repeated', 'filter.limits'],
    check: async (trial) => {
      const { path } = trial.subject.text
      const repeated = (n: number) => trial.list(Array.from({ length: n }, (_, i) => `${path}=v${i}`).join('&'))
      expectStatus(await repeated(200), 200, 206)
      expectStatus(await repeated(201), 400)
    },
  },
]
