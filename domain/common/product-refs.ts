import { classOf, text } from '../core/schema.ts'
import { refTo } from './entity-ref.ts'

/** References by which catalog, orders, inventory and bills speak of each other. */
const version = text('Version of what is referred to.')

export const targetProductSchema = classOf(
  'TargetProductSchema',
  {},
  {
    description: 'Names the class of the products that follow a specification, and its schema.',
    required: ['@type', '@schemaLocation'],
    plain: true,
  },
)

export const productSpecificationRef = refTo('ProductSpecificationRef', 'the specification of a product', {
  version,
  targetProductSchema,
})
export const productOfferingRef = refTo('ProductOfferingRef', 'an offering of the catalog', { version })
export const productOfferingPriceRef = refTo('ProductOfferingPriceRef', 'a price of the catalog', { version })
export const billingAccountRef = refTo('BillingAccountRef', 'an account that is billed', {
  ratingType: text(
    'How usage is paid for: prepaid; postpaid; or hybrid, where balances of minutes, bytes and messages come before the bill.',
  ),
})
export const channelRef = refTo('ChannelRef', 'a sales or contact channel')
export const productRef = refTo('ProductRef', 'a product that a customer has')
