import { expect, test } from 'vitest'
import { memoryDatabase } from '../../../adapters/memory/memory-database.ts'
import { create } from '../../core/commands.ts'
import type { Doc } from '../../core/json.ts'
import { regex } from '../../core/regex.ts'
import { fakeClock, faultOf, testCore, tester } from '../../core/test-core.ts'
import { resources } from '../../resources.ts'
import { availabilityTermsOf } from './availability-terms.ts'

const euros = (value: number): Doc => ({ unit: 'EUR', value })
const objective = (more: Doc): Doc => ({
  conformanceComparator: '>=',
  conformanceTarget: '99.9',
  serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'availability' },
  ...more,
})
const lines = (...of: Doc[]) => objective({ serviceLevelObjectiveConsequence: of })

function make(doc: Doc) {
  const { store } = memoryDatabase(resources, regex, { enqueue: () => undefined })
  const core = testCore(store, resources, fakeClock('2026-11-01T00:00:00.000Z'))
  return create(core, core.resource('ServiceLevelObjective'), tester, doc)
}

test('a promise of availability with a credit table is accepted, and understood', async () => {
  const { doc } = await make(
    lines(
      { creditPercent: 10 },
      { belowPercent: 99.5, creditPercent: 25, mostCredit: euros(50) },
      { belowPercent: 95, credit: euros(100) },
      { prescribedAction: 'Somebody apologises' },
    ),
  )
  expect(availabilityTermsOf(doc)).toEqual({
    objective: 'id-000001',
    target: 99_900_000n,
    credits: [
      { below: 95_000_000n, amount: { currency: 'EUR', micro: 100_000_000n } },
      { below: 99_500_000n, percent: 25, most: { currency: 'EUR', micro: 50_000_000n } },
      { below: 99_900_000n, percent: 10 },
    ],
  })
})

const consequence = 'serviceLevelObjectiveConsequence'

test.each<[string, Doc, readonly string[]]>([
  ['a target that is no percentage', objective({ conformanceTarget: 'always' }), ['conformanceTarget']],
  ['more than everything', objective({ conformanceTarget: '100.1' }), ['conformanceTarget']],
  ['nothing', objective({ conformanceTarget: '0' }), ['conformanceTarget']],
  ['a target that is the most', objective({ conformanceComparator: '<=' }), ['conformanceComparator']],
  ['escalations', objective({ escalation: [{ atPercent: 80, action: 'raisePriority' }] }), ['escalation']],
  ['a delay', lines({ lateByMinutes: 5, credit: euros(5) }), [`${consequence}[0].lateByMinutes`]],
  ['a line without a credit', lines({ belowPercent: 99 }), [`${consequence}[0]`]],
  ['a line with two credits', lines({ creditPercent: 10, credit: euros(5) }), [`${consequence}[0]`]],
  ['a line above the target', lines({ belowPercent: 99.95, creditPercent: 5 }), [`${consequence}[0].belowPercent`]],
  ['more than the charge', lines({ creditPercent: 101 }), [`${consequence}[0].creditPercent`]],
  ['a credit of nothing', lines({ credit: euros(0) }), [`${consequence}[0].credit`]],
  ['a cap without a currency', lines({ creditPercent: 5, mostCredit: { value: 5 } }), [`${consequence}[0].mostCredit`]],
  [
    'a cap in another currency',
    lines({ credit: euros(5), mostCredit: { unit: 'USD', value: 5 } }),
    [`${consequence}[0].mostCredit`],
  ],
  [
    'two lines for one percentage',
    lines({ creditPercent: 5 }, { belowPercent: 99.9, creditPercent: 7 }),
    [consequence],
  ],
  ['less for a worse service', lines({ creditPercent: 5 }, { belowPercent: 99, creditPercent: 4 }), [consequence]],
])('refuses %s', async (_, doc, at) => {
  const { code, details } = await faultOf(make(doc))
  expect([code, details.map((one) => one.at)]).toEqual(['ruleViolated', at])
})

test('what only availability can say is refused of times to resolve, and the other way round', async () => {
  const late = objective({
    conformanceComparator: '>=',
    conformanceTarget: 'PT4H',
    serviceLevelObjectiveParameter: { name: 'timeToResolve' },
    [consequence]: [{ belowPercent: 99, creditPercent: 5, mostCredit: euros(5) }],
  })
  expect((await faultOf(make(late))).details.map(({ at }) => at)).toEqual([
    'conformanceComparator',
    `${consequence}[0].belowPercent`,
    `${consequence}[0].creditPercent`,
    `${consequence}[0].mostCredit`,
  ])
})
