import type { ResourceStore, StoredResource } from './ports.ts'

/**
 * A store for work that goes on step by step with the same resources: what it has read or committed it does not read
 * again. Others may have changed it meanwhile; then the next commit meets a conflict, everything is forgotten, and the
 * attempt after that sees what is there. So it suits work that commits what it decides and tries again on a conflict,
 * and nobody who only looks.
 */
export function rememberingStore(store: ResourceStore): ResourceStore {
  const known = new Map<string, Promise<StoredResource | undefined>>()
  const keyOf = (kind: string, id: string) => `${kind} ${id}`
  return {
    ...store,
    get(kind, id) {
      const key = keyOf(kind, id)
      const read = known.get(key) ?? store.get(kind, id)
      known.set(key, read)
      read.catch(() => known.delete(key))
      return read
    },
    async commit(changes) {
      // Whether it was committed is not known when this fails.
      const conflict = await store.commit(changes).catch((error: unknown) => {
        known.clear()
        throw error
      })
      if (conflict) known.clear()
      else {
        for (const write of changes.writes) {
          const { kind, id } = write
          known.set(keyOf(kind, id), Promise.resolve(write.op === 'delete' ? undefined : stored(write)))
        }
        for (const { kind, rows } of changes.creations ?? []) for (const { id } of rows) known.delete(keyOf(kind, id))
      }
      return conflict
    },
  }
}

type Written = Exclude<Parameters<ResourceStore['commit']>[0]['writes'][number], { op: 'delete' }>

function stored(write: Written): StoredResource {
  const { id, text } = write
  return { id, text, version: write.op === 'insert' ? (write.version ?? 1) : write.expectedVersion + 1 }
}
