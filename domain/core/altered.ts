import type { Actor } from './actor.ts'
import { changeEvents } from './change-events.ts'
import type { Resource, Step } from './define-resource.ts'
import type { ChangeEvent } from './event.ts'
import { changedAttributes, sameJson } from './json.ts'
import { checkStep } from './lifecycle.ts'
import type { Alterations, Ids } from './ports.ts'
import { type Reaction, reactAlike } from './reaction.ts'
import type { Sight } from './sight.ts'
import type { Stencil } from './stencil.ts'
import { parsed, type StencilledResource } from './stored.ts'

/** What becomes of a resource that is a stencil with values: it is one again. */
export interface Altering {
  readonly before: StencilledResource
  readonly after: StencilledResource
}

/** Changes of the same attributes. */
interface Alike {
  readonly changed: readonly string[]
  readonly events: readonly ChangeEvent[]
  readonly rows: Altering[]
}

/**
 * Changes of resources of one kind, very many perhaps, from one stencil to another. Of each pair of stencils the first one is judged
 * as any change is, by its documents, and stands for the others: what they change is the same attributes.
 */
class Altered {
  readonly actor: Actor
  readonly #resource: Resource
  readonly #when: Pick<Step, 'at' | 'by'>
  readonly #reactions: readonly Reaction[]
  readonly #pairs = new Map<Stencil, Map<Stencil, Alike | undefined>>()
  readonly #alike = new Map<string, Alike>()
  readonly #byId = new Map<string, Altering>()

  /** @param reactions to such steps */
  constructor(resource: Resource, actor: Actor, at: string, reactions: readonly Reaction[]) {
    this.#resource = resource
    this.actor = actor
    this.#when = { at, by: actor.id }
    this.#reactions = reactions
  }

  /**
   * Takes a change; false where more follows from such changes than its event and its audit entry.
   * @throws Fault illegalTransition
   */
  add(one: Altering): boolean {
    const { before, after } = one
    const froms = this.#pairs.get(before.stencil) ?? new Map<Stencil, Alike | undefined>()
    this.#pairs.set(before.stencil, froms)
    if (!froms.has(after.stencil)) froms.set(after.stencil, this.#judged(one))
    const alike = froms.get(after.stencil)
    if (!alike) return false
    this.#byId.set(before.id, one)
    alike.rows.push(one)
    return true
  }

  #judged(one: Altering): Alike | undefined {
    const [before, after] = [parsed(one.before), parsed(one.after)]
    const { lifecycle, complete, raises } = this.#resource
    if (lifecycle) checkStep(lifecycle, before, after)
    const step = { before, after, ...this.#when }
    const completed = complete?.(step) ?? after
    const changed = changedAttributes(before, after)
    if (raises || changed.length === 0 || !sameJson(completed, after) || this.#mayReact(step, one)) return undefined
    const known = this.#alike.get(changed.join())
    if (known) return known
    const alike: Alike = { changed, events: changeEvents(this.#resource, changed), rows: [] }
    this.#alike.set(changed.join(), alike)
    return alike
  }

  /** Whether anything reacts to such changes, or may to others of these stencils. */
  #mayReact(step: Step, { before, after }: Altering): boolean {
    const areAlike = [before, after].every(({ stencil }) => reactAlike(this.#reactions, stencil))
    return !areAlike || this.#reactions.some(({ when }) => when(step))
  }

  /** How many there are. */
  get size(): number {
    return this.#byId.size
  }

  /** All of them. */
  get all(): Iterable<Altering> {
    return this.#byId.values()
  }

  /** A change as it has been taken. */
  get(id: string): Altering | undefined {
    return this.#byId.get(id)
  }

  /** Takes one back. */
  take(id: string): Altering | undefined {
    const one = this.#byId.get(id)
    this.#byId.delete(id)
    return one
  }

  /** By version and identifier. @param ids those of events are made from */
  alterations(ids: Ids): Alterations[] {
    const { actor } = this
    const { kind } = this.#resource
    return [...this.#alike.values()].flatMap(({ changed, events, rows: all }) => {
      const those = all.filter((one) => this.#byId.get(one.before.id) === one)
      return [...Map.groupBy(those, ({ before }) => before.version)].map(([expectedVersion, some]) => {
        const rows = some.map(({ before, after: { id, stencil, values, shared } }) => {
          return { id, was: before, stencil, values, shared }
        })
        rows.sort((a, b) => (a.id < b.id ? -1 : 1))
        const told = events.map((event) => ({ ...event, series: ids.series() }))
        return { kind, actor, changed, events: told, expectedVersion, rows }
      })
    })
  }
}

/** Changes of which there are very many, of all kinds. */
export class AllAltered {
  readonly #byKind = new Map<string, Altered>()

  /** Takes a change, as `Altered` does; false, too, when somebody else has acted on the first of its kind. */
  add(one: Altering, resource: Resource, actor: Actor, at: string, reactions: readonly Reaction[]): boolean {
    const { kind } = resource
    const altered = this.#byKind.get(kind) ?? new Altered(resource, actor, at, reactions)
    this.#byKind.set(kind, altered)
    return altered.actor === actor && altered.add(one)
  }

  get isEmpty(): boolean {
    return !this.#byKind.values().some(({ size }) => size > 0)
  }

  get(kind: string, id: string): Altering | undefined {
    return this.#byKind.get(kind)?.get(id)
  }

  take(kind: string, id: string): Altering | undefined {
    return this.#byKind.get(kind)?.take(id)
  }

  /** Lets somebody who plans what comes next see all of it. */
  showTo(next: Sight): void {
    for (const [kind, { all }] of this.#byKind)
      for (const { before, after } of all) next.assume(kind, after.id, after, parsed(after), parsed(before))
  }

  alterations(ids: Ids): Alterations[] {
    return [...this.#byKind.values()].flatMap((all) => all.alterations(ids))
  }
}
