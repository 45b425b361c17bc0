import type { Doc } from '../../domain/core/json.ts'
import type { Clock, DeadLetter, JobOutcome, JobRequest, Jobs, QueueSpec } from '../../domain/core/ports.ts'
import { backoffSeconds } from './backoff.ts'
import { contains } from './contains.ts'
import { type Handler, runJob } from './run-job.ts'

interface Queued extends JobRequest {
  readonly id: string
  readonly retry: number
  readonly due: number
}

interface Handled {
  readonly spec: QueueSpec
  readonly handler: Handler
}

/** A dead job, with what it needs to come back. */
interface Dead extends DeadLetter {
  readonly key?: string
}

/**
 * Jobs in arrays, driven by a clock that a test moves: `flush` runs what is due by it. Nothing runs before `start`, and
 * between flushes only what `wake` asks for.
 */
export function memoryJobs(clock: Clock, random: () => number = Math.random): Jobs {
  return new MemoryJobs(clock, random)
}

class MemoryJobs implements Jobs {
  readonly #clock: Clock
  readonly #random: () => number
  readonly #handled = new Map<string, Handled>()
  readonly #queued: Queued[] = []
  #dead: Dead[] = []
  #lastId = 0
  #started = false
  #running: Promise<void> | undefined

  constructor(clock: Clock, random: () => number) {
    this.#clock = clock
    this.#random = random
  }

  handle(spec: QueueSpec, _concurrency: number, handler: Handler): void {
    this.#handled.set(spec.name, { spec, handler })
  }

  async start(): Promise<void> {
    this.#started = true
  }

  async stop(): Promise<void> {
    this.#started = false
    await this.#running
  }

  async send(requests: readonly JobRequest[]): Promise<void> {
    for (const request of requests) this.#add(request)
  }

  wake(): void {
    void this.flush()
  }

  async flush(): Promise<void> {
    while (this.#running) await this.#running
    if (!this.#started) return
    this.#running = this.#runDue().finally(() => {
      this.#running = undefined
    })
    await this.#running
  }

  async deadLetters(queue: string, where: Doc, { offset, limit }: { offset: number; limit: number }) {
    const all = this.#dead.filter((letter) => letter.queue === queue && contains(letter.data, where))
    return { items: all.slice(offset, offset + limit).map(asLetter), total: all.length }
  }

  async replay(queue: string, id: string, where: Doc, merge: Doc = {}): Promise<boolean> {
    const at = this.#dead.findIndex((one) => one.queue === queue && one.id === id && contains(one.data, where))
    const [letter] = at < 0 ? [] : this.#dead.splice(at, 1)
    if (letter) this.#add({ queue, data: { ...letter.data, ...merge }, ...(letter.key && { key: letter.key }) })
    return letter !== undefined
  }

  async discard(queue: string, where: Doc): Promise<number> {
    const before = this.#dead.length
    this.#dead = this.#dead.filter((letter) => letter.queue !== queue || !contains(letter.data, where))
    return before - this.#dead.length
  }

  get #now(): number {
    return this.#clock.now().getTime()
  }

  #nextId(): string {
    return String(++this.#lastId).padStart(12, '0')
  }

  #add(request: JobRequest): void {
    const due = request.startAfter === undefined ? this.#now : Date.parse(request.startAfter)
    this.#queued.push({ ...request, data: structuredClone(request.data), id: this.#nextId(), retry: 0, due })
  }

  async #runDue(): Promise<void> {
    for (;;) {
      const job = this.#started ? this.#nextDue() : undefined
      if (!job) return
      const { spec, handler } = this.#handled.get(job.queue)!
      const given = { id: job.id, data: structuredClone(job.data), retry: job.retry }
      this.#settle(job, spec, await runJob(spec, handler, given))
    }
  }

  #settle(job: Queued, spec: QueueSpec, outcome: JobOutcome): void {
    const at = this.#queued.indexOf(job)
    if ('retry' in outcome) {
      const due = this.#now + backoffSeconds(spec.backoff, job.retry, this.#random()) * 1000
      this.#queued[at] = { ...job, retry: job.retry + 1, due }
      return
    }
    this.#queued.splice(at, 1)
    if ('done' in outcome) return
    const { queue, data, key } = job
    const diedAt = this.#clock.now().toISOString()
    this.#dead.push({ id: this.#nextId(), queue, data, diedAt, reason: outcome.dead, ...(key && { key }) })
  }

  /** The first job that is due and, in a first-in-first-out queue, has none before it that waits for its retry. */
  #nextDue(): Queued | undefined {
    const held = new Set<string>()
    for (const job of this.#queued) {
      const handled = this.#handled.get(job.queue)
      if (!handled) continue
      const key = handled.spec.fifo && job.key !== undefined ? `${job.queue} ${job.key}` : undefined
      if (key !== undefined && held.has(key)) continue
      if (job.due <= this.#now) return job
      if (key !== undefined && job.retry > 0) held.add(key)
    }
    return undefined
  }
}

function asLetter({ id, queue, data, diedAt, reason }: Dead): DeadLetter {
  return { id, queue, data: structuredClone(data), diedAt, reason }
}
