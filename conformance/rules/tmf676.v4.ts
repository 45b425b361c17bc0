import { paymentSubjects } from './payment-subjects.ts'
import { inV4 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'

export const tmf676v4: ApiRules = {
  id: 'TMF676',
  title: 'Payment Management',
  generation: 'v4',
  basePaths: ['/tmf-api/payment/v4', '/payment/v4'],
  subjects: paymentSubjects(inV4, ['create']),
}
