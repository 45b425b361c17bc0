import { cycleOf, cycleOfSpecification } from '../../account/cycle-of-account.ts'
import { entity } from '../../common/entity.ts'
import { refTo } from '../../common/entity-ref.ts'
import { nextPiece } from '../../common/jobs/define-job.ts'
import { money } from '../../common/money.ts'
import { billingAccountRef } from '../../common/product-refs.ts'
import { idIn } from '../../common/reference.ts'
import { type BillingPeriod, type Cycle, periodAt } from '../../common/time/billing-period.ts'
import { timePeriod } from '../../common/time-period.ts'
import { defineResource, type Reader, type Rule, type Writing } from '../../core/define-resource.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { defineLifecycle } from '../../core/lifecycle.ts'
import { amountProblem } from '../../core/money.ts'
import { about, classOf, dateTime, described, integer, listOf, number, oneOf, text } from '../../core/schema.ts'
import { billCycleRef } from '../customer-bill-class.ts'

const states = [
  ...(['scheduled', 'collecting', 'locked', 'calculating', 'validating', 'approved', 'issuing', 'issued'] as const),
  ...(['closed', 'failed', 'cancelled'] as const),
] as const

export type BillRunState = (typeof states)[number]

const steps: Readonly<Record<BillRunState, readonly BillRunState[]>> = {
  scheduled: ['collecting', 'cancelled', 'failed'],
  collecting: ['locked', 'cancelled', 'failed'],
  locked: ['calculating', 'failed'],
  calculating: ['validating', 'failed'],
  validating: ['approved', 'closed', 'failed'],
  approved: ['issuing', 'failed'],
  issuing: ['issued', 'failed'],
  issued: ['closed', 'failed'],
  closed: [],
  // It goes on where it was.
  failed: ['collecting', 'locked', 'calculating', 'validating', 'issuing', 'issued', 'cancelled'],
  cancelled: [],
}

const counts = {
  accountCount: integer('How many accounts without a bill of the period have been looked at; set by the server.'),
  billCount: integer('How many bills were made; set by the server.'),
  heldCount: integer('How many of them were put on hold; set by the server.'),
  issuedCount: integer('How many of them were sent; set by the server.'),
  failed: integer('For how many accounts no bill could be made; set by the server.'),
}

const schema = classOf(
  'BillRun',
  {
    ...entity,
    name: text('Name of the run.'),
    category: described(oneOf(['normal', 'trial customer']), {
      description: 'normal, or trial customer: then bills are made to be looked at, and nothing else changes.',
    }),
    cycleSpecification: about(
      refTo('BillingCycleSpecificationRef', 'when bills are made, sent and due'),
      'The cycle whose accounts are billed; those without one are billed by calendar months of UTC.',
    ),
    billingPeriod: about(
      timePeriod,
      'The period that is billed: any instant in it will do as its start. The last one that is over, when absent.',
    ),
    billingAccount: listOf(billingAccountRef, 'Accounts to which the run is restricted; all of the cycle when absent.'),
    approval: described(oneOf(['automatic', 'manual']), {
      description: 'Whether bills are sent once they are validated, or only once somebody has approved the run.',
    }),
    collectUntil: dateTime('Until when late usage is waited for; the end of the period when absent.'),
    mostTimesMedian: number(
      'A bill of more than so many times what the last ones came to is put on hold; 3 when absent.',
    ),
    state: about(
      described(oneOf(states), { name: 'BillRunStateType', description: 'How far a run is.' }),
      'How far the run is; a person approves, cancels, or lets a failed run go on.',
    ),
    failedIn: text('The state in which it failed, to which it goes back; set by the server.'),
    creationDate: dateTime('When it was asked for; set by the server.'),
    lockDate: dateTime('When it began to close what it bills: the date of its bills. Set by the server.'),
    validatedDate: dateTime('When all of its bills had been validated, or put on hold; set by the server.'),
    completionDate: dateTime('When it ended; set by the server.'),
    ...counts,
    billedAmount: about(money, 'What its bills come to, without tax; set by the server.'),
    billCycle: about(billCycleRef, 'The turn of the cycle, with its dates; set by the server.'),
    cursor: text('The last account that is done; set by the server.'),
    errorLog: text('What went wrong, a line for each account; set by the server.'),
  },
  { description: 'Makes the bills of all accounts of a cycle for one period, and sends them.' },
)

/** Which cycle a run is about. */
export async function cycleOfRun(run: Doc, read: Reader): Promise<{ cycle: Cycle; specification?: Doc }> {
  const id = idIn(run['cycleSpecification'])
  const specification = id === undefined ? undefined : await read.get('BillingCycleSpecification', id)
  return specification
    ? { cycle: cycleOfSpecification(specification), specification }
    : { cycle: await cycleOf({}, read) }
}

