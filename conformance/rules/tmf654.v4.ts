import { prepayBalanceSubjects } from './prepay-balance-subjects.ts'
import { inV4 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'

export const tmf654v4: ApiRules = {
  id: 'TMF654',
  title: 'Prepay Balance Management',
  generation: 'v4',
  basePaths: ['/tmf-api/prepayBalanceManagement/v4'],
  subjects: prepayBalanceSubjects(inV4, []),
}
