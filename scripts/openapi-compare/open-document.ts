/** A JSON object of which nothing is known yet. */
export type Json = { readonly [name: string]: unknown }

/** One operation, whichever version of the format it was written in. */
export interface OpenOperation {
  readonly method: string
  /** Without trailing slash; requests that a server sends to listeners are under `/listener/`. */
  readonly path: string
  readonly operationId: string
  readonly request: Json | undefined
  readonly response: Json | undefined
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

/** Reads Swagger 2.0 and OpenAPI 3.x documents alike. */
export class OpenDocument {
  readonly #document: Json

  constructor(document: Json) {
    this.#document = document
  }

  /** `v4` or `v5`, from the version of the API. */
  get generation(): string {
    return `v${String(asJson(this.#document['info'])['version']).split('.')[0]}`
  }

  operations(): OpenOperation[] {
    return [
      ...Object.entries(asJson(this.#document['paths'])).flatMap(([path, item]) =>
        this.#item(path.replace(/(?<=.)\/$/, ''), item),
      ),
      ...Object.entries(asJson(this.#document['webhooks'])).flatMap(([name, item]) =>
        this.#item(`/listener/${name}`, item),
      ),
    ]
  }

  /** Every named schema. */
  schemas(): [string, Json][] {
    const named = asJson(this.#document['definitions'] ?? asJson(this.#document['components'])['schemas'])
    return Object.entries(named).map(([name, schema]) => [name, asJson(schema)])
  }

  /** Follows one reference. */
  at(ref: string): Json {
    const steps = ref
      .split('/')
      .slice(1)
      .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
    return asJson(steps.reduce<unknown>((value, step) => asJson(value)[step], this.#document))
  }

  #item(path: string, item: unknown): OpenOperation[] {
    return methods.flatMap((method) => {
      const found = asJson(item)[method]
      if (!found) return []
      const operation = asJson(found)
      return [
        {
          method: method.toUpperCase(),
          path,
          operationId: String(operation['operationId']),
          request: this.#request(operation),
          response: this.#response(operation),
        },
      ]
    })
  }

  #request(operation: Json): Json | undefined {
    const inBody = asList(operation['parameters'])
      .map((parameter) => this.#deref(parameter))
      .find((parameter) => parameter['in'] === 'body')
    return schemaIn(inBody ?? jsonContent(this.#deref(operation['requestBody'])))
  }

  #response(operation: Json): Json | undefined {
    const responses = asJson(operation['responses'])
    const success = this.#deref(responses['200'] ?? responses['201'])
    return schemaIn(success['schema'] ? success : jsonContent(success))
  }

  #deref(value: unknown): Json {
    const json = asJson(value)
    return typeof json['$ref'] === 'string' ? this.#deref(this.at(json['$ref'])) : json
  }
}

function jsonContent(body: Json): Json {
  const content = Object.entries(asJson(body['content']))
  return asJson(content.find(([type]) => type.startsWith('application/json') && !type.includes('patch'))?.[1])
}

function schemaIn(holder: Json): Json | undefined {
  return holder['schema'] ? asJson(holder['schema']) : undefined
}

/** The value as an object; anything else is an empty one. */
export function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

/** The value as a list; anything else is an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
