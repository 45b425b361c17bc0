import type { Path } from '../../domain/core/json.ts'
import type { Shape } from '../../domain/core/shape.ts'

/** How many arrays directly inside arrays are looked through where the schema leaves the shape open. */
const openLevels = 16

/** The shape of whatever the schema says nothing about. */
export const open: Shape = { is: 'any' }

export interface Reached {
  /** Accessors of PostgreSQL's JSON path language, for example `."note"[*]."text"`. */
  readonly accessors: string
  readonly shape: Shape
}

/**
 * Walks a dotted path through a shape. Each array on the way and at the end is unwrapped explicitly: what lax mode does
 * by itself stops at one level, while the filter language looks through arrays of arrays. `[*]` on anything but an array
 * is the thing itself, so open shapes simply get many.
 */
export function walk(from: Shape, path: Path): Reached {
  let shape = from
  let accessors = ''
  for (const step of path) {
    accessors += `.${JSON.stringify(step)}`
    shape = (shape.is === 'object' && shape.attribute(step)) || open
    while (shape.is === 'array') {
      accessors += '[*]'
      shape = shape.of
    }
    if (shape.is === 'any') accessors += '[*]'.repeat(openLevels)
  }
  return { accessors, shape }
}

/** True for text that PostgreSQL can hold: no NUL, no half of a surrogate pair. No stored document has any other. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}
