import type { z } from 'zod'
import { anything, classOf, flag, integer, listOf, number, polymorphic, subclassOf, text } from '../core/schema.ts'
import { anyObject } from './any-object.ts'
import { timePeriod } from './time-period.ts'

const characteristicValueSpecificationBase = classOf(
  'CharacteristicValueSpecification',
  {
    valueType: text('Data type of the value.'),
    isDefault: flag('True when this value is taken if none is given.'),
    unitOfMeasure: text('Unit of the value.'),
    validFor: timePeriod,
    valueFrom: integer('Smallest value of a range.'),
    valueTo: integer('Greatest value of a range.'),
    rangeInterval: text('Whether the ends of the range belong to it: open, closed, closedBottom or closedTop.'),
    regex: text('Pattern that a text has to match.'),
    value: anything('A value that the characteristic may take, of the type that @type says.'),
  },
  { description: 'A value, or a range of values, that a characteristic may take.' },
)

const valued = (name: string, value: z.ZodType, what: string) =>
  subclassOf(
    characteristicValueSpecificationBase,
    `${name}CharacteristicValueSpecification`,
    { value },
    { description: `A possible value that is ${what}.` },
  )

const variants = [
  valued('String', text(), 'a text'),
  valued('StringArray', listOf(text()), 'a list of texts'),
  valued('Number', number(), 'a number'),
  valued('NumberArray', listOf(number()), 'a list of numbers'),
  valued('Integer', integer(), 'a whole number'),
  valued('IntegerArray', listOf(integer()), 'a list of whole numbers'),
  valued('Float', number(), 'a floating-point number'),
  valued('FloatArray', listOf(number()), 'a list of floating-point numbers'),
  valued('Boolean', flag(), 'true or false'),
  valued('BooleanArray', listOf(flag()), 'a list of true and false'),
  valued('Object', anyObject(), 'an object'),
  valued('ObjectArray', listOf(anyObject()), 'a list of objects'),
  valued('Map', anyObject(), 'a map'),
  valued('MapArray', listOf(anyObject()), 'a list of maps'),
]

export const characteristicValueSpecification = polymorphic(characteristicValueSpecificationBase, () => variants)

export const characteristicSpecificationRelationship = classOf(
  'CharacteristicSpecificationRelationship',
  {
    relationshipType: text('What the other characteristic is to this one.'),
    name: text('Name of the other characteristic.'),
    charSpecSeq: integer('Where the other characteristic stands among those of this one; v4 knows it.'),
    characteristicSpecificationId: text('Identifier of the other characteristic within its specification.'),
    parentSpecificationHref: text('Address of the specification that holds the other characteristic.'),
    validFor: timePeriod,
    parentSpecificationId: text('Identifier of the specification that holds the other characteristic.'),
  },
  {
    description: 'A link between two specified characteristics.',
    required: ['parentSpecificationId', 'name', 'relationshipType'],
  },
)

export const characteristicSpecification = classOf(
  'CharacteristicSpecification',
  {
    id: text('Identifier of the characteristic within its specification.'),
    name: text('Name of the characteristic.'),
    valueType: text('Data type of its values.'),
    description: text('What the characteristic means.'),
    configurable: flag('True when the value may be chosen.'),
    validFor: timePeriod,
    minCardinality: integer('Least number of values.'),
    maxCardinality: integer('Greatest number of values.'),
    isUnique: flag('True when no two resources may have the same value.'),
    regex: text('Pattern that values have to match.'),
    extensible: flag('True when values beyond the listed ones are allowed.'),
    '@valueSchemaLocation': text('Where the schema of the value is described.'),
    charSpecRelationship: listOf(characteristicSpecificationRelationship, 'Links to other characteristics.'),
    characteristicValueSpecification: listOf(characteristicValueSpecification, 'Values that may be taken.'),
  },
  {
    description: 'Says which characteristic a resource may have, and of what values.',
    required: ['name', 'valueType'],
  },
)
