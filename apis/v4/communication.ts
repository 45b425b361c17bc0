import { communicationMessage } from '../../domain/communication/communication-message.ts'
import { asV4 } from '../lens/as-v4.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { v5Only } from '../lens/renamed.ts'
import { valueClasses } from '../lens/value-classes.ts'
import { viewClass } from '../lens/view-class.ts'
import { defineApi } from '../rest/define-api.ts'
import { byName, reference, relatedPartyReference, sameClass } from './common-classes.ts'

/** Here a characteristic has an identifier and links, as in v5. */
const characteristic = viewClass(
  'Characteristic',
  [eachOf('characteristicRelationship', sameClass('CharacteristicRelationship')), valueClasses('Characteristic')],
  { required: ['name', 'value'] },
)

const behindContactPoints = [inside('party', relatedPartyReference)]

/** Template, language and variables are seen in v4, too, although its document does not know them: a message can be made of them. */
const messageLenses: readonly Lens[] = [
  v5Only('creationDate', 'delivery'),
  eachOf('attachment', sameClass('Attachment')),
  eachOf('characteristic', characteristic, byName),
  eachOf('receiver', sameClass('Receiver', behindContactPoints)),
  inside('sender', sameClass('Sender', behindContactPoints)),
  inside('template', reference('MessageTemplateRef')),
  eachOf('variable', sameClass('MessageVariable', [], { required: ['name', 'value'] }), byName),
]

export const communicationV4 = defineApi({
  id: 'TMF681',
  title: 'Communication Management',
  description: 'Messages to customers and others, over one channel each, and what becomes of them.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/communicationManagement/v4'],
  faces: [asV4(communicationMessage, messageLenses, { mandatory: ['messageType', 'receiver', 'sender'] })],
})
