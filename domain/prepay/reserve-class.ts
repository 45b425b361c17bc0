import { characteristic } from '../common/characteristic.ts'
import { refTo } from '../common/entity-ref.ts'
import { quantity } from '../common/quantity.ts'
import { about, classOf, dateTime, listOf, text } from '../core/schema.ts'
import { actionAttributes } from './action-class.ts'

const plannedUsage = classOf(
  'PlannedUsage',
  {
    usageType: text('Kind of use, such as voice or data.'),
    usageDate: dateTime('When the use begins; now when absent.'),
    usageSpecification: about(
      refTo('UsageSpecificationRef', 'the specification of a usage'),
      'How such usage is rated.',
    ),
    usageCharacteristic: listOf(characteristic, 'What is known of the use before it begins: who, and to where.'),
  },
  {
    description: 'A use that is about to begin, as a usage will report it.',
    required: ['usageSpecification'],
    plain: true,
  },
)

export const reserveAttributes = {
  plannedUsage: about(
    plannedUsage,
    'The use that it is for: what the balance pays for is worked out, and reserved. Without it, the amount is reserved.',
  ),
  requestedQuantity: about(
    quantity,
    'The most of the use that is asked for; a day, a terabyte or a thousand events when absent.',
  ),
  maxUsage: about(quantity, 'How much of the use is paid for, from its beginning on; set by the server.'),
  usedQuantity: about(
    quantity,
    'How much has been used since the beginning, or of what is reserved when there is no planned usage; it never gets less.',
  ),
  heldValue: about(quantity, 'What is held now; set by the server.'),
  debitedValue: about(quantity, 'What has been taken for good; set by the server.'),
  usage: about(refTo('UsageRef', 'a usage'), 'The usage that was reported when it was over; set by the server.'),
}

export const reserveClass = classOf(
  'ReserveBalance',
  { ...actionAttributes, ...reserveAttributes },
  { description: 'Holds a part of a balance for a use that is going on.' },
)
