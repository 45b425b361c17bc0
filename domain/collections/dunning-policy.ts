import { entity } from '../common/entity.ts'
import { money } from '../common/money.ts'
import { defineResource, type Rule } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import { classOf, dateTime, integer, listOf, number, oneOf, text } from '../core/schema.ts'
import { defaultPolicy, standardPolicy } from './default-policy.ts'
import { stageActions } from './policy-terms.ts'
import { openStages, rankOf, type Stage } from './stages.ts'

const dunningStage = classOf(
  'DunningStage',
  {
    state: oneOf(openStages as readonly [Stage, ...Stage[]], 'The stage, by its place in the order of all.'),
    daysPastDue: integer('Days after the oldest debt fell due on which it begins.'),
    minimalDwell: integer('Days before the next stage may follow; 1 when absent.'),
    action: listOf(
      oneOf(stageActions),
      'What is done when it begins, in this order: message, lateFee, interest (from then on), bar, suspend, terminate, finalBill, applyDeposit, export, writeOff.',
    ),
  },
  { description: 'When a stage of collection begins, and what is done in it.', required: ['state', 'daysPastDue'] },
)

const schema = classOf(
  'DunningPolicy',
  {
    ...entity,
    name: text('Name of the policy.'),
    description: text('What the policy is for.'),
    tag: listOf(text(), 'Accounts with one of these tags follow this policy.'),
    exemptTag: listOf(text(), 'Of accounts with one of these tags nothing is collected.'),
    floor: listOf(money, 'What a bill has to exceed to be collected, per currency; anything where there is none.'),
    lateFee: listOf(money, 'What is charged as late fee, per currency; nothing where there is none.'),
    interestRate: number('Interest on what is past due, in percent a year.', (rate) =>
      rate >= 0 && rate <= 100 ? undefined : 'must be from 0 to 100',
    ),
    dueFrom: dateTime('Bills that were due before are left alone.'),
    recurringWhileSuspended: oneOf(
      ['continues', 'stops'],
      'Whether recurring charges go on while products are suspended; they do when absent.',
    ),
    stage: listOf(dunningStage, 'The stages, from the reminder on, without a gap; it may end with any of them.'),
  },
  { description: 'When debts are collected, and how.' },
)

/** Stages are the first ones of all, in order, each later than the one before. */
const stagesInOrder: Rule = ({ after }) => {
  const rules = docsIn(after['stage'])
  return rules.flatMap((rule, i): FaultDetail[] => {
    const at = `stage[${i}]`
    const wrong: FaultDetail[] = []
    if (rankOf(rule['state'] as Stage) !== i + 1)
      wrong.push({
        at: `${at}.state`,
        problem: `must be ${openStages[i] ?? 'absent'}: stages stand in order, without a gap`,
      })
    const before = rules[i - 1]?.['daysPastDue']
    if (Number(rule['daysPastDue']) <= Number(before ?? -1))
      wrong.push({
        at: `${at}.daysPastDue`,
        problem: before === undefined ? 'must not be negative' : `must exceed ${before}`,
      })
    if (Number(rule['minimalDwell'] ?? 1) < 1) wrong.push({ at: `${at}.minimalDwell`, problem: 'must be at least 1' })
    return wrong
  })
}

const amountsNotNegative: Rule = ({ after }) =>
  ['floor', 'lateFee'].flatMap((name) =>
    docsIn(after[name])
      .filter((money) => (amountOf(money)?.micro ?? 0n) < 0n)
      .map(() => ({ at: `${name}.value`, problem: 'must not be negative' })),
  )

const { id: _, ...standard } = defaultPolicy

export const dunningPolicy = defineResource({
  kind: 'DunningPolicy',
  schema,
  description: `When debts are collected, and how. The one of the identifier ${standardPolicy} is for accounts that no other one is for.`,
  mandatory: ['name', 'stage'],
  search: ['name'],
  rules: [stagesInOrder, amountsNotNegative],
  example: standard as Doc,
})
