import { type Actor, systemActor } from './actor.ts'
import type { Core } from './commands.ts'
import type { Step } from './define-resource.ts'
import type { JobRequest, Jobs, QueueSpec } from './ports.ts'
import type { Stencil } from './stencil.ts'

/** What a reaction is about: a resource, and the version of it that it reacts to. */
export interface Cause {
  readonly kind: string
  readonly id: string
  /** The version after the step. Together with the identifier it names what follows, so that it follows once. */
  readonly version: number
  /** When the step was taken. */
  readonly at: string
}

/**
 * What the domain does by itself because something has happened to a resource, whoever did it. The job for it is written in
 * the same commit as the step, and done afterwards, at least once: `react` must not mind being asked again.
 */
export interface Reaction {
  /** Unique; jobs that wait carry it, so it stays what it is. */
  readonly name: string
  /** One sentence for the documentation: "opens a ticket". */
  readonly says: string
  /** The kind whose steps it looks at. */
  readonly to: string
  readonly when: (step: Step) => boolean
  /** The attributes of the first level that decide it, for kinds of which there are very many; absent where it may be any. */
  readonly looksAt?: readonly string[]
  readonly react: (core: Core, cause: Cause, actor: Actor) => Promise<void>
}

export const reactionQueue: QueueSpec = {
  name: 'reactions',
  fifo: true,
  retries: 50,
  backoff: { first: 1, longest: 300 },
  timeout: 120,
}

/** Finds the reactions to steps of a kind. */
export function reactionsByKind(all: readonly Reaction[]): (kind: string) => readonly Reaction[] {
  const byKind = Map.groupBy(all, ({ to }) => to)
  return (kind) => byKind.get(kind) ?? []
}

/** Whether reactions to new resources are the same for all of a stencil: it has no gap in what they look at. */
export function reactAlike(reactions: readonly Reaction[], { gaps }: Stencil): boolean {
  const differing = new Set(gaps.flatMap(({ places }) => places.map(([first]) => first)))
  return reactions.every(({ looksAt }) => looksAt?.every((name) => !differing.has(name)))
}

/** The job of a reaction. Those about one resource are done one after another, in order. */
export function reactionJob({ name }: Reaction, { kind, id, version, at }: Cause): JobRequest {
  return { queue: reactionQueue.name, key: `${kind} ${id}`, data: { reaction: name, kind, id, version, at } }
}

/** Lets jobs carry reactions out. */
export function handleReactions(jobs: Jobs, core: Core, all: readonly Reaction[], concurrency: number): void {
  const byName = new Map(all.map((reaction) => [reaction.name, reaction]))
  jobs.handle(reactionQueue, concurrency, async ({ data }) => {
    const cause = { kind: String(data['kind']), id: String(data['id']), at: String(data['at']) }
    const actor = systemActor(String(data['reaction']), cause.id)
    // A reaction that an older version of the house has left behind, and this one does not know, has nothing to do.
    await byName.get(String(data['reaction']))?.react(core, { ...cause, version: Number(data['version']) }, actor)
    return { done: true }
  })
}
