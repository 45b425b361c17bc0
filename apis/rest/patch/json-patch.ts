import { Fault } from '../../../domain/core/fault.ts'
import { type Doc, type Json, sameJson } from '../../../domain/core/json.ts'
import { type Operation, operationsOf } from './operation.ts'
import { insert, overwrite, pointerSteps, pointerText, takeOut, valueAt } from './pointer.ts'

/** Finds the places that a path means; plain JSON Patch knows exactly one for each. */
export type FindPlaces = (path: string, root: Json) => readonly (readonly string[])[] | undefined

/** How far a patch may blow a document up: nesting, and the characters that it may copy. */
export interface PatchLimits {
  readonly depth: number
  readonly size: number
}

const onePlace: FindPlaces = (path) => {
  const steps = pointerSteps(path)
  return steps && [steps]
}

/**
 * RFC 6902 on a copy of the document, so that a patch that fails half-way changes nothing.
 * @throws Fault invalidBody when the body is no patch, patchNotApplicable (422) for a path that leads nowhere,
 *   testFailed (409), tooDeep, bodyTooLarge
 */
export function jsonPatch(doc: Doc, body: Json, limits: PatchLimits, find: FindPlaces = onePlace): Json {
  const patch = new Patch(structuredClone(doc), limits, find)
  for (const [i, operation] of operationsOf(body).entries()) patch.apply(operation, `patch[${i}]`)
  return patch.document
}

/** A document on its way through the operations; it hangs under a name of its own, so that its root can be replaced. */
class Patch {
  readonly #holder: { document: Json }
  readonly #limits: PatchLimits
  readonly #find: FindPlaces
  #copied = 0

  constructor(doc: Doc, limits: PatchLimits, find: FindPlaces) {
    this.#holder = { document: doc }
    this.#limits = limits
    this.#find = find
  }

  get document(): Json {
    return this.#holder.document
  }

  /** Several places are served from the last to the first, so that removing one does not move the others. */
  apply(operation: Operation, at: string): void {
    const places = this.#places(operation.path, `${at}.path`)
    for (const place of places.toReversed()) this.#applyAt(operation, ['document', ...place], at)
  }

  #applyAt(operation: Operation, place: string[], at: string): void {
    switch (operation.op) {
      case 'add':
        this.#add(place, structuredClone(operation.value), at)
        break
      case 'remove':
        this.#remove(place, `${at}.path`)
        break
      case 'replace':
        this.#replace(place, structuredClone(operation.value), at)
        break
      case 'test':
        this.#test(place, operation.value, at)
        break
      case 'copy':
        this.#add(place, this.#copy(operation.from, at), at)
        break
      case 'move':
        this.#move(operation.from, place, at)
    }
  }

  #test(place: readonly string[], value: Json, at: string): void {
    if (sameJson(valueAt(this.#holder, place), value)) return
    throw new Fault('testFailed', [{ at: `${at}.path`, problem: `${shown(place)} is not the expected value` }])
  }

  #replace(place: string[], value: Json, at: string): void {
    this.#existing(place, `${at}.path`)
    overwrite(this.#owner(place), place.at(-1)!, this.#fitting(place, value, at))
  }

  #add(place: string[], value: Json, at: string): void {
    const owner = valueAt(this.#holder, place.slice(0, -1))
    if (!insert(owner, place.at(-1)!, this.#fitting(place, value, at)))
      refuse(`${at}.path`, place, 'cannot be added to')
  }

  #remove(place: string[], at: string): void {
    this.#existing(place, at)
    if (place.length === 1) refuse(at, place, 'is the resource itself and cannot be removed')
    takeOut(this.#owner(place), place.at(-1)!)
  }

  #move(path: string, place: string[], at: string): void {
    const from = this.#one(path, `${at}.from`)
    const value = this.#existing(from, `${at}.from`)
    if (from.join('\0') === place.join('\0')) return
    if (from.every((step, i) => step === place[i])) refuse(`${at}.path`, place, 'is inside of what is moved')
    this.#remove(from, `${at}.from`)
    this.#add(place, value, at)
  }

  #copy(path: string, at: string): Json {
    const value = this.#existing(this.#one(path, `${at}.from`), `${at}.from`)
    this.#copied += JSON.stringify(value).length
    if (this.#copied > this.#limits.size) {
      throw new Fault('bodyTooLarge', [{ at, problem: `copies more than ${this.#limits.size} characters in all` }])
    }
    return structuredClone(value)
  }

  #existing(place: readonly string[], at: string): Json {
    const value = valueAt(this.#holder, place)
    return value === undefined ? refuse(at, place, 'does not exist') : value
  }

  #owner(place: readonly string[]): Json[] | Doc {
    return valueAt(this.#holder, place.slice(0, -1)) as Json[] | Doc
  }

  #fitting(place: readonly string[], value: Json, at: string): Json {
    const { depth } = this.#limits
    if (place.length - 1 + nesting(value) <= depth) return value
    throw new Fault('tooDeep', [{ at: `${at}.path`, problem: `would nest more than ${depth} deep` }])
  }

  #places(path: string, at: string): readonly (readonly string[])[] {
    const places = this.#find(path, this.#holder.document)
    if (!places) return refuse(at, [], `${JSON.stringify(path)} is not a pointer`)
    return places.length > 0 ? places : refuse(at, [], `${JSON.stringify(path)} matches no element`)
  }

  #one(path: string, at: string): string[] {
    const places = this.#places(path, at)
    return places.length === 1
      ? ['document', ...places[0]!]
      : refuse(at, [], `${JSON.stringify(path)} is more than one place`)
  }
}

function nesting(value: Json | undefined): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Object.values(value).reduce<number>((deepest, inner) => Math.max(deepest, nesting(inner)), 0)
}

function shown(place: readonly string[]): string {
  return pointerText(place.slice(1)) || 'the resource'
}

function refuse(at: string, place: readonly string[], problem: string): never {
  throw new Fault('patchNotApplicable', [{ at, problem: place.length > 0 ? `${shown(place)} ${problem}` : problem }])
}
