import fc from 'fast-check'
import type { Path } from '../../../domain/core/json.ts'
import type { Filter, Literal } from '../../../domain/core/query.ts'
import type { ObjectSchema } from '../../../domain/core/schema.ts'
import { element, type Shape, shapeOf } from '../../../domain/core/shape.ts'
import { words } from './arbitrary-documents.ts'

const literals: fc.Arbitrary<Literal> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<Literal>(...words, 'deceaded', 'postalAddress', 'unspecified', 'ContactMedium'),
  },
  fc.constantFrom<Literal>('RelatedParty', 'OwnClass', 'Characteristic', 'AccountRef', 'AttachmentRef'),
  fc.constantFrom<Literal>(true, false, null, 0, 1, 2, '2024-02-29T12:30:00.000Z'),
)
const orders = fc.constantFrom('eq' as const, 'gt' as const, 'gte' as const, 'lt' as const, 'lte' as const)
const patterns = fc.constantFrom('a', '^p', 'e', '.*', '[A-Z]')

/** Every path of a view, down to some depth, with what is there. */
export function pathsOf(schema: ObjectSchema, depth = 3): { path: Path; shape: Shape }[] {
  const at = (shape: Shape, path: Path): { path: Path; shape: Shape }[] => {
    const one = element(shape)
    const here = path.length > 0 ? [{ path, shape: one }] : []
    if (one.is !== 'object' || path.length >= depth) return here
    return [...here, ...Object.keys(one.schema.shape).flatMap((name) => at(one.attribute(name)!, [...path, name]))]
  }
  return at(shapeOf(schema), [])
}

/** Filters over objects of a view: every kind of condition, on every path, combined at will. */
export function filtersOver(schema: ObjectSchema, depth = 2): fc.Arbitrary<Filter> {
  const leaf = fc.constantFrom(...pathsOf(schema)).chain(({ path, shape }) => conditionsOn(path, shape, depth))
  if (depth === 0) return leaf
  const inner = filtersOver(schema, depth - 1)
  const several = fc.array(inner, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { weight: 5, arbitrary: leaf },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), of: several }) },
    { weight: 1, arbitrary: inner.map((of): Filter => ({ kind: 'not', of })) },
  )
}

function conditionsOn(path: Path, shape: Shape, depth: number): fc.Arbitrary<Filter> {
  const exists = fc.constant<Filter>({ kind: 'exists', path })
  const compare = fc.record({
    kind: fc.constant('compare' as const),
    path: fc.constant(path),
    op: orders,
    value: literals,
  })
  const like = fc.constantFrom('*a*', 'p*', '*').map((value): Filter => ({ kind: 'compare', path, op: 'like', value }))
  const regex = fc
    .tuple(patterns, fc.boolean())
    .map(([pattern, anchored]): Filter => ({ kind: 'regex', path, pattern, anchored }))
  const size = fc
    .tuple(fc.constantFrom('length' as const, 'count' as const), orders, fc.integer({ min: 0, max: 3 }))
    .map(([of, op, value]): Filter => ({ kind: 'size', of, path, op, value }))
  if (shape.is !== 'object') return fc.oneof({ weight: 4, arbitrary: compare }, exists, like, regex, size)
  if (depth === 0) return fc.oneof(exists, size)
  const some = filtersOver(shape.schema as ObjectSchema, depth - 1).map(
    (where): Filter => ({ kind: 'some', path, where }),
  )
  return fc.oneof({ weight: 3, arbitrary: some }, exists, size, compare)
}
