import { Fault } from '../../../domain/core/fault.ts'
import { type Doc, isDoc, type Json } from '../../../domain/core/json.ts'
import { type Operation, operationsOf } from './operation.ts'
import { pointerSteps, pointerText } from './pointer.ts'

/** Most operations in one patch of a collection: each may be a resource to write. */
export const mostCollectionOperations = 100

/**
 * What a patch of a collection does to one resource; `indices` are its operations. Changes of one resource that follow
 * each other are one: only what they leave has to be valid.
 */
export type CollectionStep =
  | { readonly do: 'create'; readonly indices: readonly [number]; readonly id?: string; readonly value: Doc }
  | { readonly do: 'remove'; readonly indices: readonly [number]; readonly id: string }
  | {
      readonly do: 'change'
      readonly indices: readonly number[]
      readonly id: string
      /** As of a patch of the resource alone: paths begin there. */
      readonly operations: readonly Operation[]
    }

/**
 * Reads a JSON Patch (RFC 6902) of a collection, which it sees as an object of resources by id; the name `-` stands for
 * an id that the server gives.
 * @throws Fault invalidBody when the body is no patch or too long, patchNotApplicable (422) for what no collection can do
 */
export function collectionSteps(body: Json): CollectionStep[] {
  const operations = operationsIn(body)
  const steps: CollectionStep[] = []
  for (const [i, operation] of operations.entries()) {
    const step = stepOf(operation, i)
    const last = steps.at(-1)
    if (step.do === 'change' && last?.do === 'change' && last.id === step.id) steps.splice(-1, 1, joined(last, step))
    else steps.push(step)
  }
  return steps
}

function operationsIn(body: Json): Operation[] {
  try {
    return operationsOf(body, mostCollectionOperations)
  } catch (error) {
    throw error instanceof Fault ? placed(error, (at) => at.replace(/^patch\[/, '[')) : error
  }
}

type Change = Extract<CollectionStep, { do: 'change' }>

function joined(one: Change, other: Change): Change {
  return {
    ...one,
    indices: [...one.indices, ...other.indices],
    operations: [...one.operations, ...other.operations],
  }
}

function stepOf(operation: Operation, index: number): CollectionStep {
  const [id, ...rest] = stepsIn(operation.path, `[${index}].path`)
  if (operation.op === 'add' && rest.length === 0) return creation(index, id, operation.value)
  if (operation.op === 'remove' && rest.length === 0) return { do: 'remove', indices: [index], id }
  const path = pointerText(rest)
  if (operation.op !== 'copy' && operation.op !== 'move') {
    return { do: 'change', indices: [index], id, operations: [{ ...operation, path }] }
  }
  const [source, ...inside] = stepsIn(operation.from, `[${index}].from`)
  if (source !== id) return refuse(`[${index}].from`, `${operation.from} is in another resource than path`)
  return { do: 'change', indices: [index], id, operations: [{ ...operation, path, from: pointerText(inside) }] }
}

function creation(index: number, id: string, value: Json): CollectionStep {
  if (!isDoc(value)) throw new Fault('invalidBody', [{ at: `[${index}].value`, problem: 'must be an object' }])
  if (id === '-') return { do: 'create', indices: [index], value }
  if ((value['id'] ?? id) !== id) {
    throw new Fault('invalidBody', [{ at: `[${index}]/id`, problem: `is not ${id} as in the path` }])
  }
  return { do: 'create', indices: [index], id, value: { ...value, id } }
}

function stepsIn(pointer: string, at: string): readonly [string, ...string[]] {
  const [id, ...rest] = pointerSteps(pointer) ?? refuse(at, `${JSON.stringify(pointer)} is not a pointer`)
  return id === undefined
    ? refuse(at, 'is the collection itself; begin with /- or the id of a resource')
    : [id, ...rest]
}

function refuse(at: string, problem: string): never {
  throw new Fault('patchNotApplicable', [{ at, problem }])
}

/** Says of a fault which operation of the patch it is about: `[3]/name`, or `[3].path` where the path is wrong. */
export function blamed(step: CollectionStep, fault: Fault): Fault {
  return placed(fault, (at) => (fault.code === 'notFound' ? `[${step.indices[0]}].path` : placeOf(step, at)))
}

function placed({ code, details, headers }: Fault, place: (at: string) => string): Fault {
  return new Fault(
    code,
    details.map(({ at, problem }) => ({ at: place(at), problem })),
    headers,
  )
}

function placeOf(step: CollectionStep, at: string): string {
  const own = /^patch\[(\d+)\](.*)$/.exec(at)
  if (own) return `[${step.indices[Number(own[1])]}]${own[2]}`
  return `[${step.indices[lastAbout(step, at)]}]/${at}`
}

/** The last operation that touches the attribute; where none does, the last of all. */
function lastAbout(step: CollectionStep, at: string): number {
  const last = step.indices.length - 1
  if (step.do !== 'change') return last
  const [attribute] = at.split(/[.[]/, 1)
  const about = step.operations.findLastIndex(({ path }) => pointerSteps(path)?.[0] === attribute)
  return about < 0 ? last : about
}
