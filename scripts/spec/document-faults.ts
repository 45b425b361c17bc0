import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

type Json = { [name: string]: unknown }

const methods = ['get', 'post', 'put', 'patch', 'delete']

/**
 * What is wrong with an OpenAPI document beyond its grammar: references that lead nowhere, operation ids used twice,
 * operations without words, examples that do not fit their schema. Empty when all is well.
 */
export function documentFaults(document: Json): string[] {
  return [...danglingRefs(document), ...operationFaults(document), ...exampleFaults(document)]
}

function danglingRefs(document: Json): string[] {
  const faults = new Set<string>()
  walk(document, '#', (value, at) => {
    if (at.includes('/example')) return
    const targets = [value['$ref'], ...Object.values(asJson(asJson(value['discriminator'])['mapping']))]
    for (const target of targets) {
      if (typeof target === 'string' && resolve(document, target) === undefined)
        faults.add(`${at}: ${target} leads nowhere`)
    }
  })
  return [...faults]
}

function operationFaults(document: Json): string[] {
  const faults: string[] = []
  const seen = new Set<unknown>()
  for (const [at, operation] of operations(document)) {
    if (seen.has(operation['operationId'])) faults.push(`${at}: operationId ${operation['operationId']} is used twice`)
    seen.add(operation['operationId'])
    for (const word of ['operationId', 'summary', 'description', 'tags', 'responses']) {
      if (!operation[word]) faults.push(`${at}: has no ${word}`)
    }
  }
  walk(document, '#', (value, at) => {
    if (
      /\/(parameters|headers|responses)\/[^/]+$/.test(at) &&
      !value['$ref'] &&
      !value['description'] &&
      !at.includes('/schema')
    ) {
      faults.push(`${at}: has no description`)
    }
  })
  return faults
}

function operations(document: Json): [string, Json][] {
  return ['paths', 'webhooks'].flatMap((kind) =>
    Object.entries(asJson(document[kind])).flatMap(([path, item]) =>
      methods.flatMap((method): [string, Json][] => {
        const operation = asJson(item)[method]
        return operation ? [[`${method} ${path}`, asJson(operation)]] : []
      }),
    ),
  )
}

/** Checks every example beside a schema, and answers how many there were through the faults only. */
function exampleFaults(document: Json): string[] {
  const faults: string[] = []
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false })
  formats.default(ajv)
  ajv.addSchema({ ...document, $id: 'document' })
  walk(document, '#', (value, at) => {
    if (!value['schema'] || !(value['examples'] || value['example'] !== undefined)) return
    const validate = ajv.compile({ $ref: `document${pointer(at)}/schema` })
    for (const [name, example] of examplesOf(document, value)) {
      if (!validate(example)) faults.push(`${at}: example ${name}: ${said(validate)}`)
    }
  })
  return faults
}

function examplesOf(document: Json, holder: Json): [string, unknown][] {
  const single: [string, unknown][] = holder['example'] === undefined ? [] : [['example', holder['example']]]
  const named = Object.entries(asJson(holder['examples'])).map(([name, example]): [string, unknown] => {
    const ref = asJson(example)['$ref']
    return [name, asJson(typeof ref === 'string' ? resolve(document, ref) : example)['value']]
  })
  return [...single, ...named]
}

function said(validate: ValidateFunction): string {
  return (validate.errors ?? []).map((error) => `${error.instancePath || 'the value'} ${error.message}`).join('; ')
}

/** The path of `walk` as a URI fragment. */
function pointer(at: string): string {
  return `#${at.slice(1).split('/').map(encodeURIComponent).join('/')}`
}

function walk(value: unknown, at: string, visit: (value: Json, at: string) => void): void {
  if (Array.isArray(value))
    value.forEach((element, i) => {
      walk(element, `${at}/${i}`, visit)
    })
  else if (typeof value === 'object' && value !== null) {
    visit(asJson(value), at)
    for (const [name, member] of Object.entries(value)) {
      walk(member, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, visit)
    }
  }
}

function resolve(document: Json, ref: string): unknown {
  const steps = ref
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return steps.reduce<unknown>((at, step) => asJson(at)[step], document)
}

function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}
