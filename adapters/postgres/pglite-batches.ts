import type { RawRow } from './engine.ts'

/** Runs a statement with several sets of values as one transaction; each run answers one row at most. */
export type Together = (
  text: string,
  runs: readonly (readonly unknown[])[],
  name: string,
) => Promise<(RawRow | undefined)[]>

interface Waiting {
  readonly text: string
  readonly values: readonly unknown[]
  done(row: RawRow | undefined): void
  failed(error: unknown): void
}

/**
 * Runs together what came in one turn of the event loop: the database lives on this thread, so nothing that comes
 * later could have been earlier. A batch that fails is run again one by one, so that nobody pays for the error of another.
 */
export function pgliteBatches(together: Together, exclusively: (work: () => Promise<void>) => Promise<void>) {
  let waiting = new Map<string, Waiting[]>()

  const run = async (name: string, batch: readonly Waiting[]): Promise<void> => {
    const { text } = batch[0]!
    try {
      const runs = batch.map(({ values }) => values)
      const rows = await together(text, runs, name)
      for (const [i, one] of batch.entries()) one.done(rows[i])
    } catch (error) {
      if (batch.length === 1) batch[0]!.failed(error)
      else for (const one of batch) await run(name, [one])
    }
  }
  const flush = () => {
    const batches = waiting
    waiting = new Map()
    for (const [name, batch] of batches) void exclusively(() => run(name, batch))
  }

  return (text: string, values: readonly unknown[], name: string): Promise<RawRow | undefined> =>
    new Promise((done, failed) => {
      if (waiting.size === 0) setImmediate(flush)
      const batch = waiting.get(name) ?? []
      waiting.set(name, batch)
      batch.push({ text, values, done, failed })
    })
}
