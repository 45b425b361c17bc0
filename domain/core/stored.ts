import { type Doc, jsonOf } from './json.ts'
import type { ResourceStore, StoredResource } from './ports.ts'
import type { Filter } from './query.ts'
import { noValues, type Stencil, type Stencilled, textOf } from './stencil.ts'

/** What will have been written. The text is made when somebody asks for it. */
export class Becoming implements StoredResource {
  readonly id: string
  readonly version: number
  readonly doc: Doc

  constructor(id: string, version: number, doc: Doc) {
    this.id = id
    this.version = version
    this.doc = doc
  }

  get text(): string {
    return jsonOf(this.doc)
  }
}

/** A resource that is a stencil with values. Its text is made when somebody asks for it. */
export class StencilledResource implements StoredResource, Stencilled {
  readonly id: string
  readonly version: number
  readonly stencil: Stencil
  readonly values: readonly string[]
  readonly shared: readonly string[]

  constructor(id: string, version: number, stencil: Stencil, values: readonly string[], shared = noValues) {
    this.id = id
    this.version = version
    this.stencil = stencil
    this.values = values
    this.shared = shared
  }

  get text(): string {
    return textOf(this)
  }
}

/** The document of a stored resource. */
export function parsed(stored: StoredResource): Doc {
  return stored instanceof Becoming ? stored.doc : (JSON.parse(stored.text) as Doc)
}

/** The document that is stored now under an identifier; for work that looks for itself, outside of a command. */
export async function docOf(store: ResourceStore, kind: string, id: string): Promise<Doc | undefined> {
  const stored = await store.get(kind, id)
  return stored && parsed(stored)
}

/** Everything that a filter finds, in order of the identifiers, some at a time. Each page sees what is there by then. */
export async function* pagesOf(
  store: ResourceStore,
  kind: string,
  filter: Filter,
  atOnce: number,
): AsyncGenerator<readonly StoredResource[]> {
  for (let id: string | undefined = ''; id !== undefined; ) {
    const page = { limit: atOnce, after: { keys: [], id } }
    const { items, hasNext } = await store.list(kind, { filter, sort: [], page })
    yield items
    id = hasNext ? items.at(-1)!.id : undefined
  }
}
