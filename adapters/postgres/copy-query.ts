import type { Connection, Submittable } from 'pg'

/** Rows that go into a table by COPY. */
export interface Copying {
  /** The table with its columns: `event (id, type)`. */
  readonly into: string
  /** In the binary format, whole with its head and its end, in pieces. */
  readonly rows: Iterable<Buffer>
}

type Wire = Connection & {
  endCopyFrom(): void
  sendCopyFail(why: string): void
}

/**
 * Rows on their way into tables, one after the other. Nothing waits for PostgreSQL to ask for them: it takes what has come by then, and
 * passes over what is left of it when something is wrong.
 * @see https://www.postgresql.org/docs/15/protocol-flow.html#PROTOCOL-COPY
 */
export class CopyQuery implements Submittable {
  callback: (error: Error | null) => void
  readonly #copies: readonly Copying[]
  readonly #last: readonly string[]
  /** What was wrong with the rows before they were sent, if anything. */
  #broken: Error | undefined

  /** @param last what is done once all of them are there, if anything: a statement without parameters */
  constructor(copies: readonly Copying[], last: string | undefined, callback: (error: Error | null) => void) {
    this.#copies = copies
    this.#last = last === undefined ? [] : [last]
    this.callback = callback
  }

  submit(connection: Connection): void {
    const statements = this.#copies.map(({ into }) => `copy ${into} from stdin with (format binary)`)
    connection.query([...statements, ...this.#last].join(';'))
    const wire = connection as Wire
    for (const { rows } of this.#copies) {
      this.#broken = send(wire, rows)
      if (this.#broken) return
    }
  }

  handleCopyInResponse(): void {}

  handleCommandComplete(): void {}

  handleRowDescription(): void {}

  handleReadyForQuery(): void {
    this.callback(null)
  }

  handleError(error: Error): void {
    this.callback(this.#broken ?? error)
  }
}

/** @returns what is wrong with the rows, which PostgreSQL is told, and then answers */
function send(wire: Wire, rows: Iterable<Buffer>): Error | undefined {
  try {
    for (const piece of rows) {
      wire.stream.cork()
      wire.stream.write(headOf(piece))
      wire.stream.write(piece)
      wire.stream.uncork()
    }
    wire.endCopyFrom()
    return undefined
  } catch (error) {
    const broken = error instanceof Error ? error : new Error(String(error))
    wire.sendCopyFail(broken.message)
    return broken
  }
}

/** What goes before a piece: the letter of the message, and its length without that. */
function headOf({ length }: Buffer): Buffer {
  const head = Buffer.alloc(5, 'd')
  head.writeInt32BE(length + 4, 1)
  return head
}
