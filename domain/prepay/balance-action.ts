import { relatedPartyReference } from '../common/references.ts'
import {
  type Consequence,
  defineResource,
  type Reader,
  type Resource,
  type ResourceSpec,
  type Rule,
  type Step,
  type Writing,
} from '../core/define-resource.ts'
import { Fault } from '../core/fault.ts'
import { type Doc, sameJson } from '../core/json.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { type Failure, isFinal } from './action-class.ts'
import { consequencesOf, type Effect } from './effects.ts'
import { historyOf } from './history.ts'
import { remainingIn } from './movement.ts'

type ActionState = 'created' | 'failed' | 'cancelled' | 'completed'

/** Where something may begin that need not be done here: what failed, or was given up, elsewhere is only kept. */
export const everyState: readonly ActionState[] = ['completed', 'created', 'failed', 'cancelled']

/** Something that is done with a balance: what is its own. */
interface ActionSpec
  extends Pick<ResourceSpec, 'kind' | 'schema' | 'description' | 'mandatory' | 'example' | 'jobs' | 'neededBy'> {
  readonly serverSets?: readonly string[]
  /** State of one of which nothing is said. */
  readonly initial: 'created' | 'completed'
  /** States in which callers may create one. */
  readonly entry: readonly ActionState[]
  /** Whether what was done may be taken back, as long as the balances hold it: cancelled once completed. */
  readonly canBeTakenBack: boolean
  /** Fills in what follows from a step of a caller, or says why it cannot be done. */
  readonly decide: (step: Writing, read: Reader) => Promise<{ readonly after: Doc } | Failure>
  /** What a step does to balances. */
  readonly effects: (step: Step) => readonly Effect[]
  /** What a step does besides. */
  readonly also?: (step: Step, read: Reader) => Promise<readonly Consequence[]>
}

/** What stays as it is once something was done, or given up. */
const settled = [
  'amount',
  'bucket',
  'receiverBucket',
  'usageType',
  'receiverBucketUsageType',
  'transferCost',
  'validFor',
  'usedQuantity',
  'plannedUsage',
]

const finalStays: Rule = ({ before, after }) =>
  before && isFinal(before['status'])
    ? settled
        .filter((name) => !sameJson(before[name], after[name]))
        .map((at) => ({ at, problem: `it is ${before['status']} already` }))
    : []

/**
 * Declares something that is done with a balance. It is decided, and done, in the commit that asks for it: the state of the
 * resource, the balance, the total of its account and the history change together. What cannot be done fails, and says why.
 */
export function defineBalanceAction({
  decide,
  effects,
  also,
  initial,
  entry,
  canBeTakenBack,
  ...spec
}: ActionSpec): Resource {
  const { kind, serverSets = [] } = spec
  const cancelled = `${kind}CancelEvent`
  const failed = `${kind}FailureEvent`
  return defineResource({
    ...spec,
    lifecycle: defineLifecycle({
      ...{ attribute: 'status', initial, entry },
      steps: {
        created: ['failed', 'cancelled', 'completed'],
        completed: canBeTakenBack ? ['cancelled'] : [],
        ...{ failed: [], cancelled: [] },
      },
    }),
    serverSets: ['requestedDate', 'confirmationDate', 'failure', ...serverSets],
    search: [
      'status',
      'usageType',
      'requestedDate',
      'bucket.id',
      'partyAccount.id',
      'product.id',
      'relatedParty.partyOrPartyRole.id',
    ],
    complete: dated,
    async resolve(step, read) {
      const decided = await decide(step, read)
      if ('after' in decided) return dated({ ...step, ...decided })
      return dated({ ...step, after: { ...step.after, status: 'failed', failure: { ...decided } } })
    },
    rules: [finalStays],
    consequences: async (step, read) => [
      ...((await also?.(step, read)) ?? []),
      ...(await consequencesOf(effects(step), read)),
      ...(step.after ? [await historyOf(kind, step.after, read)] : []),
    ],
    references: [relatedPartyReference, { path: 'bucket.id', kinds: ['Bucket'] }],
    furtherEvents: [
      { name: cancelled, says: 'was given up' },
      { name: failed, says: 'could not be done' },
    ],
    raises: ({ before, after }) => {
      if (before?.['status'] === after?.['status']) return []
      return after?.['status'] === 'cancelled' ? [cancelled] : after?.['status'] === 'failed' ? [failed] : []
    },
  })
}

function dated({ before, after, at }: Writing): Doc {
  const requestedDate = before?.['requestedDate'] ?? at
  const isDone = isFinal(after['status'])
  return { ...after, requestedDate, ...(isDone && { confirmationDate: before?.['confirmationDate'] ?? at }) }
}

/** Whether a step carries something out that waited, or never had to. */
export function isCarriedOut({ before, after }: Step): boolean {
  return after?.['status'] === 'completed' && before?.['status'] !== 'completed'
}

function isTakenBack({ before, after }: Step): boolean {
  return before?.['status'] === 'completed' && after?.['status'] === 'cancelled'
}

/**
 * How something is decided that is done at once, or when it is completed, and that may be taken back.
 * @param problemOf why it cannot be done
 * @param does what it does to balances
 */
export function onceCarriedOut(
  problemOf: (action: Doc, at: string, read: Reader) => Promise<Failure | undefined>,
  does: (action: Doc) => readonly Effect[],
): ActionSpec['decide'] {
  return async (step, read) => {
    const { before, after, at } = step
    if (isTakenBack(step)) await refuseIfUsed(undone(does(before!)), read)
    return (isCarriedOut(step) ? await problemOf(after, at, read) : undefined) ?? { after }
  }
}

/** What a step does to balances: what the action does, or the contrary when it is taken back. */
export function eachWay(does: (action: Doc) => readonly Effect[]): ActionSpec['effects'] {
  return (step) => (isCarriedOut(step) ? does(step.after!) : isTakenBack(step) ? undone(does(step.before!)) : [])
}

function undone(effects: readonly Effect[]): Effect[] {
  return effects.map(({ bucket, granted = 0n, used = 0n }) => ({ bucket, granted: -granted, used: -used }))
}

async function refuseIfUsed(effects: readonly Effect[], read: Reader): Promise<void> {
  for (const [id, some] of Map.groupBy(effects, ({ bucket }) => bucket)) {
    const change = some.reduce((sum, { granted = 0n, used = 0n }) => sum + granted - used, 0n)
    const bucket = await read.get('Bucket', id)
    if (bucket && remainingIn(bucket) + change < 0n) {
      throw new Fault('ruleViolated', [
        { at: 'status', problem: `bucket ${id} does not hold any more what would be taken back` },
      ])
    }
  }
}
