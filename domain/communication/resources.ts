import type { Resource } from '../core/define-resource.ts'
import { communicationMessage } from './communication-message.ts'
import { deliveryReceipt } from './delivery-receipt.ts'
import { messageTemplate } from './message-template.ts'

/** What has to do with messages. */
export const communicationResources: readonly Resource[] = [communicationMessage, messageTemplate, deliveryReceipt]
