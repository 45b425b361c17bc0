import { z } from 'zod'
import { productOfferingRef } from '../common/product-refs.ts'
import { about, classOf, integer, listOf, type ObjectSchema, subclassOf, text } from '../core/schema.ts'

const least = integer('Least number of times that it is taken.')
const most = integer('Greatest number of times that it is taken.')

const bundledProductOfferingOption = classOf(
  'BundledProductOfferingOption',
  {
    numberRelOfferDefault: integer('How many are taken if nobody says otherwise.'),
    numberRelOfferLowerLimit: least,
    numberRelOfferUpperLimit: most,
  },
  { description: 'How often a part of a bundle is taken.' },
)

export const bundledProductOffering = subclassOf(
  productOfferingRef,
  'BundledProductOffering',
  {
    lifecycleStatus: text('Where the offering is in its life; v4 knows it.'),
    bundledProductOfferingOption: about(bundledProductOfferingOption, 'How often the offering is taken.'),
  },
  { description: 'An offering that is part of another one.' },
)

const bundledGroupProductOfferingOption = classOf(
  'BundledGroupProductOfferingOption',
  { numberRelOfferLowerLimit: least, numberRelOfferUpperLimit: most },
  {
    description: 'How many of the offerings of a group are taken.',
    required: ['numberRelOfferLowerLimit', 'numberRelOfferUpperLimit'],
  },
)

export const bundledGroupProductOffering: ObjectSchema = classOf(
  'BundledGroupProductOffering',
  {
    id: text('Identifier of the group within its offering.'),
    name: text('Name of the group.'),
    bundledProductOffering: listOf(bundledProductOffering, 'Offerings of the group.'),
    bundledGroupProductOffering: listOf(
      z.lazy(() => bundledGroupProductOffering),
      'Groups inside the group.',
    ),
    bundledGroupProductOfferingOption: about(bundledGroupProductOfferingOption, 'How many of them are taken.'),
  },
  { description: 'Offerings of which the customer of a bundle chooses some.', required: ['name'] },
)
