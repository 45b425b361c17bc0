import { refTo } from '../common/entity-ref.ts'
import {
  type Attributes,
  about,
  classOf,
  flag,
  integer,
  listOf,
  type ObjectSchema,
  polymorphic,
} from '../core/schema.ts'
import { billFormat, billingCycleSpecification, billPresentationMedia } from './bill-classes.ts'

/** Something of the collection of its class, or a reference to it; the base class is for what has traits of both. */
function refOrValue(name: string, what: string, value: ObjectSchema, more: Attributes = {}) {
  return polymorphic(
    classOf(
      `${name}RefOrValue`,
      { isRef: flag('True for a reference; v4 knows it, and it is kept where @type does not say it.'), ...more },
      { description: `${what[0]!.toUpperCase()}${what.slice(1)}, or a reference to one.` },
    ),
    () => [value, refTo(`${name}Ref`, what)],
  )
}

const billFormatRefOrValue = refOrValue('BillFormat', 'a bill format', billFormat)
const billPresentationMediaRefOrValue = refOrValue('BillPresentationMedia', 'a medium for bills', billPresentationMedia)
const billingCycleSpecificationRefOrValue = refOrValue(
  'BillingCycleSpecification',
  'a billing cycle',
  billingCycleSpecification,
  { dateShift: integer('Another name for billingDateShift; v4 knows both.') },
)

export const billStructure = classOf(
  'BillStructure',
  {
    format: about(billFormatRefOrValue, 'How much the bill shows.'),
    presentationMedia: listOf(billPresentationMediaRefOrValue, 'Ways in which the bill is presented.'),
    cycleSpecification: about(billingCycleSpecificationRefOrValue, 'When the bill is made, sent and due.'),
  },
  { description: 'How an account is billed.' },
)
