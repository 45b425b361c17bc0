import { partyInteractionSubject } from './party-interaction-subject.ts'
import { inV5 } from './product-facts.ts'
import type { ApiRules } from './subject.ts'

const phone = { '@type': 'ChannelRef', id: 'phone', name: 'Telephone' }
const common = partyInteractionSubject(inV5, 'relatedChannel', {
  '@type': 'RelatedChannel',
  role: 'contact',
  channel: phone,
})

export const tmf683v5: ApiRules = {
  id: 'TMF683',
  title: 'Party Interaction Management',
  generation: 'v5',
  basePaths: ['/tmf-api/partyInteraction/v5', '/partyInteraction/v5'],
  subjects: [
    {
      ...common,
      v5Only: { externalIdentifier: [{ '@type': 'ExternalIdentifier', id: 'CALL-99', owner: 'Switch' }] },
    },
  ],
}
