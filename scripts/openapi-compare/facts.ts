import { type FlatSchema, flatten, plainName } from './flat-schema.ts'
import { asJson, type Json, type OpenDocument, type OpenOperation } from './open-document.ts'

/**
 * The kinds of facts that are compared. `attribute`, `value` and `mandatory` go by path from a resource; those of
 * classes go by class, with `@type` values of base classes as `variant` and coarse data types as `type`.
 */
export type FactKind =
  | 'path'
  | 'operation'
  | 'operationId'
  | 'attribute'
  | 'value'
  | 'mandatory'
  | 'class'
  | 'class attribute'
  | 'class value'
  | 'class mandatory'
  | 'type'
  | 'variant'

/** Everything that a document says, as `kind` and sentences such as `individual.contactMedium.preferred`. */
export type Facts = ReadonlyMap<FactKind, ReadonlySet<string>>

class Collector {
  readonly facts = new Map<FactKind, Set<string>>()

  add(kind: FactKind, sentence: string): void {
    const known = this.facts.get(kind)
    if (known) known.add(sentence)
    else this.facts.set(kind, new Set([sentence]))
  }
}

/** Takes a document apart into facts. */
export function factsOf(document: OpenDocument): Facts {
  const collector = new Collector()
  for (const operation of document.operations()) {
    collector.add('path', operation.path)
    collector.add('operation', `${operation.method} ${operation.path}`)
    collector.add('operationId', `${operation.method} ${operation.path} is ${operation.operationId}`)
    addPaths(collector, document, operation)
  }
  addClasses(collector, document)
  return collector.facts
}

function addPaths(collector: Collector, document: OpenDocument, operation: OpenOperation): void {
  const { method, path, request, response } = operation
  const root = path.split('/').findLast((step) => step !== '' && !step.startsWith('{')) ?? ''
  const toListener = path.startsWith('/listener/')
  // What an event says of other things is compared with their classes.
  const deepest = toListener ? 1 : Number.POSITIVE_INFINITY
  for (const [schema, mandatory] of [
    [request, method === 'POST'],
    [response, false],
  ] as const) {
    // What listeners answer is nobody's concern.
    if (!schema || (toListener && schema === response)) continue
    walk({ document, deepest, mandatory, say: (kind, sentence) => collector.add(kind, sentence) }, schema, root, [])
  }
}

interface Walk {
  readonly document: OpenDocument
  /** How many attributes below each other are followed. */
  readonly deepest: number
  /** Whether mandatory attributes are of interest: in the body of a create they are. */
  readonly mandatory: boolean
  readonly say: (kind: 'attribute' | 'value' | 'mandatory', sentence: string) => void
}

/**
 * Follows attributes downwards; a class inside itself is not entered again.
 * @param asItself true for a base class that names itself among its variants
 */
function walk(ways: Walk, schema: Json, path: string, inside: readonly string[], asItself = false): void {
  const flat = flatten(ways.document, schema)
  if (flat.items) {
    walk(ways, flat.items, path, inside)
    return
  }
  for (const value of flat.values) ways.say('value', `${path} = ${value}`)
  if (flat.className && inside.includes(flat.className)) return
  const deeper = flat.className ? [...inside, flat.className] : inside
  for (const [name, property] of flat.properties) {
    ways.say('attribute', `${path}.${name}`)
    if (path.split('.').length < ways.deepest) walk(ways, property, `${path}.${name}`, deeper)
  }
  if (ways.mandatory) for (const name of flat.required) ways.say('mandatory', `${path}.${name}`)
  if (!asItself) walkVariants(ways, flat, path, inside)
}

/** Attributes of any variant count; only what every variant must have is mandatory. */
function walkVariants(ways: Walk, { variants, className }: FlatSchema, path: string, inside: readonly string[]): void {
  const counts = new Map<string, number>()
  for (const variant of variants.values()) {
    const isBase = flatten(ways.document, variant).className === className
    const around = className && !isBase ? [...inside, className] : inside
    const say: Walk['say'] = (kind, sentence) => {
      if (kind === 'mandatory') counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
      else ways.say(kind, sentence)
    }
    walk({ ...ways, say }, variant, path, around, true)
  }
  for (const [sentence, count] of counts) if (count === variants.size) ways.say('mandatory', sentence)
}

function addClasses(collector: Collector, document: OpenDocument): void {
  const reachable = reachableClasses(document)
  const all = document.schemas().filter(([name]) => reachable.has(name))
  const created = new Set(all.filter(([name]) => /_(FVO|Create)$/.test(name)).map(([name]) => plainName(name)))
  for (const [name, schema] of all) {
    const className = plainName(name)
    collector.add('class', className)
    const flat = flatten(document, schema)
    for (const [attribute, property] of flat.properties) {
      collector.add('class attribute', `${className}.${attribute}`)
      collector.add('type', `${className}.${attribute} is ${typeName(document, property)}`)
    }
    for (const value of flat.values) collector.add('class value', `${className} = ${value}`)
    for (const type of flat.variants.keys()) collector.add('variant', `${className} may be ${type}`)
    if (/_(FVO|Create)$/.test(name) || !(created.has(className) || /_(MVO|Update|Value)$/.test(name))) {
      for (const attribute of flat.required) collector.add('class mandatory', `${className}.${attribute}`)
    }
  }
}

function typeName(document: OpenDocument, property: Json): string {
  const flat = flatten(document, property)
  return flat.items ? `list of ${typeName(document, flat.items)}` : flat.type
}

/** The classes that requests and answers can contain; mere ancestors are not among them. */
function reachableClasses(document: OpenDocument): Set<string> {
  const found = new Set<string>()
  const visit = (schema: Json): void => {
    const ref = schema['$ref']
    if (typeof ref === 'string') {
      const name = ref.split('/').at(-1)!
      if (found.has(name)) return
      found.add(name)
      inside(flatten(document, schema))
    } else inside(flatten(document, schema))
  }
  const inside = (flat: FlatSchema): void => {
    for (const property of flat.properties.values()) visit(property)
    for (const variant of flat.variants.values()) visit(variant)
    if (flat.items) visit(flat.items)
  }
  for (const { request, response } of document.operations()) {
    if (request) visit(asJson(request))
    if (response) visit(asJson(response))
  }
  return found
}
