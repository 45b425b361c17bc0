import type { Connection, Submittable } from 'pg'

type Wire = Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }

/** Rows in the text format of COPY on their way into a table. */
export class CopyQuery implements Submittable {
  callback: (error: Error | null) => void
  readonly #into: string
  readonly #rows: string

  constructor(into: string, rows: string, callback: (error: Error | null) => void) {
    this.#into = into
    this.#rows = rows
    this.callback = callback
  }

  submit(connection: Connection): void {
    connection.query(`copy ${this.#into} from stdin`)
  }

  handleCopyInResponse(connection: Connection): void {
    const wire = connection as Wire
    wire.sendCopyFromChunk(Buffer.from(this.#rows))
    wire.endCopyFrom()
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
