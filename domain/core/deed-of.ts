import type { Deed } from './act.ts'
import type { Consequence } from './define-resource.ts'

/** What follows from a step of a caller, as something that the server does by itself. */
export function deedOf(consequence: Consequence): Deed {
  const { kind, id } = consequence
  if ('create' in consequence) return { do: 'create', kind, doc: { ...consequence.create, id } }
  if ('remove' in consequence) throw new TypeError('the server removes nothing by itself')
  return { do: 'change', kind, id, change: (doc) => consequence.change(doc) ?? doc }
}
