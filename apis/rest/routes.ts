import { Fault } from '../../domain/core/fault.ts'
import { type Shape, shapeOf } from '../../domain/core/shape.ts'
import { type Api, type Face, type Operation, takesCollectionPatch } from './define-api.ts'
import { jsonPatchType, patchTypes } from './media-type.ts'
import { decodePercent } from './query/raw-query.ts'
import type { RestSettings } from './settings.ts'
import { type ResourceJudge, resourceJudge } from './validate/judge-resource.ts'

/** What can be done at an address, as the header fields that tell it. */
export interface Offer {
  readonly Allow: string
  readonly 'Accept-Patch'?: string
}

/** What is known of a face before any request comes. */
export interface Served {
  readonly face: Face
  /** Paths of the collection below every base path of its API. */
  readonly paths: readonly string[]
  readonly shape: Shape
  readonly extensions: readonly Shape[]
  readonly judge: ResourceJudge
  readonly collection: Offer
  readonly item: Offer
}

/** A path that leads to a face: base path and collection. */
export interface Route extends Served {
  readonly path: string
}

/** A request path that was recognised; `id` is there when it leads to one resource. */
export interface Match {
  readonly route: Route
  readonly id?: string
}

/** Every path of every API. Faces are prepared once, whatever the number of base paths that reach them. */
export function routeTable(apis: readonly Api[], settings: RestSettings): ReadonlyMap<string, Route> {
  const table = new Map<string, Route>()
  for (const { basePaths, faces } of apis) {
    for (const face of faces) {
      const paths = basePaths.map((base) => `${base}/${face.collection}`)
      const served = prepare(face, paths, settings)
      for (const path of paths) {
        if (table.has(path)) throw new Error(`two resources are mounted at ${path}`)
        table.set(path, { ...served, path })
      }
    }
  }
  return table
}

function prepare(face: Face, paths: readonly string[], { schemas }: RestSettings): Served {
  return {
    face,
    paths,
    shape: shapeOf(face.schema),
    extensions: Object.values(schemas).map((schema) => shapeOf(schema)),
    judge: resourceJudge(face, schemas),
    ...offersOf(face),
  }
}

function offersOf(face: Face): Pick<Served, 'collection' | 'item'> {
  const can = (operation: Operation, ...methods: string[]) => (face.operations.includes(operation) ? methods : [])
  const bulk = takesCollectionPatch(face) ? ['PATCH'] : []
  return {
    collection: offer([...can('list', 'GET', 'HEAD'), ...can('create', 'POST'), ...bulk], [jsonPatchType]),
    item: offer([...can('retrieve', 'GET', 'HEAD'), ...can('patch', 'PATCH'), ...can('delete', 'DELETE')], patchTypes),
  }
}

function offer(methods: readonly string[], patches: readonly string[]): Offer {
  const Allow = [...methods, 'OPTIONS'].join(', ')
  return methods.includes('PATCH') ? { Allow, 'Accept-Patch': patches.join(', ') } : { Allow }
}

/**
 * Finds the route of a path that is still percent-encoded; a trailing slash makes no difference.
 * @throws Fault notFound, malformedUrl
 */
export function matchPath(table: ReadonlyMap<string, Route>, path: string): Match {
  const plain = withoutSlash(path)
  const collection = table.get(plain)
  if (collection) return { route: collection }
  const slash = plain.lastIndexOf('/')
  const route = table.get(plain.slice(0, slash))
  return route ? { route, id: decodePercent(plain.slice(slash + 1)) } : unknownPath(path)
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path
}

/** Whether the path is that of a collection, or of one of its resources. */
export function isRoute(table: ReadonlyMap<string, Route>, path: string): boolean {
  const plain = withoutSlash(path)
  return table.has(plain) || table.has(plain.slice(0, plain.lastIndexOf('/')))
}

/** @throws Fault notFound, or malformedUrl when the path cannot even be read */
export function unknownPath(path: string): never {
  throw new Fault('notFound', [{ at: decodePercent(path), problem: 'is no path of this server' }])
}

/** @throws Fault methodNotAllowed naming what is allowed */
export function methodNotAllowed(method: string, allow: string): never {
  throw new Fault('methodNotAllowed', [{ at: method, problem: `is not one of ${allow}` }], { Allow: allow })
}
