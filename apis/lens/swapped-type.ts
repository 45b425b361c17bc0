import type { Doc, Path } from '../../domain/core/json.ts'
import { textOf } from './doc.ts'
import { all, any, equals, holds, isIn, type Leaf, no } from './filter.ts'
import { type Lens, lens } from './lens.ts'

const typed = ['@type', '@baseType']

/**
 * `@type` and `@baseType` of a resource whose class has another name in the view. Each name stands for the other, so
 * that nothing is lost even if somebody calls an extension by the name that the other generation uses.
 */
export function swappedType(canonical: string, view: string): Lens {
  const other: Readonly<Record<string, string>> = { [canonical]: view, [view]: canonical }
  const names = [canonical, view]
  const swap = (doc: Doc): Doc => {
    let result = doc
    for (const attribute of typed) {
      const name = textOf(doc, attribute)
      if (name !== undefined && names.includes(name)) result = { ...result, [attribute]: other[name] }
    }
    return result
  }
  const isType = (path: Path) => typed.includes(path[0] ?? '')
  return lens({
    get: swap,
    put: swap,
    attributes: (attributes) => attributes,
    filter: (leaf) => (isType(leaf.path) ? swapped(leaf, names, other) : leaf),
    // The names sort differently.
    place: (path) => (isType(path) ? undefined : path),
  })
}

function swapped(leaf: Leaf, names: readonly string[], other: Readonly<Record<string, string>>) {
  if (leaf.path.length > 1) return leaf
  const met = names.filter((name) => holds(leaf, other[name]!))
  return any(all(leaf, no(isIn(leaf.path, names))), ...met.map((name) => equals(leaf.path, name)))
}
