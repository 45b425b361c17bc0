import { jobQueue } from '../../common/jobs/define-job.ts'
import type { Doc } from '../../core/json.ts'
import type { JobRequest, QueueSpec } from '../../core/ports.ts'

/** Pieces of a run: those of one run come one after another. */
export const billRunQueue = jobQueue('BillRun', 120)

/** Bills that are sent by themselves, once a person has let them go. */
export const billIssueQueue = jobQueue('BillIssue', 60)

/** Bills that somebody has asked for. */
export const billOnDemandQueue = jobQueue('CustomerBillOnDemand', 60)

/** Images of bills that were sent; they need no order among each other. */
export const billImageQueue: QueueSpec = { ...jobQueue('BillImage', 300), fifo: false }

/** Bills whose images one job makes. */
export const imagesEach = 100

/** Asks for the images of single bills, in the commit that sends them. */
export function imagesOf(bills: readonly Doc[]): JobRequest[] {
  return partsOf(
    bills.map(({ id }) => String(id)),
    imagesEach,
  ).map((part) => ({ queue: billImageQueue.name, data: { bills: [...part] } }))
}

/**
 * Asks for the images of the bills of a run, once it has ended: people wait for bills, and for nothing else as long as there are more to
 * send. @param after those of the bills beyond this one
 */
export function imagesOfRun(run: string, after = ''): JobRequest[] {
  return [{ queue: billImageQueue.name, data: { run, after } }]
}

/** Asks for a bill to be given its number and to be sent. */
export function nextIssue(id: string): JobRequest {
  return { queue: billIssueQueue.name, key: 'issue', data: { id } }
}

/** A list in parts of at most so many. */
export function partsOf<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  return list.length === 0 ? [] : [list.slice(0, most), ...partsOf(list.slice(most), most)]
}
