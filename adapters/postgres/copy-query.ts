import type { Connection, Submittable } from 'pg'

type Wire = Connection & {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(why: string): void
}

/** Rows in the text format of COPY on their way into a table. */
export class CopyQuery implements Submittable {
  callback: (error: Error | null) => void
  readonly #into: string
  readonly #rows: Iterable<string>

  constructor(into: string, rows: Iterable<string>, callback: (error: Error | null) => void) {
    this.#into = into
    this.#rows = rows
    this.callback = callback
  }

  submit(connection: Connection): void {
    connection.query(`copy ${this.#into} from stdin`)
  }

  handleCopyInResponse(connection: Connection): void {
    const wire = connection as Wire
    try {
      for (const piece of this.#rows) wire.sendCopyFromChunk(Buffer.from(piece))
      wire.endCopyFrom()
    } catch (error) {
      wire.sendCopyFail(error instanceof Error ? error.message : String(error))
    }
  }

  handleCommandComplete(): void {}

  handleRowDescription(): void {}

  handleReadyForQuery(): void {
    this.callback(null)
  }

  handleError(error: Error): void {
    this.callback(error)
  }
}
