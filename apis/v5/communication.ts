import { communicationMessage } from '../../domain/communication/communication-message.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

/** TM Forum has published no fifth generation of this API: this face is our own, in the manner of the others. */
export const communicationV5 = defineApi({
  id: 'TMF681',
  title: 'Communication Management',
  description:
    'Messages to customers and others, and what becomes of them. TM Forum has published v4 of this API only; this v5 is Tandem’s own, in the manner of the other v5 APIs.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/communicationManagement/v5', '/communicationManagement/v5'],
  faces: [asIs(communicationMessage)],
})
