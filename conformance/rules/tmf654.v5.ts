import { prepayBalanceSubjects } from './prepay-balance-subjects.ts'
import { inV5 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'

export const tmf654v5: ApiRules = {
  id: 'TMF654',
  title: 'Prepay Balance Management',
  generation: 'v5',
  basePaths: ['/tmf-api/prepayBalanceManagement/v5'],
  subjects: prepayBalanceSubjects(inV5, ['patch']),
}
