import type { Connection, Submittable } from 'pg'
import type { RawRow } from './engine.ts'

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
 * travel in one packet.
 */
export class BatchQuery implements Submittable {
  callback: (error: Error | null, answers?: RawRow[][]) => void
  readonly #runs: readonly Run[]
  readonly #answers: RawRow[][] = []
  /** Names of statements that are prepared here, and how many of them the server has prepared. */
  readonly #preparing: string[] = []
  #prepared = 0
  #wire: Wire | undefined
  #rows: RawRow[] = []

  constructor(runs: readonly Run[], callback: (error: Error | null, answers?: RawRow[][]) => void) {
    this.#runs = runs
    this.callback = callback
  }

  submit(connection: Connection): void {
    const wire = connection as unknown as Wire
    this.#wire = wire
    wire.on('parseComplete', this.#onPrepared)
    wire.stream.cork()
    try {
      for (const { name, text, values } of this.#runs) {
        if (wire.parsedStatements[name] === undefined && wire.submittedNamedStatements[name] === undefined) {
          wire.parse({ name, text, types: [] } as never, true)
          wire.submittedNamedStatements[name] = text
          this.#preparing.push(name)
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
    this.#rows.push(fields)
  }

  handleCommandComplete(): void {
    this.#answers.push(this.#rows)
    this.#rows = []
  }

  handleRowDescription(): void {}

  handleReadyForQuery(): void {
    this.#end()
    this.callback(null, this.#answers)
  }

  handleError(error: Error): void {
    this.#end()
    this.callback(error)
  }

  readonly #onPrepared = (): void => {
    this.#prepared++
  }

  /** After an error the server passes over what follows: what it has not prepared has to be sent again. */
  #end(): void {
    this.#wire?.off('parseComplete', this.#onPrepared)
    for (const name of this.#preparing.slice(this.#prepared)) delete this.#wire?.submittedNamedStatements[name]
  }
}

/** Parameters as texts, which is how they travel; lists as PostgreSQL writes arrays, as the driver does elsewhere. */
function written(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return `{${value.map(element).join()}}`
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function element(value: unknown): string {
  const text = written(value)
  return text === null ? 'NULL' : Array.isArray(value) ? text : `"${text.replaceAll(/[\\"]/g, '\\$&')}"`
}
