import type { Doc } from '../../domain/core/json.ts'
import { element, type ScalarType, shapeAt, shapeOf } from '../../domain/core/shape.ts'
import type { Face } from '../rest/define-api.ts'

const comparable: ReadonlySet<string> = new Set(['dateTime', 'number'])
const comparisons = { gt: 'after or above', gte: 'at or above', lt: 'before or below', lte: 'at or below' }
const reserved = new Set(['fields', 'offset', 'limit', 'sort', 'filter', 'depth', 'expand', 'before', 'after'])

/**
 * Plain filters as parameters: one for each first-level value and each indexed path, and the four comparisons where
 * values have an order. Any other attribute filters too; the operation's description says how.
 */
export function filterParameters(face: Face): Doc[] {
  return filterPaths(face).flatMap(([path, type]) => [
    equals(path, type),
    ...(comparable.has(type) ? Object.entries(comparisons).map(([op, words]) => compares(path, op, words)) : []),
  ])
}

function filterPaths(face: Face): [string, ScalarType][] {
  const shape = shapeOf(face.schema)
  const candidates = [...Object.keys(face.schema.shape), ...face.resource.search]
  const found = new Map<string, ScalarType>()
  for (const path of candidates) {
    const end = shapeAt(shape, path.split('.'))
    const type = end && element(end).is
    if (type && type !== 'object' && type !== 'array' && type !== 'any' && !path.startsWith('@base'))
      found.set(path, type)
  }
  return [...found].filter(([path]) => !path.startsWith('@schema'))
}

function equals(path: string, type: ScalarType): Doc {
  const schema: Doc = type === 'number' || type === 'boolean' ? { type: [type, 'string'] } : { type: 'string' }
  const day = type === 'dateTime' ? ' A bare date matches the whole day (UTC).' : ''
  const name = reserved.has(path) ? `${path}.eq` : path
  return parameter(
    name,
    schema,
    `Keep resources whose \`${path}\` is this value, or any of several separated by commas.${day}`,
  )
}

function compares(path: string, op: string, words: string): Doc {
  return parameter(`${path}.${op}`, { type: 'string' }, `Keep resources whose \`${path}\` is ${words} this value.`)
}

function parameter(name: string, schema: Doc, description: string): Doc {
  return { name, in: 'query', required: false, description, schema }
}
