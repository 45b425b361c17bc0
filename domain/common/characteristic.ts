import type { z } from 'zod'
import { anything, classOf, flag, integer, listOf, number, polymorphic, subclassOf, text } from '../core/schema.ts'
import { anyObject } from './any-object.ts'

export const characteristicRelationship = classOf(
  'CharacteristicRelationship',
  {
    id: text('Identifier of the other characteristic within the same resource.'),
    relationshipType: text('What the other characteristic is to this one.'),
  },
  {
    description: 'A link between two characteristics of one resource.',
    required: ['id', 'relationshipType'],
  },
)

const characteristicBase = classOf(
  'Characteristic',
  {
    id: text('Identifier of the characteristic within its resource.'),
    name: text('Name of the characteristic.'),
    valueType: text('Data type of the value.'),
    characteristicRelationship: listOf(characteristicRelationship, 'Links to other characteristics of the resource.'),
    value: anything('The value, of the type that @type says.'),
  },
  { description: 'A named value that the schema does not foresee.', required: ['name'] },
)

const valued = (name: string, value: z.ZodType, what: string) =>
  subclassOf(
    characteristicBase,
    name,
    { value },
    { description: `A characteristic whose value is ${what}.`, required: ['name', 'value'] },
  )

const variants = [
  valued('StringCharacteristic', text(), 'a text'),
  valued('StringArrayCharacteristic', listOf(text()), 'a list of texts'),
  valued('NumberCharacteristic', number(), 'a number'),
  valued('NumberArrayCharacteristic', listOf(number()), 'a list of numbers'),
  valued('IntegerCharacteristic', integer(), 'a whole number'),
  valued('IntegerArrayCharacteristic', listOf(integer()), 'a list of whole numbers'),
  valued('FloatCharacteristic', number(), 'a floating-point number'),
  valued('FloatArrayCharacteristic', listOf(number()), 'a list of floating-point numbers'),
  valued('BooleanCharacteristic', flag(), 'true or false'),
  valued('BooleanArrayCharacteristic', listOf(flag()), 'a list of true and false'),
  valued('ObjectCharacteristic', anyObject(), 'an object'),
  valued('ObjectArrayCharacteristic', listOf(anyObject()), 'a list of objects'),
]

/** A named value; `@type` says of which type. */
export const characteristic = polymorphic(characteristicBase, () => variants)
