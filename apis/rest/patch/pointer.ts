import type { Doc, Json } from '../../../domain/core/json.ts'
import { isDoc } from '../../../domain/core/json.ts'

/** A JSON Pointer (RFC 6901) as its unescaped steps; undefined when the text is none. */
export function pointerSteps(pointer: string): string[] | undefined {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined
  return pointer.slice(1).split('/').map(unescapeStep)
}

export function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Steps back to the text of a pointer, for messages. */
export function pointerText(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The value one step below; undefined when there is none. Inherited names are not values. */
export function below(value: Json | undefined, step: string): Json | undefined {
  if (Array.isArray(value)) return isIndex(step) ? value[Number(step)] : undefined
  return isDoc(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

/** The value at the end of the steps; undefined when a step leads nowhere. */
export function valueAt(root: Json, steps: readonly string[]): Json | undefined {
  return steps.reduce<Json | undefined>(below, root)
}

/** An array index as RFC 6901 has it: digits without leading zeros. */
export function isIndex(step: string): boolean {
  return /^(0|[1-9]\d{0,8})$/.test(step)
}

/** Puts a value in: into an object under the name, into an array before the index, or at its end for `-`. */
export function insert(owner: Json | undefined, step: string, value: Json): boolean {
  if (Array.isArray(owner)) {
    const at = step === '-' ? owner.length : isIndex(step) ? Number(step) : Number.POSITIVE_INFINITY
    if (at > owner.length) return false
    owner.splice(at, 0, value)
    return true
  }
  if (!isDoc(owner) || step === '__proto__') return false
  owner[step] = value
  return true
}

/** Takes out what is there; the caller has made sure that something is. */
export function takeOut(owner: Json[] | Doc, step: string): void {
  if (Array.isArray(owner)) owner.splice(Number(step), 1)
  else delete owner[step]
}

/** Puts a value in the place of what is there. */
export function overwrite(owner: Json[] | Doc, step: string, value: Json): void {
  if (Array.isArray(owner)) owner[Number(step)] = value
  else owner[step] = value
}
