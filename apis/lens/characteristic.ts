import { type Doc, isDoc, type Json, sameJson } from '../../domain/core/json.ts'
import { compose, type Lens } from './lens.ts'
import { v5Only } from './renamed.ts'
import { typeNames } from './type-name.ts'

type Test = (value: Json | undefined) => boolean

const isText: Test = (value) => typeof value === 'string'
const isFlag: Test = (value) => typeof value === 'boolean'
const isNumber: Test = (value) => typeof value === 'number'
const isObject: Test = (value) => isDoc(value)
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test)

/** Which values each class may have. For a new value the first class that may have it is taken. */
const classes: readonly (readonly [name: string, accepts: Test])[] = [
  ['StringCharacteristic', isText],
  ['BooleanCharacteristic', isFlag],
  ['IntegerCharacteristic', Number.isSafeInteger],
  ['NumberCharacteristic', isNumber],
  ['FloatCharacteristic', isNumber],
  ['ObjectCharacteristic', isObject],
  ['StringArrayCharacteristic', listOf(isText)],
  ['BooleanArrayCharacteristic', listOf(isFlag)],
  ['IntegerArrayCharacteristic', listOf(Number.isSafeInteger)],
  ['NumberArrayCharacteristic', listOf(isNumber)],
  ['FloatArrayCharacteristic', listOf(isNumber)],
  ['ObjectArrayCharacteristic', listOf(isObject)],
]

/** A named value: one class with any value in the view; canonical classes say the type of the value. */
export function characteristicLens(): Lens {
  const accepts = (type: string, value: Json | undefined) =>
    !classes.some(([name, test]) => name === type && !test(value))
  return compose([
    v5Only('id', 'characteristicRelationship'),
    typeNames({
      shown: 'Characteristic',
      canonical: 'Characteristic',
      variants: classes.map(([name]) => name),
      choose: ({ value }: Doc) => classes.find(([, test]) => test(value))?.[0] ?? 'Characteristic',
      suits: (type, view, seen) => sameJson(view['value'], seen['value']) || accepts(type, view['value']),
    }),
  ])
}
