import { deliveryReceipt } from '../../domain/communication/delivery-receipt.ts'
import { messageTemplate } from '../../domain/communication/message-template.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const messaging = defineApi({
  id: 'messaging',
  title: 'Messaging',
  description: 'What messages are made from, and what gateways tell of them: templates and delivery receipts.',
  generation: 'v1',
  version: '1.0.0',
  basePaths: ['/tmf-api/messaging/v1'],
  faces: [asIs(messageTemplate), asIs(deliveryReceipt, ['list', 'retrieve', 'create'])],
})
