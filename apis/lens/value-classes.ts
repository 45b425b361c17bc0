import { type Doc, isDoc, type Json, sameJson } from '../../domain/core/json.ts'
import type { Lens } from './lens.ts'
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
const prefixes: readonly (readonly [prefix: string, accepts: Test])[] = [
  ['String', isText],
  ['Boolean', isFlag],
  ['Integer', Number.isSafeInteger],
  ['Number', isNumber],
  ['Float', isNumber],
  ['Object', isObject],
  ['Map', isObject],
  ['StringArray', listOf(isText)],
  ['BooleanArray', listOf(isFlag)],
  ['IntegerArray', listOf(Number.isSafeInteger)],
  ['NumberArray', listOf(isNumber)],
  ['FloatArray', listOf(isNumber)],
  ['ObjectArray', listOf(isObject)],
  ['MapArray', listOf(isObject)],
]

/**
 * Objects with a `value`: one class with any value in the view; canonical classes say the type of the value, in front
 * of the name of the base class. A class that was stored stays while it may hold the value.
 */
export function valueClasses(base: string): Lens {
  const classes = prefixes.map(([prefix, accepts]) => [prefix + base, accepts] as const)
  const accepts = (type: string, value: Json | undefined) =>
    !classes.some(([name, test]) => name === type && !test(value))
  return typeNames({
    shown: base,
    canonical: base,
    variants: classes.map(([name]) => name),
    choose: ({ value }: Doc) => classes.find(([, test]) => test(value))?.[0] ?? base,
    suits: (type, view, seen) => sameJson(view['value'], seen['value']) || accepts(type, view['value']),
  })
}
