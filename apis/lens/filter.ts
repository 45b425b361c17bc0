import type { Path } from '../../domain/core/json.ts'
import { everything, type Filter, type Literal, matcher, nothing } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'

/** A condition that is not made of others by and, or, not. */
export type Leaf = Exclude<Filter, { kind: 'and' | 'or' | 'not' }>

/** All of them; said as shortly as it can be, so that stores see plain comparisons where there are any. */
export function all(...parts: readonly Filter[]): Filter {
  const of = parts.flatMap((part) => (part.kind === 'and' ? part.of : [part]))
  if (of.some(isNothing)) return nothing
  return of.length === 1 ? of[0]! : { kind: 'and', of }
}

/** Any of them. */
export function any(...parts: readonly Filter[]): Filter {
  const of = parts.flatMap((part) => (part.kind === 'or' ? part.of : [part]))
  if (of.some(isEverything)) return everything
  return of.length === 1 ? of[0]! : { kind: 'or', of }
}

/** The opposite. */
export function no(part: Filter): Filter {
  if (isEverything(part)) return nothing
  if (isNothing(part)) return everything
  return part.kind === 'not' ? part.of : { kind: 'not', of: part }
}

/**
 * Some object at `path` meets `where`. One condition on one value of the object is the same as that condition on the
 * longer path, which stores can answer from an index, so it is said that way.
 */
export function someAt(path: Path, where: Filter): Filter {
  if (path.length === 0) return where
  switch (where.kind) {
    case 'or':
      return any(...where.of.map((part) => someAt(path, part)))
    case 'and':
      return isEverything(where) ? exists(path) : { kind: 'some', path, where }
    case 'compare':
    case 'exists':
    case 'regex':
    case 'some':
      return { ...where, path: [...path, ...where.path] }
    case 'size':
      return where.of === 'length' ? { ...where, path: [...path, ...where.path] } : { kind: 'some', path, where }
    case 'not':
      return { kind: 'some', path, where }
  }
}

export const exists = (path: Path): Filter => ({ kind: 'exists', path })
export const equals = (path: Path, value: Literal): Filter => ({ kind: 'compare', path, op: 'eq', value })
export const isIn = (path: Path, values: readonly Literal[]) => any(...values.map((value) => equals(path, value)))

/** Whether a condition on one attribute would hold if that attribute had this value. */
export function holds(leaf: Leaf, value: Literal): boolean {
  return leaf.path.length === 1 && matcher({ ...leaf, path: ['value'] }, regex)({ value })
}

/** The condition, for values other than these words. Only for an attribute that has one value per object. */
export function otherThan(leaf: Leaf, words: readonly string[]): Filter {
  if (leaf.kind === 'compare' && leaf.op === 'eq') return words.includes(String(leaf.value)) ? nothing : leaf
  return all(leaf, no(isIn(leaf.path, words)))
}

const isEverything = (part: Filter) => part.kind === 'and' && part.of.length === 0
const isNothing = (part: Filter) => part.kind === 'or' && part.of.length === 0
