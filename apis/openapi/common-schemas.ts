import type { Doc } from '../../domain/core/json.ts'
import { errorSchema } from './errors.ts'
import { type SchemaBook, schemaRef } from './schema-book.ts'

const operation: Doc = {
  type: 'object',
  description: 'One operation of a JSON Patch.',
  required: ['op', 'path'],
  properties: {
    op: { type: 'string', enum: ['add', 'remove', 'replace', 'move', 'copy', 'test'], description: 'What to do.' },
    path: {
      type: 'string',
      description: 'Where: a JSON Pointer; in a query patch with conditions that choose elements.',
    },
    from: { type: 'string', description: 'Where `move` and `copy` take the value from.' },
    value: { description: 'The value for `add`, `replace` and `test`.' },
  },
}

/** Adds the schemas that are not classes of the model: the error body and JSON Patch. */
export function addCommonSchemas(book: SchemaBook): void {
  book.add('Error', errorSchema)
  book.add('JsonPatch', operation)
  book.add('JsonPatchOperations', {
    type: 'array',
    description: 'Operations that are applied in order, all or none.',
    items: schemaRef('JsonPatch'),
  })
}
