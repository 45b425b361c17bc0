import type { Core } from './commands.ts'
import type { Resource } from './define-resource.ts'
import { Fault } from './fault.ts'
import type { Ids, ResourceStore } from './ports.ts'

/** A clock that stands still until a test moves it. */
export interface FakeClock {
  now(): Date
  set(instant: string): void
}

export function fakeClock(instant: string): FakeClock {
  let at = instant
  return {
    now: () => new Date(at),
    set(next) {
      at = next
    },
  }
}

export const tester = { id: 'tester', correlationId: 'test' }

/** Identifiers that count. */
export function countedIds(): Ids {
  let count = 0
  const next = () => `id-${String(++count).padStart(6, '0')}`
  return { next, series: () => `${next()}-` }
}

/** The commands' surroundings for tests: a store, a clock that stands still, identifiers that count. */
export function testCore(store: ResourceStore, resources: readonly Resource[], clock: FakeClock): Core {
  const byKind = new Map(resources.map((resource) => [resource.kind, resource]))
  return {
    store,
    clock,
    ids: countedIds(),
    resource: (kind) => byKind.get(kind)!,
    references: 'lenient',
  }
}

/** The fault that a command ends with. */
export async function faultOf(command: Promise<unknown>): Promise<Fault> {
  const outcome = await command.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (outcome instanceof Fault) return outcome
  throw outcome ?? new Error('the command was expected to be refused')
}
