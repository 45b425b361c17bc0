import type { ClientBase } from 'pg'
import { type Copying, CopyQuery } from './copy-query.ts'
import { toFault } from './database-fault.ts'

/**
 * The COPYs of a transaction, which travel together: each would wait for an answer before the next one may be sent, and an answer waits
 * until this process has time for it.
 */
export class GatheredCopies {
  readonly #client: ClientBase
  #waiting: Copying[] = []
  #sent: Promise<unknown> = Promise.resolve()

  constructor(client: ClientBase) {
    this.#client = client
  }

  /** Takes one on, which is sent as soon as nothing else is done at once. */
  add(copying: Copying): void {
    if (this.#waiting.length === 0) setImmediate(() => this.#send())
    this.#waiting.push(copying)
  }

  /**
   * Comes to its end when the rows are where they belong.
   * @param last what is to be done then, in the same breath
   * @throws Fault unavailable; the driver's error, when something is wrong with rows
   */
  async arrived(last?: string): Promise<void> {
    this.#send(last)
    await this.#sent
  }

  /** Lets go of what has not been sent. */
  drop(): void {
    this.#waiting = []
  }

  #send(last?: string): void {
    const copies = this.#waiting
    if (copies.length === 0 && last === undefined) return
    this.#waiting = []
    const sent = new Promise<void>((done, failed) => {
      const query = new CopyQuery(copies, last, (error) => (error ? failed(toFault(error)) : done()))
      this.#client.query(query as never)
    })
    this.#sent = Promise.all([this.#sent, sent])
    // Whoever waits for it hears of a failure, and may come to it later.
    this.#sent.catch(() => undefined)
  }
}
