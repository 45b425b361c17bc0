import { paymentSubjects } from './payment-subjects.ts'
import { inV5 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'

/** TM Forum has published no v5 of this API; where one is served, it is in the manner of the others. */
export const tmf676v5: ApiRules = {
  id: 'TMF676',
  title: 'Payment Management',
  generation: 'v5',
  basePaths: ['/tmf-api/payment/v5', '/payment/v5'],
  subjects: paymentSubjects(inV5, ['create', 'patch']),
}
