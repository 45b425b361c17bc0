import type { Doc } from '../../domain/core/json.ts'
import type { Lifecycle } from '../../domain/core/lifecycle.ts'
import type { Api, Face } from './define-api.ts'

/** The states of one resource, and the steps between them, in the words of one generation. */
export interface StateModel {
  /** Path segment of the resource. */
  readonly resource: string
  /** Attribute that holds the state. */
  readonly attribute: string
  /** State of a resource that is created without one. */
  readonly initialState: string
  /** States in which a resource may be created. */
  readonly entryState: readonly string[]
  readonly state: readonly { readonly name: string; readonly next: readonly string[] }[]
}

/** The state models of an API, published as they hold: from the tables by which every step is judged. */
export function stateModels({ faces }: Api): StateModel[] {
  return faces.flatMap((face) => (face.resource.lifecycle ? [modelOf(face, face.resource.lifecycle)] : []))
}

function modelOf(face: Face, { attribute, initial, entry, steps }: Lifecycle): StateModel {
  const shown = shownAttribute(face, attribute)
  const say = (state: string) => String(face.get({ '@type': face.resource.kind, [attribute]: state })[shown])
  const said = (states: readonly string[]) => [...new Set(states.map(say))]
  // Where a generation has one word for several states, it sees the steps of all of them, and none of those between.
  const state = said(Object.keys(steps)).map((name) => {
    const meant = Object.keys(steps).filter((each) => say(each) === name)
    return { name, next: said(meant.flatMap((each) => steps[each]!)).filter((next) => next !== name) }
  })
  return {
    resource: face.collection,
    attribute: shown,
    initialState: say(initial),
    entryState: said(entry ?? Object.keys(steps)),
    state,
  }
}

/** What the generation calls the attribute: the one that appears when a state is given. */
function shownAttribute(face: Face, attribute: string): string {
  const without: Doc = face.get({ '@type': face.resource.kind })
  const [initial] = Object.keys(face.resource.lifecycle!.steps)
  const view = face.get({ '@type': face.resource.kind, [attribute]: initial })
  return attribute in view ? attribute : (Object.keys(view).find((name) => without[name] !== view[name]) ?? attribute)
}
