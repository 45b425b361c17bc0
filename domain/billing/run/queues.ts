import { jobQueue } from '../../common/jobs/define-job.ts'
import type { JobRequest } from '../../core/ports.ts'

/** Pieces of a run: those of one run come one after another. */
export const billRunQueue = jobQueue('BillRun', 120)

/** Bills that are sent by themselves, once a person has let them go. */
export const billIssueQueue = jobQueue('BillIssue', 60)

/** Bills that somebody has asked for. */
export const billOnDemandQueue = jobQueue('CustomerBillOnDemand', 60)

/** Asks for a bill to be given its number and to be sent. */
export function nextIssue(id: string): JobRequest {
  return { queue: billIssueQueue.name, key: 'issue', data: { id } }
}
