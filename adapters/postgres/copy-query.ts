import type { Connection, Submittable } from 'pg'

type Wire = Connection & {
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
      for (const piece of this.#rows) wire.stream.write(copyData(piece))
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

/** The letter of the message, and its length without that. */
const head = 5

/** A piece as a message of the protocol, written once: the driver would copy it twice. */
function copyData(piece: string): Buffer {
  const length = Buffer.byteLength(piece)
  const message = Buffer.allocUnsafe(head + length)
  message.write('d', 'latin1')
  message.writeInt32BE(length + 4, 1)
  message.write(piece, head)
  return message
}
