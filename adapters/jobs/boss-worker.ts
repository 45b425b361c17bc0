import type { PgBoss } from 'pg-boss'
import type { JobOutcome, QueueSpec } from '../../domain/core/ports.ts'
import type { SqlEngine } from '../postgres/engine.ts'
import { withSettledPlans } from '../postgres/settled-plans.ts'
import { makeBatcher } from './batcher.ts'
import { schema } from './boss.ts'
import { deleteDone, unpark, unparkOrphans } from './boss-heads.ts'
import { type Attempt, bury, parsed } from './boss-letters.ts'
import { type Claimed, makeTaker, type Take } from './boss-taker.ts'
import { FailingGroups } from './failing-groups.ts'
import { type Loop, makeLoop } from './loop.ts'
import { persistently, within } from './patience.ts'
import { type Handler, runJob } from './run-job.ts'

export interface WorkerParts {
  readonly engine: SqlEngine
  readonly boss: PgBoss
  readonly spec: QueueSpec
  readonly handler: Handler
  readonly concurrency: number
  readonly pollMs: number
  /** How often jobs are looked for whose worker died, in milliseconds. */
  readonly expiryMs: number
  readonly onError: (error: unknown) => void
  /** Told how many jobs were taken in hand. */
  readonly onTaken: (count: number) => void
}

/** How long a stop waits for outcomes that are known and only have to be written down, in milliseconds. */
const writingMs = 3000

/**
 * Works on one queue: takes as many jobs as there are free hands, and looks again whenever a hand is free. A finished job
 * is deleted, so that the table holds only what is still to do.
 */
export class BossWorker {
  readonly #parts: WorkerParts
  readonly #loop: Loop
  readonly #finish: (job: Claimed) => Promise<void>
  readonly #takeDue: Take
  /** Jobs in the hands of the handler, and jobs whose outcome is being written down. */
  readonly #handled = new Map<Claimed, Promise<void>>()
  readonly #settling = new Map<Claimed, Promise<void>>()
  readonly #failing: FailingGroups
  #taken = 0
  #lookedAt: number | undefined

  constructor(parts: WorkerParts) {
    const { concurrency, pollMs, onError } = parts
    this.#parts = parts
    this.#loop = makeLoop(() => this.#step(), { pollMs, gapMs: 4, onError })
    this.#failing = new FailingGroups(concurrency)
    this.#finish = makeBatcher((jobs) => this.#remove(jobs))
    this.#takeDue = makeTaker(parts)
  }

  start(): void {
    this.#loop.start()
  }

  wake(): void {
    this.#loop.wake()
  }

  /** Works until nothing is due and nothing is in hand. */
  async flush(): Promise<void> {
    for (;;) {
      const idle = this.#busy === 0
      const before = this.#taken
      await this.#loop.flush()
      if (idle && this.#taken === before) return
      if (this.#busy > 0) await Promise.race([...this.#handled.values(), ...this.#settling.values()])
    }
  }

  /** Takes nothing more; what is in hand gets `graceMs` to finish, and goes back to the queue otherwise. */
  async stop(graceMs: number): Promise<void> {
    const { boss, spec } = this.#parts
    await this.#loop.stop()
    await within(graceMs, Promise.all(this.#handled.values()))
    const left = [...this.#handled.keys()]
    this.#handled.clear()
    if (left.length > 0) await boss.fail(spec.name, left.map(attemptOf), { message: 'the server stopped' })
    await within(writingMs, Promise.all(this.#settling.values()))
  }

  get #busy(): number {
    return this.#handled.size + this.#settling.size
  }

  async #step(): Promise<boolean> {
    await this.#returnAbandoned()
    const free = this.#parts.concurrency - this.#busy
    if (free <= 0) return false
    let left = free
    for (let taken = 1; left > 0 && taken > 0 && this.#failing.mayTry(this.#groups); left -= taken) {
      taken = await this.#take(1, this.#failing.among(this.#groups))
    }
    if (left > 0) left -= await this.#take(left, this.#failing.all)
    return left === 0
  }

  /** Takes due jobs in hand, except those of some groups; answers how many. */
  async #take(most: number, ignored: string[]): Promise<number> {
    const jobs = await this.#takeDue(most, ignored)
    this.#taken += jobs.length
    this.#parts.onTaken(jobs.length)
    for (const job of jobs) this.#handled.set(job, this.#work(job))
    return jobs.length
  }

  get #groups(): ReadonlySet<string | null> {
    return new Set([...this.#handled.keys()].map((job) => job.groupId))
  }

  async #work(job: Claimed): Promise<void> {
    const { spec, handler, onError } = this.#parts
    const outcome = await runJob(spec, handler, { id: job.id, data: parsed(job.data), retry: job.retryCount })
    this.#failing.tried(job.groupId, outcome)
    if (!this.#handled.delete(job)) return
    const settled = persistently(() => this.#settle(job, outcome), onError).finally(() => {
      this.#settling.delete(job)
      this.#loop.wake()
    })
    this.#settling.set(job, settled)
  }

  async #settle(job: Claimed, outcome: JobOutcome): Promise<void> {
    const { engine, boss, spec } = this.#parts
    if ('done' in outcome) return this.#finish(job)
    if ('retry' in outcome) return void (await boss.fail(spec.name, attemptOf(job), { message: outcome.retry }))
    const letter = { data: parsed(job.data), reason: outcome.dead, ...placeOf(job) }
    return bury(engine, boss, spec.name, attemptOf(job), letter)
  }

  /** Deletes finished jobs, and lets their successors go on. */
  async #remove(jobs: readonly Claimed[]): Promise<void> {
    const { engine, boss, spec } = this.#parts
    if (!spec.fifo) return void (await boss.deleteJob(spec.name, jobs.map(attemptOf)))
    await withSettledPlans(engine, async (session) => {
      await deleteDone(session, spec.name, jobs)
      await unpark(
        session,
        spec.name,
        jobs.map((job) => job.singletonKey!),
      )
    })
  }

  /**
   * Gives back the jobs of workers that died in the middle of a try: those whose time is over, or at the start every
   * active one where nobody else can be working on the database.
   */
  async #returnAbandoned(): Promise<void> {
    const { engine, boss, spec, expiryMs } = this.#parts
    const first = this.#lookedAt === undefined
    if (this.#lookedAt !== undefined && Date.now() - this.#lookedAt < expiryMs) return
    this.#lookedAt = Date.now()
    if (first && spec.fifo) await unparkOrphans(engine, spec.name)
    const { rows } = await engine.query<Attempt>(
      `select id, retry_count as "retryCount" from ${schema}.job
       where name = $1 and state = 'active' and ($2 or started_on + expire_seconds * interval '1 second' < now())`,
      [spec.name, first && engine.kind === 'pglite'],
    )
    if (rows.length > 0) await boss.fail(spec.name, rows.map(attemptOf), { message: 'its worker did not come back' })
  }
}

const placeOf = ({ singletonKey: key, groupId: group }: Claimed) => ({ ...(key && { key }), ...(group && { group }) })

const attemptOf = ({ id, retryCount }: Attempt): Attempt => ({ id, retryCount })
