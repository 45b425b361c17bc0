import type { Doc } from '../../domain/core/json.ts'
import { factsOf } from '../../domain/core/schema.ts'
import type { Face } from '../rest/define-api.ts'
import type { SchemaBook } from './schema-book.ts'
import type { Style } from './style.ts'

/** The names of the schemas of one resource. */
export interface ResourceNames {
  readonly view: string
  readonly create: string
  readonly merge: string
  /** As it is created with a file that comes along. */
  readonly ofFile: string
}

export function namesOf(face: Face, style: Style): ResourceNames {
  const { kind } = face
  return { view: kind, create: kind + style.create, merge: kind + style.merge, ofFile: `${kind}OfFile${style.create}` }
}

/** Adds the three schemas of a resource: as it is answered, as it is created, as it is merged. */
export function addResource(book: SchemaBook, face: Face, style: Style): void {
  const names = namesOf(face, style)
  const { description = face.resource.description } = factsOf(face.schema)
  const { brings } = face.resource
  const serverSets = new Set([...face.resource.serverSets, 'href'])
  book.add(names.view, {
    type: 'object',
    description,
    required: ['id', 'href', '@type'],
    properties: markReadOnly(typed(face, book.properties(face.schema, 'value')), new Set(['id', ...serverSets])),
    ...(style.typed && subclasses(face, names.view)),
  })
  book.add(names.create, {
    type: 'object',
    description: `What a create takes. ${description}`,
    ...(face.mandatory.length > 0 && { required: [...face.mandatory] }),
    properties: typed(face, book.properties(face.schema, 'value', serverSets)),
    ...(style.typed && subclasses(face, names.create)),
  })
  if (brings) {
    book.add(names.ofFile, {
      type: 'object',
      description: `What a create takes whose file comes with it. ${description}`,
      required: face.mandatory.filter((name) => !brings.names.includes(name)),
      properties: typed(face, book.properties(face.schema, 'value', new Set([...serverSets, ...brings.names]))),
    })
  }
  book.add(names.merge, {
    type: 'object',
    description: `What a merge patch may change; null removes an attribute, an array is replaced whole. ${description}`,
    properties: typed(face, book.properties(face.schema, 'merge', new Set(['id', ...serverSets]))),
  })
}

function markReadOnly(properties: Doc, names: ReadonlySet<string>): Doc {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      names.has(name) && schema ? { ...(schema as Doc), readOnly: true } : schema,
    ]),
  )
}

/** Says which class names a collection accepts. */
function typed(face: Face, properties: Doc): Doc {
  const classes = [face.kind, ...face.resource.subclasses].map((name) => `\`${name}\``)
  const description = `Class of the resource: ${classes.join(', ')}, or a name of your own with one of these in @baseType.`
  return { ...properties, '@type': { type: 'string', description, examples: [face.kind] } }
}

/** A collection of several classes tells them apart by `@type`, although they share their attributes. */
function subclasses(face: Face, name: string): Doc {
  if (face.resource.subclasses.length === 0) return {}
  const classes = [face.kind, ...face.resource.subclasses]
  const mapping = Object.fromEntries(classes.map((each) => [each, `#/components/schemas/${name}`]))
  return { discriminator: { propertyName: '@type', mapping } }
}
