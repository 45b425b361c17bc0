import { compose, type Lens } from './lens.ts'
import { v5Only } from './renamed.ts'
import { valueClasses } from './value-classes.ts'

/** A named value: one class with any value in the view; canonical classes say the type of the value. */
export function characteristicLens(): Lens {
  return compose([v5Only('id', 'characteristicRelationship'), valueClasses('Characteristic')])
}
