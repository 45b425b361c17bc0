import { partyInteraction } from '../../domain/interaction/party-interaction.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const partyInteractionV5 = defineApi({
  id: 'TMF683',
  title: 'Party Interaction Management',
  description: 'Contacts between parties and the operator, whatever the channel, and the threads that they form.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/partyInteraction/v5', '/partyInteraction/v5'],
  faces: [asIs(partyInteraction)],
})
