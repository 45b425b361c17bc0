import { messageSubject } from './message-subject.ts'
import { inV4 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'

const party = { id: 'nobody', name: 'Ada Okafor', role: 'customer', '@referredType': 'Individual' }

export const tmf681v4: ApiRules = {
  id: 'TMF681',
  title: 'Communication Management',
  generation: 'v4',
  basePaths: ['/tmf-api/communicationManagement/v4'],
  subjects: [messageSubject(inV4, party)],
}
