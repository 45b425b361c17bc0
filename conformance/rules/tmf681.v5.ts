import { messageSubject } from './message-subject.ts'
import { inV5 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'

const party = {
  '@type': 'RelatedPartyRefOrPartyRoleRef',
  role: 'customer',
  partyOrPartyRole: { '@type': 'PartyRef', id: 'nobody', name: 'Ada Okafor', '@referredType': 'Individual' },
}

/** TM Forum has published no v5 of this API; where one is served, it is in the manner of the others. */
export const tmf681v5: ApiRules = {
  id: 'TMF681',
  title: 'Communication Management',
  generation: 'v5',
  basePaths: ['/tmf-api/communicationManagement/v5', '/communicationManagement/v5'],
  subjects: [messageSubject(inV5, party)],
}
