import type { PgBoss } from 'pg-boss'
import type { Doc } from '../../domain/core/json.ts'
import type { JobRequest, Jobs, QueueSpec } from '../../domain/core/ports.ts'
import type { Enqueue, SqlEngine } from '../postgres/engine.ts'
import { takeIn } from '../postgres/job-intake.ts'
import { startBoss } from './boss.ts'
import { bossDb } from './boss-db.ts'
import { createIndexes } from './boss-heads.ts'
import { bossInserts } from './boss-insert.ts'
import { discardLetters, listLetters, replayLetter } from './boss-letters.ts'
import { BossWorker } from './boss-worker.ts'
import { type Loop, makeLoop } from './loop.ts'
import type { Handler } from './run-job.ts'

export interface BossJobsSettings {
  readonly engine: SqlEngine
  /** How often each queue is looked at when nothing wakes it, in milliseconds; due retries are noticed by this. */
  readonly pollMs?: number
  /** How often jobs are looked for whose worker died, in milliseconds. */
  readonly expiryMs?: number
  readonly onError?: (error: unknown) => void
}

/** How many jobs one statement inserts; parameters and plans of a statement are held in memory as a whole. */
const portion = 1000

/** Jobs of one queue that are moved ahead of what its worker has taken, at least, and for each of its hands. */
const ahead = { least: 200, perHand: 20 }

/** Shortest time between two looks at what came with change sets: a burst is moved in larger portions. */
const intakeGapMs = 10

interface Handled {
  readonly spec: QueueSpec
  readonly concurrency: number
  readonly handler: Handler
}

/**
 * Jobs on pg-boss, in the database of everything else. pg-boss is loaded and its tables are made by `start`; whatever
 * enqueues has to wait for that.
 */
export function bossJobs(settings: BossJobsSettings): BossJobs {
  return new BossJobs(settings)
}

/** The `Jobs` port, and what a store needs to enqueue inside its own transactions. */
export class BossJobs implements Jobs {
  readonly #settings: Required<BossJobsSettings>
  readonly #handled = new Map<string, Handled>()
  readonly #intake: Loop
  /** By queue, how many jobs were moved and not taken by our worker since; forgotten at intervals. */
  #moved = new Map<string, number>()
  #forgottenAt = 0
  readonly #workers = new Map<string, BossWorker>()
  #boss: PgBoss | undefined
  #starting: Promise<void> | undefined

  constructor(settings: BossJobsSettings) {
    this.#settings = { pollMs: 1000, expiryMs: 5000, onError: () => undefined, ...settings }
    const { pollMs, onError } = this.#settings
    this.#intake = makeLoop(() => this.#takeIn(this.#hungry()), { pollMs, gapMs: intakeGapMs, onError })
  }

  handle(spec: QueueSpec, concurrency: number, handler: Handler): void {
    this.#handled.set(spec.name, { spec, concurrency, handler })
  }

  start(): Promise<void> {
    this.#starting ??= this.#launch().catch((error: unknown) => {
      this.#starting = undefined
      throw error
    })
    return this.#starting
  }

  async stop(graceMs: number): Promise<void> {
    await this.#starting?.catch(() => undefined)
    await this.#intake.stop()
    await Promise.all([...this.#workers.values()].map((worker) => worker.stop(graceMs)))
    await this.#boss?.stop({ graceful: false, close: false })
  }

  /** Puts jobs into their queues inside the transaction of a session; only after `start`. */
  readonly enqueue: Enqueue = async (session, requested) => {
    const db = bossDb(session)
    for (const [queue, requests] of Map.groupBy(requested, (job: JobRequest) => job.queue)) {
      const { spec } = this.#handledAs(queue)
      const jobs = bossInserts(spec, requests)
      for (let sent = 0; sent < jobs.length; sent += portion) {
        await this.#started.insert(queue, jobs.slice(sent, sent + portion), { db })
      }
    }
  }

  async send(jobs: readonly JobRequest[]): Promise<void> {
    await this.#settings.engine.transaction((session) => this.enqueue(session, jobs))
    this.#wakeFor(jobs)
  }

  wake(queue?: string): void {
    if (queue === undefined) this.#intake.wake()
    else this.#workers.get(queue)?.wake()
  }

  async flush(): Promise<void> {
    do {
      await this.#intake.flush()
      for (const worker of this.#workers.values()) await worker.flush()
    } while (await this.#takeIn([...this.#handled.keys()]))
  }

  deadLetters(queue: string, where: Doc, page: { offset: number; limit: number }): ReturnType<Jobs['deadLetters']> {
    return listLetters(this.#settings.engine, queue, where, page)
  }

  async replay(queue: string, id: string, where: Doc, merge: Doc = {}): Promise<boolean> {
    const replayed = await replayLetter(this.#settings.engine, this.#started, this.enqueue, { queue, id, where, merge })
    this.wake(queue)
    return replayed
  }

  discard(queue: string, where: Doc): Promise<number> {
    return discardLetters(this.#settings.engine, queue, where)
  }

  async #launch(): Promise<void> {
    const { engine, onError } = this.#settings
    const handled = [...this.#handled.values()]
    const boss = await startBoss(
      engine,
      handled.map(({ spec }) => spec),
      onError,
    )
    await createIndexes(engine)
    this.#boss = boss
    for (const one of handled) {
      const onTaken = (count: number) => this.#taken(one, count)
      const worker = new BossWorker({ ...this.#settings, ...one, boss, onTaken })
      this.#workers.set(one.spec.name, worker)
      worker.start()
    }
    this.#intake.start()
  }

  /** Moves jobs of change sets to their queues; true when there may be more. */
  async #takeIn(queues: readonly string[]): Promise<boolean> {
    if (queues.length === 0) return false
    const jobs = await takeIn(this.#settings.engine, this.enqueue, queues, ahead.least)
    for (const { queue, startAfter } of jobs) {
      if (startAfter === undefined) this.#moved.set(queue, this.#movedTo(queue) + 1)
    }
    this.#wakeFor(jobs)
    return jobs.length > 0
  }

  /**
   * Queues that can do with more. A job costs less where it waits in the intake than in its queue, so a long wait is spent
   * there. What has been moved is forgotten from time to time: it may wait for something else than a free hand.
   */
  #hungry(): string[] {
    const now = Date.now()
    if (now - this.#forgottenAt >= this.#settings.pollMs) {
      this.#moved.clear()
      this.#forgottenAt = now
    }
    return [...this.#handled.values()].filter((one) => this.#isHungry(one)).map(({ spec }) => spec.name)
  }

  #isHungry({ spec, concurrency }: Handled): boolean {
    return this.#movedTo(spec.name) < Math.max(ahead.least, ahead.perHand * concurrency)
  }

  #movedTo(queue: string): number {
    return this.#moved.get(queue) ?? 0
  }

  #taken(one: Handled, count: number): void {
    const { name } = one.spec
    const wasHungry = this.#isHungry(one)
    this.#moved.set(name, Math.max(0, this.#movedTo(name) - count))
    if (!wasHungry && this.#isHungry(one)) this.#intake.wake()
  }

  #wakeFor(jobs: readonly JobRequest[]): void {
    for (const queue of new Set(jobs.map((job) => job.queue))) this.wake(queue)
  }

  get #started(): PgBoss {
    if (this.#boss) return this.#boss
    throw new Error('jobs are not started')
  }

  #handledAs(queue: string): Handled {
    const handled = this.#handled.get(queue)
    if (handled) return handled
    throw new Error(`nobody handles the queue ${queue}`)
  }
}
