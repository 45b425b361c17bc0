import { entity } from '../common/entity.ts'
import { jobQueue, nextPiece } from '../common/jobs/define-job.ts'
import { billingAccountRef } from '../common/product-refs.ts'
import { defineResource, type Rule } from '../core/define-resource.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { about, classOf, dateTime, described, integer, listOf, oneOf, text } from '../core/schema.ts'

const states = ['inProgress', 'done', 'failed'] as const

const counts = {
  accountCount: integer('How many accounts have been looked at; set by the server.'),
  openedCount: integer('How many cases were opened; set by the server.'),
  raisedCount: integer('How many cases went on to the next stage; set by the server.'),
  loweredCount: integer('How many cases went back, or were closed; set by the server.'),
}

const schema = classOf(
  'DunningRun',
  {
    ...entity,
    name: text('Name of the run.'),
    billingAccount: listOf(billingAccountRef, 'Accounts to which the run is restricted; all when absent.'),
    state: about(
      described(oneOf(states), { name: 'DunningRunStateType', description: 'How far a run is.' }),
      'How far the run is; a failed one goes on when it is set to inProgress.',
    ),
    creationDate: dateTime('When it was asked for: what is past due then is collected. Set by the server.'),
    completionDate: dateTime('When it ended; set by the server.'),
    ...counts,
    cursor: text('The last account that is done; set by the server.'),
    errorLog: text('What went wrong; set by the server.'),
  },
  { description: 'Looks at all accounts, and takes what is past due a stage further.' },
)

/** A person lets a failed run go on. */
const goesOnByHand: Rule = ({ before, after }) => {
  const [from, to] = [before?.['state'], after['state']]
  if (!before || from === to || (from === 'failed' && to === 'inProgress')) return []
  return [{ at: 'state', problem: `becomes ${to} by itself, once that is so` }]
}

export const dunningRunQueue = jobQueue('DunningRun', 120)

export const dunningRun = defineResource({
  kind: 'DunningRun',
  schema,
  description: 'Looks at all accounts once; to run the same day again changes nothing.',
  lifecycle: defineLifecycle({
    attribute: 'state',
    initial: 'inProgress',
    entry: ['inProgress'],
    steps: { inProgress: ['done', 'failed'], done: [], failed: ['inProgress'] },
  }),
  mandatory: [],
  serverSets: ['creationDate', 'completionDate', 'cursor', 'errorLog', ...Object.keys(counts)],
  search: ['state', 'creationDate'],
  complete: ({ before, after, at }) =>
    before ? after : { ...after, creationDate: at, accountCount: 0, openedCount: 0, raisedCount: 0, loweredCount: 0 },
  rules: [goesOnByHand],
  references: [{ path: 'billingAccount.id', kinds: ['BillingAccount'] }],
  events: { attributeValueChange: null },
  jobs: ({ before, after }) =>
    after && after['state'] === 'inProgress' && before?.['state'] !== 'inProgress'
      ? [nextPiece('DunningRun', String(after['id']))]
      : [],
  example: { '@type': 'DunningRun', name: 'November 29, once more' },
})
