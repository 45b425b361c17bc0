import type { Doc } from '../core/json.ts'

/** The identifier under which an operator stores the policy of accounts that no other one is for. */
export const standardPolicy = 'standard'

const stage = (state: string, daysPastDue: number, minimalDwell: number, action: string[]): Doc => ({
  '@type': 'DunningStage',
  state,
  daysPastDue,
  minimalDwell,
  action,
})

/** What holds where no policy is stored (`usage-billing` 3.6). */
export const defaultPolicy: Doc = {
  '@type': 'DunningPolicy',
  id: standardPolicy,
  name: 'Standard',
  description: 'From a reminder after three days to an agency after ninety.',
  exemptTag: ['noDunning'],
  floor: [{ unit: 'EUR', value: 10 }],
  lateFee: [{ unit: 'EUR', value: 5 }],
  interestRate: 5,
  recurringWhileSuspended: 'continues',
  stage: [
    stage('reminder', 3, 3, ['message']),
    stage('notice', 14, 7, ['message', 'lateFee', 'interest']),
    stage('softBar', 21, 7, ['bar']),
    stage('suspended', 35, 14, ['suspend']),
    stage('terminated', 60, 1, ['terminate', 'finalBill', 'applyDeposit']),
    stage('agency', 90, 1, ['export', 'writeOff']),
  ],
}
