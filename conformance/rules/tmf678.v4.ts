import { billSubjects } from './bill-subjects.ts'
import { inV4 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'

export const tmf678v4: ApiRules = {
  id: 'TMF678',
  title: 'Customer Bill Management',
  generation: 'v4',
  basePaths: ['/tmf-api/customerBillManagement/v4'],
  subjects: billSubjects(inV4, []),
}
