import type { Doc } from '../core/json.ts'

const prefix = 'dunning-'

/** The identifier of what an action creates: the same however often it is done. */
export function createdBy(actionId: string): string {
  return `${prefix}${actionId}`
}

/** Whether something was created by an action. */
export function isCreated(id: string): boolean {
  return id.startsWith(prefix)
}

/** The action that has created something. */
export function actionOfCreated(id: string): string {
  return id.slice(prefix.length)
}

/** A reference to what an action has created. */
export function createdRef(kind: string, id: string): Doc {
  return { '@type': 'EntityRef', id, '@referredType': kind }
}
