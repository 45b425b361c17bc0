import type { Connection, Submittable } from 'pg'

/** The raw answer to one statement of a batch: the fields of its only row, as texts. */
export type RawRow = readonly (string | null)[]

type Wire = Connection & {
  parsedStatements: Record<string, string>
  submittedNamedStatements: Record<string, string>
  stream: { cork(): void; uncork(): void }
}

/**
 * One named statement run with several sets of values and a single Sync: PostgreSQL takes them as one transaction, with
 * one commit and one flush, and they travel in one packet. Each run must answer exactly one row.
 */
export class BatchQuery implements Submittable {
  readonly name: string
  readonly text: string
  callback: (error: Error | null, rows?: RawRow[]) => void
  readonly #runs: readonly (readonly unknown[])[]
  readonly #rows: RawRow[] = []

  constructor(
    name: string,
    text: string,
    runs: readonly (readonly unknown[])[],
    callback: (error: Error | null, rows?: RawRow[]) => void,
  ) {
    this.name = name
    this.text = text
    this.#runs = runs
    this.callback = callback
  }

  submit(connection: Connection): void {
    const wire = connection as unknown as Wire
    wire.stream.cork()
    try {
      if (wire.parsedStatements[this.name] === undefined && wire.submittedNamedStatements[this.name] === undefined) {
        wire.parse({ name: this.name, text: this.text, types: [] } as never, true)
        wire.submittedNamedStatements[this.name] = this.text
      }
      for (const values of this.#runs) {
        wire.bind({ portal: '', statement: this.name, values, binary: false, valueMapper: written } as never, true)
        wire.execute({ portal: '', rows: 0 } as never, true)
      }
      wire.sync()
    } finally {
      wire.stream.uncork()
    }
  }

  handleDataRow({ fields }: { fields: RawRow }): void {
    this.#rows.push(fields)
  }

  handleCommandComplete(): void {}
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
