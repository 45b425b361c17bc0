import { type Doc, docsIn, type Json } from '../core/json.ts'

/** What a price of the catalog says about a characteristic: its values with their ranges (`prodSpecCharValueUse`). */
export function valueSpecsOf(price: Doc, name: string): Doc[] {
  return docsIn(price['prodSpecCharValueUse'])
    .filter((use) => use['name'] === name)
    .flatMap((use) => docsIn(use['productSpecCharacteristicValue']))
}

/** Values of a characteristic for which a price holds. */
export function valuesOf(price: Doc, name: string): Json[] {
  return valueSpecsOf(price, name).flatMap(({ value }) =>
    value === undefined ? [] : Array.isArray(value) ? value : [value],
  )
}
