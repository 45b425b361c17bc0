import type { Resource } from '../../domain/core/define-resource.ts'
import { isRepeated, type Shape, shapeAt, shapeOf } from '../../domain/core/shape.ts'
import type { ColumnType, Table } from './table.ts'

/** The columns that the `search` paths of a resource ask for. Migrations write them down; a test compares the two. */
export function declaredColumns({
  kind,
  schema,
  search,
}: Pick<Resource, 'kind' | 'schema' | 'search'>): Table['columns'] {
  const shape = shapeOf(schema)
  return Object.fromEntries(search.map((path) => [path, columnType(kind, shape, path)]))
}

function columnType(kind: string, shape: Shape, path: string): ColumnType {
  const steps = path.split('.')
  const end = shapeAt(shape, steps)?.is
  if (end === 'any' && isRepeated(shape, steps)) return 'values'
  if (end !== 'text' && end !== 'dateTime' && end !== 'number' && end !== 'boolean') {
    throw new Error(`${kind}: search path ${path} does not lead to texts, numbers or booleans`)
  }
  if (isRepeated(shape, steps)) return 'values'
  return end === 'dateTime' ? 'text' : end
}
