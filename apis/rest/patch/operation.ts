import { Fault, type FaultDetail } from '../../../domain/core/fault.ts'
import { type Doc, isDoc, type Json } from '../../../domain/core/json.ts'

export type Operation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly path: string; readonly from: string }

const mostOperations = 1000

/**
 * Reads the body of a JSON Patch of at most so many operations.
 * @throws Fault invalidBody listing every operation that is not one
 */
export function operationsOf(body: Json, most = mostOperations): Operation[] {
  if (!Array.isArray(body)) throw new Fault('invalidBody', [{ at: 'patch', problem: 'must be a list of operations' }])
  if (body.length > most) {
    throw new Fault('invalidBody', [{ at: 'patch', problem: `has more than ${most} operations` }])
  }
  const wrong = body.flatMap((operation, i) => faultsOf(operation, `patch[${i}]`))
  if (wrong.length > 0) throw new Fault('invalidBody', wrong)
  return body as unknown as Operation[]
}

function faultsOf(operation: Json, at: string): FaultDetail[] {
  if (!isDoc(operation)) return [{ at, problem: 'must be an object' }]
  const faults: FaultDetail[] = []
  const lacks = (name: keyof Doc, problem: string) => faults.push({ at: `${at}.${name}`, problem })
  switch (operation['op']) {
    case 'add':
    case 'replace':
    case 'test':
      if (operation['value'] === undefined) lacks('value', 'is missing')
      break
    case 'move':
    case 'copy':
      if (typeof operation['from'] !== 'string') lacks('from', 'must be a pointer')
      break
    case 'remove':
      break
    default:
      lacks('op', 'must be add, remove, replace, move, copy or test')
  }
  if (typeof operation['path'] !== 'string') lacks('path', 'must be a pointer')
  return faults
}
