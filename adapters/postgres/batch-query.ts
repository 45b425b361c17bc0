import type { Connection, Submittable } from 'pg'

/** The raw answer to one statement of a batch: the fields of its only row, as texts. */
export type RawRow = readonly (string | null)[]

type Wire = Connection & {
  parsedStatements: Record<string, string>
  submittedNamedStatements: Record<string, string>
  stream: { cork(): void; uncork(): void }
}

/** A named statement with its values. */
export interface Run {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
}

/**
 * Named statements with a single Sync: PostgreSQL takes them as one transaction, with one commit and one flush, and they
 * travel in one packet. Each may answer one row at most.
 */
export class BatchQuery implements Submittable {
  callback: (error: Error | null, rows?: (RawRow | undefined)[]) => void
  readonly #runs: readonly Run[]
  readonly #rows: (RawRow | undefined)[] = []
  #row: RawRow | undefined

  constructor(runs: readonly Run[], callback: (error: Error | null, rows?: (RawRow | undefined)[]) => void) {
    this.#runs = runs
    this.callback = callback
  }

  submit(connection: Connection): void {
    const wire = connection as unknown as Wire
    wire.stream.cork()
    try {
      for (const { name, text, values } of this.#runs) {
        if (wire.parsedStatements[name] === undefined && wire.submittedNamedStatements[name] === undefined) {
          wire.parse({ name, text, types: [] } as never, true)
          wire.submittedNamedStatements[name] = text
        }
        wire.bind({ portal: '', statement: name, values, binary: false, valueMapper: written } as never, true)
        wire.execute({ portal: '', rows: 0 } as never, true)
      }
      wire.sync()
    } finally {
      wire.stream.uncork()
    }
  }

  handleDataRow({ fields }: { fields: RawRow }): void {
    this.#row = fields
  }

  handleCommandComplete(): void {
    this.#rows.push(this.#row)
    this.#row = undefined
  }

  handleRowDescription(): void {}

  handleReadyForQuery(): void {
    this.callback(null, this.#rows)
  }

  handleError(error: Error): void {
    this.callback(error)
  }
}

/** Parameters as texts, which is how they travel. */
function written(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
}
