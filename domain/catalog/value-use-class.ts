import { characteristicValueSpecification } from '../common/characteristic-specification.ts'
import { productSpecificationRef } from '../common/product-refs.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, classOf, integer, listOf, text } from '../core/schema.ts'

export const productSpecificationCharacteristicValueUse = classOf(
  'ProductSpecificationCharacteristicValueUse',
  {
    id: text('Identifier of this use.'),
    name: text('Name of the characteristic that is used.'),
    description: text('What the use is about.'),
    valueType: text('Data type of the values.'),
    minCardinality: integer('Least number of values here.'),
    maxCardinality: integer('Greatest number of values here.'),
    validFor: about(timePeriod, 'From when, and until when, the use is valid.'),
    productSpecCharacteristicValue: listOf(characteristicValueSpecification, 'Values that may be taken here.'),
    productSpecification: about(productSpecificationRef, 'The specification that has the characteristic.'),
  },
  { description: 'Says which values of a specified characteristic an offering or a price is about.' },
)
