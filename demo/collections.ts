import { type Creation, paths } from './creation.ts'

const stage = (state: string, daysPastDue: number, minimalDwell: number, action: readonly string[]) => ({
  '@type': 'DunningStage',
  state,
  daysPastDue,
  minimalDwell,
  action: [...action],
})

/** What an agency is given: by hand, with nothing in it as long as no debt has come that far. */
export function agencyPlan(): Creation[][] {
  const body = {
    '@type': 'AgencyExport',
    id: 'agency-export-01',
    name: 'First quarter',
    description: 'To show the agency what its files look like',
  }
  return [[{ what: 'files for agencies', path: `${paths.collections}/agencyExport`, body, reaches: 'done' }]]
}

/** How the operator collects debts; bills of the months that the demo shows have been due for long, and nobody is reminded of them. */
export function collectionPlan(): Creation[][] {
  const policy: Creation = {
    what: 'policies of collection',
    path: `${paths.collections}/dunningPolicy`,
    body: {
      '@type': 'DunningPolicy',
      id: 'standard',
      name: 'Standard',
      description: 'A reminder, a notice with a fee, then restrictions step by step',
      exemptTag: ['noDunning'],
      floor: [{ unit: 'EUR', value: 10 }],
      lateFee: [{ unit: 'EUR', value: 5 }],
      interestRate: 5,
      dueFrom: '2026-01-01T00:00:00.000Z',
      stage: [
        stage('reminder', 3, 3, ['message']),
        stage('notice', 14, 7, ['message', 'lateFee', 'interest']),
        stage('softBar', 21, 7, ['bar']),
        stage('suspended', 35, 14, ['suspend']),
      ],
    },
  }
  return [[policy]]
}
