import type { Connection, Submittable } from 'pg'

type Wire = Connection & {
  endCopyFrom(): void
  sendCopyFail(why: string): void
}

/** Rows in the binary format of COPY on their way into a table. */
export class CopyQuery implements Submittable {
  callback: (error: Error | null) => void
  readonly #into: string
  readonly #rows: Iterable<Buffer>

  constructor(into: string, rows: Iterable<Buffer>, callback: (error: Error | null) => void) {
    this.#into = into
    this.#rows = rows
    this.callback = callback
  }

  submit(connection: Connection): void {
    connection.query(`copy ${this.#into} from stdin with (format binary)`)
  }

  handleCopyInResponse(connection: Connection): void {
    const wire = connection as Wire
    try {
      for (const piece of this.#rows) {
        wire.stream.cork()
        wire.stream.write(headOf(piece))
        wire.stream.write(piece)
        wire.stream.uncork()
      }
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

/** What goes before a piece: the letter of the message, and its length without that. */
function headOf({ length }: Buffer): Buffer {
  const head = Buffer.alloc(5, 'd')
  head.writeInt32BE(length + 4, 1)
  return head
}
