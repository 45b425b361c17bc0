import type { Resource } from '../../domain/core/define-resource.ts'
import { valuesAt } from '../../domain/core/json.ts'
import type { Finding, Reliance } from '../../domain/core/known-resources.ts'
import {
  type AuditEntry,
  type ChangeSet,
  type Conflict,
  cameOutOtherwise,
  type Database,
  type ResourceStore,
  type ResourceWrite,
} from '../../domain/core/ports.ts'
import type { RegexTest } from '../../domain/core/query.ts'
import { unfolded } from '../../domain/core/unfolded.ts'
import { memoryKeys } from './memory-keys.ts'
import { listOf } from './memory-list.ts'
import { type Enqueue, memoryOutbox } from './memory-outbox.ts'
import { reader } from './memory-read.ts'
import { applyWrites, type Rows, rowsOf } from './memory-rows.ts'

/** Refuses jobs; for a database that nothing was given to run them. */
const nobodyWorks: Enqueue = () => {
  throw new Error('this database was opened without a place to put jobs')
}

/**
 * A whole database in plain maps: for tests, and as the oracle that the SQL databases are compared with. `enqueue` takes
 * the jobs of change sets and of the outbox. Kinds need no declaration here; of `resources` counts what they follow, and what is
 * recognised.
 */
export function memoryDatabase(
  resources: readonly Resource[],
  regex: RegexTest,
  { enqueue = nobodyWorks }: { readonly enqueue?: Enqueue } = {},
): Database {
  const rows: Rows = new Map()
  const read = reader(rows, resources)
  const allOf = (kind: string) => [...rowsOf(rows, kind).values()].map((row) => read(kind, row))
  const trail: string[] = []
  const lastVersions = new Map<string, number>()
  const recognised = new Set(resources.flatMap(({ kind, recognise }) => (recognise ? [kind] : [])))
  const hadBefore = ({ writes, creations = [] }: ChangeSet): Conflict | undefined => {
    const isFirst = (write: ResourceWrite) =>
      write.op === 'insert' && (write.version ?? 1) === 1 && recognised.has(write.kind)
    const created = creations.flatMap(({ kind, rows }) => rows.map(({ id }) => ({ kind, id })))
    const all = [...created, ...writes.filter(isFirst).map(({ kind, id }) => ({ kind, id }))]
    const taken = all.find(({ kind, id }) => lastVersions.has(`${kind} ${id}`))
    return taken && { reason: 'exists', ...taken }
  }
  const keys = memoryKeys()
  const outbox = memoryOutbox(enqueue)
  const store: ResourceStore = {
    async get(kind, id) {
      const row = rowsOf(rows, kind).get(id)
      return row && read(kind, row).item
    },
    list: async (kind, query) => listOf(allOf, kind, query, regex),
    async getMany(kind, ids) {
      const found = ids.flatMap((id) => rowsOf(rows, kind).get(id) ?? [])
      return new Map(found.map((row) => [row.id, read(kind, row).item]))
    },
    lastVersion: async (kind, id) => lastVersions.get(`${kind} ${id}`) ?? 0,
    async lastVersions(kind, ids) {
      const last = (id: string) => lastVersions.get(`${kind} ${id}`)
      return new Map(ids.flatMap((id) => (last(id) === undefined ? [] : [[id, last(id)!] as const])))
    },
    async commit(changes) {
      if ((await changes.after) === false) return cameOutOtherwise
      const { writes, events, audit, jobs, settle, relies = [], finds = [] } = unfolded(changes)
      if (settle && !keys.holds(settle)) return { reason: 'claimLost' }
      const isSame = ({ kind, id, version }: Reliance) => rowsOf(rows, kind).get(id)?.version === version
      const findsAsMany = ({ kind, path, texts, count }: Finding) =>
        allOf(kind).filter(({ doc }) =>
          valuesAt(doc(), path.split('.')).some((value) => texts.includes(value as string)),
        ).length === count
      if (!relies.every(isSame) || !finds.every(findsAsMany)) return { reason: 'outdated' }
      const conflict = hadBefore(changes) ?? applyWrites(rows, writes)
      if (conflict) return conflict
      outbox.append(events)
      trail.push(...audit.map((entry) => JSON.stringify(entry)))
      for (const { kind, resourceId, version } of audit) lastVersions.set(`${kind} ${resourceId}`, version)
      if (settle) await keys.settle(settle.key, settle.token, settle.answer)
      if (jobs.length > 0) await enqueue(jobs)
      return undefined
    },
  }
  return {
    store,
    outbox,
    keys,
    audit: {
      async of(kind, resourceId, limit) {
        const entries = trail.map((text) => JSON.parse(text) as AuditEntry)
        return entries.filter((entry) => entry.kind === kind && entry.resourceId === resourceId).slice(0, limit)
      },
    },
    health: { check: async () => undefined },
    close: async () => undefined,
  }
}
