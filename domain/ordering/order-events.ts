import type { ResourceSpec } from '../core/define-resource.ts'
import { type Doc, docsIn, sameJson } from '../core/json.ts'

/** Which attribute tells of something that has an event of its own. */
const told = {
  productOrderErrorMessage: 'ProductOrderErrorMessageEvent',
  productOrderJeopardyAlert: 'ProductOrderJeopardyAlertEvent',
} as const

/** The events of an order besides those of changes: news in its messages, alerts and milestones, and what it waits for. */
export const eventsOfOrder: NonNullable<ResourceSpec['raises']> = ({ before, after = {} }) => [
  ...Object.entries(told).flatMap(([name, event]) => (hasNews(name, before, after) ? [event] : [])),
  ...(milestoneMet(before, after) ? ['ProductOrderMilestoneEvent'] : []),
  ...(after['state'] === 'pending' && before?.['state'] !== 'pending' ? ['ProductOrderInformationRequiredEvent'] : []),
]

function hasNews(name: string, before: Doc | undefined, after: Doc): boolean {
  const known = docsIn(before?.[name])
  return docsIn(after[name]).some((each) => !known.some((one) => sameJson(one, each)))
}

function milestoneMet(before: Doc | undefined, after: Doc): boolean {
  const met = (doc: Doc | undefined) =>
    docsIn(doc?.['productOrderMilestone']).filter(({ status }) => status !== 'Yet-To-Reach').length
  return met(after) > met(before)
}
