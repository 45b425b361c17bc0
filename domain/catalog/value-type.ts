import { isDoc, type Json } from '../core/json.ts'
import { canonicalInstant } from '../core/schema.ts'

type Test = (value: Json) => boolean

const isNumber: Test = (value) => typeof value === 'number'

/** Tests of the words that catalogs use for data types, in lower case. */
const tests: Readonly<Record<string, Test>> = {
  string: (value) => typeof value === 'string',
  text: (value) => typeof value === 'string',
  number: isNumber,
  numeric: isNumber,
  float: isNumber,
  decimal: isNumber,
  integer: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === 'boolean',
  object: isDoc,
  date: (value) => typeof value === 'string' && canonicalInstant(value) !== undefined,
  datetime: (value) => typeof value === 'string' && canonicalInstant(value) !== undefined,
}

/** Whether one value is of a data type. A list type judges its elements; types that nobody knows judge nothing. */
export function valueFitsType(value: Json, valueType: Json | undefined): boolean {
  const word = String(valueType)
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/(array|list|\[\])$/, '')
  return Object.hasOwn(tests, word) ? tests[word]!(value) : true
}
