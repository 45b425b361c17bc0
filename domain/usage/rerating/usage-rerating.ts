import { entity } from '../../common/entity.ts'
import { jobQueue, nextPiece } from '../../common/jobs/define-job.ts'
import { problemOf } from '../../common/jobs/error-log.ts'
import { jobLifecycle } from '../../common/jobs/job-class.ts'
import { money } from '../../common/money.ts'
import { productRef } from '../../common/product-refs.ts'
import type { Deed } from '../../core/act.ts'
import { type Actor, systemActor } from '../../core/actor.ts'
import { advance } from '../../core/advance.ts'
import type { Core } from '../../core/commands.ts'
import { defineResource } from '../../core/define-resource.ts'
import { type Doc, isDoc } from '../../core/json.ts'
import { numberOf } from '../../core/money.ts'
import type { Jobs } from '../../core/ports.ts'
import { about, classOf, dateTime, integer, text } from '../../core/schema.ts'
import { type Rerated, rerate } from './rerate.ts'

const schema = classOf(
  'UsageRerating',
  {
    ...entity,
    product: about(productRef, 'The product of which the usage is rated again.'),
    periodStart: dateTime('When the billing period begins.'),
    reason: text('Why it is rated again.'),
    status: text('Not Started, Running, Succeeded or Failed; set by the server.'),
    creationDate: dateTime('When it was asked for; set by the server.'),
    completionDate: dateTime('When it ended; set by the server.'),
    examined: integer('How many usages were rated again; set by the server.'),
    changed: integer('How many of them cost something else by now; set by the server.'),
    delta: about(money, 'By how much they cost more together, without tax; negative for a credit. Set by the server.'),
    errorLog: text('What went wrong; set by the server.'),
  },
  { description: 'Rates the usage of a product in a billing period again, after its prices were corrected.' },
)

const queue = jobQueue('UsageRerating', 120)

export const usageRerating = defineResource({
  kind: 'UsageRerating',
  schema,
  description: 'Rates the usage of a product in a billing period again: to do it twice is to do it once.',
  lifecycle: jobLifecycle,
  mandatory: ['product', 'periodStart'],
  serverSets: ['status', 'creationDate', 'completionDate', 'examined', 'changed', 'delta', 'errorLog'],
  search: ['status', 'creationDate', 'product.id'],
  complete: ({ before, after, at }) => (before ? after : { ...after, creationDate: at }),
  references: [{ path: 'product.id', kinds: ['Product'] }],
  events: { attributeValueChange: null },
  jobs: ({ before, after }) => (before || !after ? [] : [nextPiece('UsageRerating', String(after['id']))]),
  example: {
    '@type': 'UsageRerating',
    product: { '@type': 'ProductRef', id: 'line-1', '@referredType': 'Product' },
    periodStart: '2026-10-01T00:00:00.000Z',
    reason: 'The price of calls to China was corrected',
  },
})

/** Lets usage be rated again, three products at a time: while others wait for the database, one is worked out. */
export function handleReratings(jobs: Jobs, core: Core): void {
  jobs.handle(queue, 3, async (job) => {
    const id = String(job.data['id'])
    const actor = systemActor('usage-rerating', id)
    const task = await advance(core, usageRerating, actor, id, (doc) =>
      doc['completionDate'] === undefined ? { ...doc, status: 'Running' } : undefined,
    )
    if (!task || !isDoc(task['product'])) return { done: true }
    const [product, start] = [String(task['product']['id']), String(task['periodStart'])]
    await rerate(core, actor, product, start, (rerated, at) => [succeeded(id, rerated, at)]).catch((error: unknown) =>
      failed(core, actor, id, error),
    )
    return { done: true }
  })
}

function succeeded(id: string, { examined, changed, delta, currency }: Rerated, at: string): Deed {
  const change = (doc: Doc): Doc => ({
    ...{ ...doc, status: 'Succeeded', completionDate: at, examined, changed },
    ...(currency !== undefined && { delta: { unit: currency, value: numberOf(delta) } }),
  })
  return { do: 'change', kind: 'UsageRerating', id, change }
}

async function failed(core: Core, actor: Actor, id: string, error: unknown): Promise<void> {
  const completionDate = core.clock.now().toISOString()
  const end = { status: 'Failed', errorLog: problemOf(error), completionDate }
  await advance(core, usageRerating, actor, id, (doc) => ({ ...doc, ...end }))
}
