import { Fault } from '../../../domain/core/fault.ts'
import type { Path } from '../../../domain/core/json.ts'
import { isRepeated, type ScalarType, type Shape, shapeAt } from '../../../domain/core/shape.ts'

/** What the attributes of a query are looked up in. */
export interface Vocabulary {
  readonly shape: Shape
  /** Shapes of registered extensions, which may declare further attributes. */
  readonly extensions?: readonly Shape[]
  /** `https://host/base/collection`; with it `href` is compared as rendered, which is by `id`. */
  readonly hrefBase?: string
  /** True inside an element of an array, which lacks what every resource has. */
  readonly nested?: boolean
}

/** An attribute that a condition names. */
export interface Target {
  readonly name: string
  readonly path: Path
  readonly type: ScalarType | 'object'
  /** Further words for those of an enumeration: what is compared with one of them is compared with what it means. */
  readonly synonyms?: Readonly<Record<string, string>>
  /** Where one element can hold several values of the path: `owners` objects, or `scalars` in an array of values. */
  readonly repeated: 'no' | 'owners' | 'scalars'
}

/** Attributes that every resource has, whatever its schema says. */
const always: ReadonlySet<string> = new Set(['id', 'href', '@type', '@baseType', '@schemaLocation'])

/**
 * Finds an attribute by its path.
 * @throws Fault invalidQuery naming an attribute that neither the schema nor a registered extension knows
 */
export function targetOf({ shape, extensions = [], nested }: Vocabulary, path: Path, name = path.join('.')): Target {
  for (const known of [shape, ...extensions]) {
    const at = shapeAt(known, path)
    if (!at || at.is === 'array') continue
    const synonyms = 'synonyms' in at && at.synonyms ? { synonyms: at.synonyms } : {}
    return { name, path, type: at.is, repeated: repetition(known, path), ...synonyms }
  }
  if (!nested && path.length === 1 && always.has(path[0]!)) return { name, path, type: 'text', repeated: 'no' }
  throw new Fault('invalidQuery', [{ at: name, problem: 'is not an attribute of this resource' }])
}

function repetition(shape: Shape, path: Path): Target['repeated'] {
  const owners = path.slice(0, -1)
  const owner = shapeAt(shape, owners)
  const last = owner?.is === 'object' ? owner.attribute(path.at(-1)!) : undefined
  if (path.length === 0 || last?.is === 'array') return 'scalars'
  return isRepeated(shape, owners) ? 'owners' : 'no'
}

/** True when the path is `href` of the resource itself and is compared as this caller sees it. */
export function isOwnHref({ hrefBase }: Vocabulary, path: Path): boolean {
  return hrefBase !== undefined && path.length === 1 && path[0] === 'href'
}
