import type { ResourceStore } from './ports.ts'

/** Where a process ends: right before its n-th commit, or right after it, before anybody knows of it. */
export interface End {
  readonly at: number
  readonly when: 'before' | 'after'
}

/** A store at which the process dies, once. What it had in memory is gone with the job that it was working on. */
export function dyingAt({ at, when }: End, counted: { commits: number }, store: ResourceStore): ResourceStore {
  return {
    ...store,
    async commit(changes) {
      const dies = ++counted.commits === at
      if (dies && when === 'before') throw new Error('the process died')
      const conflict = await store.commit(changes)
      if (dies) throw new Error('the process died')
      return conflict
    },
  }
}
