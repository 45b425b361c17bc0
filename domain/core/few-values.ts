import { type Doc, type Json, type Path, someAt } from './json.ts'
import { comparison, type Filter } from './query.ts'
import type { Place, Stencil } from './stencil.ts'

/** Values of one path that are told from one another; of a path with more of them nothing is known. */
const most = 4

/**
 * What very many documents say at some paths, where all of them say one of a few things: so a search for something else passes over
 * all of them at once.
 */
export class FewValues {
  readonly #values: Map<string, { readonly steps: Path; readonly values: Set<Json> }>
  readonly #stencils = new Set<Stencil>()

  constructor(paths: readonly string[]) {
    this.#values = new Map(paths.map((path) => [path, { steps: path.split('.'), values: new Set() }]))
  }

  /** There is such a document, too. */
  note(doc: Doc): void {
    for (const [path, { steps, values }] of this.#values) {
      someAt(doc, steps, (value) => {
        values.add(value)
        return values.size > most
      })
      if (values.size > most) this.#values.delete(path)
    }
  }

  /** There are any number of documents of a stencil, too. */
  noteAll(stencil: Stencil): void {
    if (this.#stencils.has(stencil)) return
    this.#stencils.add(stencil)
    for (const { places } of stencil.gaps) {
      for (const [path, { steps }] of this.#values) {
        if (places.some((place) => isWithin(namesIn(place), steps))) this.#values.delete(path)
      }
    }
    this.note(stencil.sample)
  }

  /** Whether any of the documents may match; false when none of them does. */
  mayMatch(filter: Filter): boolean {
    switch (filter.kind) {
      case 'and':
        return filter.of.every((part) => this.mayMatch(part))
      case 'or':
        return filter.of.some((part) => this.mayMatch(part))
      case 'compare':
        return this.#maySay(filter.path, comparison(filter))
      case 'exists':
        return this.#maySay(filter.path, (value) => value !== null)
      default:
        return true
    }
  }

  #maySay(path: Path, test: (value: Json) => boolean): boolean {
    const known = this.#values.get(path.join('.'))
    return known === undefined || known.values.values().some(test)
  }
}

/** Arrays are passed through. */
function namesIn(place: Place): Path {
  return place.filter((step) => typeof step === 'string')
}

function isWithin(one: Path, other: Path): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.every((step, i) => step === long[i])
}