/** The period that a run bills. */
export function periodOfRun({ billingPeriod }: Doc): BillingPeriod {
  const { startDateTime, endDateTime } = billingPeriod as Doc
  return { start: String(startDateTime), end: String(endDateTime) }
}

/** Takes the whole period where only an instant of it is said. */
async function withPeriod({ before, after, at }: Writing, read: Reader): Promise<Doc> {
  if (before) return after
  const { cycle } = await cycleOfRun(after, read)
  const said = isDoc(after['billingPeriod']) ? after['billingPeriod']['startDateTime'] : undefined
  const current = periodAt(cycle, at)
  const last = periodAt(cycle, new Date(Date.parse(current.start) - 1).toISOString())
  const { start, end } = typeof said === 'string' ? periodAt(cycle, said) : last
  return {
    ...after,
    billingPeriod: { startDateTime: start, endDateTime: end },
    collectUntil: after['collectUntil'] ?? end,
  }
}

const isWaitedFor: Rule = ({ before, after, at }) => {
  if (before) {
    const [from, to] = [String(before['state']), String(after['state'])]
    const isAllowed = from === to || (from === 'validating' && to === 'approved') || to === 'cancelled'
    if (to === 'approved' && from === 'validating' && before['validatedDate'] === undefined) {
      return [{ at: 'state', problem: 'can become approved once all bills are validated' }]
    }
    const goesOn = from === 'failed' && to === before['failedIn']
    return isAllowed || goesOn ? [] : [{ at: 'state', problem: `becomes ${to} by itself, once that is so` }]
  }
  const { end } = periodOfRun(after)
  const isTooEarly = after['category'] !== 'trial customer' && String(after['collectUntil']) < end
  const isFar = Date.parse(end) - Date.parse(at) > 400 * 86_400_000
  return [
    ...(isTooEarly ? [{ at: 'collectUntil', problem: `is before the end of the period, ${end}` }] : []),
    ...(isFar ? [{ at: 'billingPeriod', problem: 'is more than a year ahead' }] : []),
  ]
}

const mostIsSensible: Rule = ({ after: { mostTimesMedian: most } }) => {
  if (typeof most !== 'number') return []
  const problem = most > 0 ? amountProblem(most) : 'must be above 0'
  return problem === undefined ? [] : [{ at: 'mostTimesMedian', problem }]
}

/** Steps after which the server goes on with a run. */
const moves: readonly string[] = ['validating approved', 'failed']

export const billRun = defineResource({
  kind: 'BillRun',
  schema,
  description: 'Makes the bills of all accounts of a cycle for one period; to run it again makes no bill twice.',
  lifecycle: defineLifecycle({ attribute: 'state', initial: 'scheduled', entry: ['scheduled'], steps }),
  mandatory: [],
  serverSets: [
    ...[
      'failedIn',
      'creationDate',
      'lockDate',
      'validatedDate',
      'completionDate',
      'billedAmount',
      'billCycle',
      'cursor',
      'errorLog',
    ],
    ...Object.keys(counts),
  ],
  search: ['state', 'creationDate', 'cycleSpecification.id', 'billingPeriod.startDateTime'],
  complete: ({ before, after, at }) =>
    before
      ? after
      : {
          approval: 'automatic',
          ...after,
          category: after['category'] ?? 'normal',
          creationDate: at,
          ...{ accountCount: 0, billCount: 0, heldCount: 0, issuedCount: 0, failed: 0 },
        },
  resolve: withPeriod,
  rules: [isWaitedFor, mostIsSensible],
  references: [
    { path: 'cycleSpecification.id', kinds: ['BillingCycleSpecification'] },
    { path: 'billingAccount.id', kinds: ['BillingAccount'] },
  ],
  jobs: ({ before, after }) => {
    const [from, to] = [String(before?.['state']), String(after?.['state'])]
    const isMoved =
      before && from !== to && moves.some((move) => `${from} ${to}`.startsWith(move)) && to !== 'cancelled'
    return after && (!before || isMoved) ? [nextPiece('BillRun', String(after['id']))] : []
  },
  example: {
    '@type': 'BillRun',
    name: 'October, monthly on the first',
    category: 'normal',
    approval: 'automatic',
    billingPeriod: { startDateTime: '2026-10-01T00:00:00.000Z' },
  },
})

/** Accounts to which a run is restricted; undefined when it is not. */
export function restrictedTo(run: Doc): readonly string[] | undefined {
  const ids = docsIn(run['billingAccount']).flatMap((ref) => idIn(ref) ?? [])
  return ids.length > 0 ? ids : undefined
}
