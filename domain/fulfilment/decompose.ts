import { type Doc, docsIn, isDoc } from '../core/json.ts'
import type { ItemFacts } from '../ordering/order-facts.ts'
import { predecessorsOf } from '../ordering/order-item-cycles.ts'
import type { TaskAction } from './provisioning.ts'
import { type PointOfNoReturn, pointsOfNoReturn, type Task } from './task.ts'

/** What a task is planned to take, in minutes, and from where on there is no way back, unless its specification says so. */
interface Planning {
  readonly plannedMinutes: number
  readonly pointOfNoReturn: PointOfNoReturn
}

/** What is only a number in a register can be given back; a service that was switched on was used; a parcel is gone. */
const planning: Readonly<Record<'logical' | 'physical' | 'service' | 'product', Planning>> = {
  logical: { plannedMinutes: 15, pointOfNoReturn: 'none' },
  physical: { plannedMinutes: 2880, pointOfNoReturn: 'hard' },
  service: { plannedMinutes: 60, pointOfNoReturn: 'soft' },
  product: { plannedMinutes: 0, pointOfNoReturn: 'soft' },
}

/** A product that was changed or ended for the customer is not put back behind their back: that takes another order. */
const pointOfChange = { pointOfNoReturn: 'hard' } as const

/**
 * The plan of an order (`usage-billing` 3.11): for each item, the resources that its product needs, then the customer-
 * facing services on them, then the product itself; the other way round to end one. Items come after those that they rely
 * on and those beneath them. Pure: the same order and specifications make the same plan.
 */
export function decompose(order: Doc, items: readonly ItemFacts[]): Task[] {
  return linked(order, new Map(items.map((facts) => [String(facts.item['id']), tasksOfItem(facts)])))
}

/** Lets the first tasks of each item wait for the last ones of the items that come before it in the order. */
export function linked(order: Doc, perItem: ReadonlyMap<string, readonly Task[]>): Task[] {
  const before = predecessorsOf(order)
  return [...perItem].flatMap(([id, tasks]) => {
    const own = new Set(tasks.map((task) => task.id))
    const last = [...(before.get(id) ?? [])].flatMap((other) => lastOf(perItem.get(other) ?? []))
    return tasks.map((task) => {
      const within = task.dependsOn.filter((other) => own.has(other))
      return { ...task, dependsOn: within.length === 0 ? last : within }
    })
  })
}

/** The tasks on which no other task of the item waits. */
function lastOf(tasks: readonly Task[]): string[] {
  const awaited = new Set(tasks.flatMap(({ dependsOn }) => dependsOn))
  return tasks.filter(({ id }) => !awaited.has(id)).map(({ id }) => id)
}

/** The tasks of one item, which wait for nothing outside of it. */
export function tasksOfItem({ item, specification }: ItemFacts): Task[] {
  const action = item['action']
  if (action !== 'add' && action !== 'modify' && action !== 'delete') return []
  const itemId = String(item['id'])
  const resources = docsIn(specification?.['resourceSpecification']).map((ref, i) =>
    taskFor(itemId, 'resource', action, ref, i + 1, specification),
  )
  const services = docsIn(specification?.['serviceSpecification']).map((ref, i) =>
    taskFor(itemId, 'service', action, ref, i + 1, specification),
  )
  const product = taskFor(itemId, 'product', action, { name: nameOf(item) }, 1, undefined)
  // What is ended goes dark for the customer first, then the services are taken down, then the resources are freed.
  const stages = action === 'delete' ? [[product], services, resources] : [resources, services, [product]]
  return chained(stages.filter((stage) => stage.length > 0))
}

/** Each stage waits for all of the stage before it. */
function chained(stages: readonly (readonly Task[])[]): Task[] {
  return stages.flatMap((stage, i) => {
    const dependsOn = i === 0 ? [] : stages[i - 1]!.map(({ id }) => id)
    return stage.map((task) => ({ ...task, dependsOn }))
  })
}

function taskFor(
  itemId: string,
  kind: Task['kind'],
  action: TaskAction,
  ref: Doc,
  number: number,
  specification: Doc | undefined,
): Task {
  const physical = String(ref['@referredType'] ?? '').startsWith('Physical')
  const usual = planning[kind === 'resource' ? (physical ? 'physical' : 'logical') : kind]
  const { id, name } = ref
  return {
    '@type': 'FulfilmentTask',
    id: `${itemId}-${kind}-${number}`,
    orderItemId: itemId,
    kind,
    action,
    name: typeof name === 'string' ? name : String(id ?? kind),
    state: 'pending',
    dependsOn: [],
    ...usual,
    ...(kind === 'product' && action !== 'add' && pointOfChange),
    ...(kind === 'service' && saidBy(specification)),
    ...(typeof id === 'string' && { specification: { id, ...(typeof name === 'string' && { name }) } }),
    failures: 0,
  }
}

/**
 * What a product specification says of its services, as default values of characteristics: `pointOfNoReturn` (none, soft
 * or hard) and `cancellationPenalty`.
 */
function saidBy(specification: Doc | undefined): Partial<Task> {
  const point = defaultOf(specification, 'pointOfNoReturn')
  const penalty = defaultOf(specification, 'cancellationPenalty')
  return {
    ...(pointsOfNoReturn.some((known) => known === point) && { pointOfNoReturn: point as PointOfNoReturn }),
    ...(typeof penalty === 'number' && { penalty }),
  }
}

function defaultOf(specification: Doc | undefined, name: string): unknown {
  const characteristic = docsIn(specification?.['productSpecCharacteristic']).find((each) => each['name'] === name)
  return docsIn(characteristic?.['characteristicValueSpecification']).find(({ isDefault }) => isDefault === true)?.[
    'value'
  ]
}

function nameOf(item: Doc): string {
  const { product, productOffering: offering } = item
  const names = [isDoc(product) ? product['name'] : undefined, isDoc(offering) ? offering['name'] : undefined]
  return String(names.find((name) => typeof name === 'string') ?? 'product')
}
