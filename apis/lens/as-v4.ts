import type { Resource } from '../../domain/core/define-resource.ts'
import { eventNames } from '../../domain/core/event.ts'
import { allOperations, type Face, type Operation } from '../rest/define-api.ts'
import { compose, filterThrough, type Lens } from './lens.ts'
import { swappedType } from './swapped-type.ts'
import { viewClass } from './view-class.ts'

/** What the v4 document says of a resource beyond its attributes. */
export interface V4Facts {
  /** Mandatory on create. */
  readonly mandatory: readonly string[]
  /** Class, where it differs; path segment and events are named after it. */
  readonly kind?: string
  readonly operations?: readonly Operation[]
  /** Names of events besides those of changes that v4 does not have. */
  readonly withoutEvents?: readonly string[]
}

/** A resource as v4 shows it: its canonical shape seen through lenses, the first of which is next to the core. */
export function asV4(resource: Resource, lenses: readonly Lens[], facts: V4Facts): Face {
  const { kind = resource.kind } = facts
  const renamed = kind !== resource.kind
  const whole = compose(renamed ? [...lenses, swappedType(resource.kind, kind)] : lenses)
  return {
    resource,
    kind,
    events: renamed ? eventNames(kind) : resource.events,
    collection: renamed ? kind[0]!.toLowerCase() + kind.slice(1) : resource.collection,
    schema: viewClass(kind, lenses).schema(resource.schema),
    mandatory: facts.mandatory,
    operations: facts.operations ?? allOperations,
    furtherEvents: resource.furtherEvents.filter(({ name }) => !facts.withoutEvents?.includes(name)),
    identity: false,
    get: whole.get,
    put: (view, doc) => whole.put({ ...view, '@type': view['@type'] ?? kind }, doc),
    filter: (filter) => filterThrough(whole, filter),
    sort: (key) => {
      const path = whole.place(key.path)
      return path && { ...key, path }
    },
    example: whole.get(resource.example),
  }
}
