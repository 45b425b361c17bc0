import { inV5 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'
import { usageSubjects } from './usage-subjects.ts'

export const tmf635v5: ApiRules = {
  id: 'TMF635',
  title: 'Usage Management',
  generation: 'v5',
  basePaths: ['/tmf-api/usageManagement/v5'],
  subjects: usageSubjects(inV5),
}
