import { partyInteractionSubject } from './party-interaction-subject.ts'
import { inV4 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'

export const tmf683v4: ApiRules = {
  id: 'TMF683',
  title: 'Party Interaction Management',
  generation: 'v4',
  basePaths: ['/tmf-api/partyInteraction/v4'],
  subjects: [partyInteractionSubject(inV4, 'channel', { id: 'phone', name: 'Telephone', role: 'contact' })],
}
