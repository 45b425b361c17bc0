import { refTo } from '../../common/entity-ref.ts'
import { money } from '../../common/money.ts'
import { quantity } from '../../common/quantity.ts'
import { about, classOf, number, oneOf, text } from '../../core/schema.ts'

export const partnerRef = refTo('PartnerRef', 'a partner: a network, or a distributor')

/** Why usage of a partner has no price. */
export const unratedCodes = ['NO_ZONE', 'NO_TARIFF', 'NO_VALUE'] as const

export const unrated = oneOf(unratedCodes, 'Why no price was found; absent where there is one.')

export const partnerRate = classOf(
  'PartnerRate',
  {
    zone: text('Zone of the destination; * where there are none.'),
    band: text('Band of the tariff.'),
    price: about(money, 'What the unit of measure costs; six decimals.'),
    unitOfMeasure: about(quantity, 'For how much the price is.'),
    connectFee: about(money, 'What each usage costs besides.'),
    percentage: number('Instead of a price for a unit: the share of what the usage is worth, in percent.'),
  },
  { description: 'A price at which usage of a partner is rated.', plain: true },
)
