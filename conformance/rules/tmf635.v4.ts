import { inV4 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'
import { usageSubjects } from './usage-subjects.ts'

export const tmf635v4: ApiRules = {
  id: 'TMF635',
  title: 'Usage Management',
  generation: 'v4',
  basePaths: ['/tmf-api/usageManagement/v4'],
  subjects: usageSubjects(inV4),
}
