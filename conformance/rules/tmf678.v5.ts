import { billSubjects } from './bill-subjects.ts'
import { inV5 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'

/** The days on which the sampled turns begin: a day, a month, a week. */
const turns = ['2010-01-10T00:00:00.000Z', '2011-02-01T00:00:00.000Z', '2012-03-10T00:00:00.000Z'] as const

export const tmf678v5: ApiRules = {
  id: 'TMF678',
  title: 'Customer Bill Management',
  generation: 'v5',
  // The official document names no path.
  basePaths: ['/tmf-api/customerBillManagement/v5', '/customerBillManagement/v5'],
  subjects: [
    ...billSubjects(inV5, ['billingAccount']),
    {
      resource: 'billCycle',
      kind: 'BillCycle',
      operations: [],
      made: 'cycle',
      mandatory: [],
      minimal: {},
      full: {},
      group: 'name',
      samples: [{}, {}, {}],
      text: { path: 'billingPeriod', values: ['daily', 'monthly', 'weekly'] },
      date: { path: 'validFor.startDateTime', values: turns },
    },
  ],
}
