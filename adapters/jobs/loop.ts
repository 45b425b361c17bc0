/** Work that is done again and again, by one at a time: when woken, and at an interval as a floor. */
export interface Loop {
  start(): void
  /** There may be something to do. */
  wake(): void
  /** Works until a step says that there is nothing left; does nothing after `stop`. */
  flush(): Promise<void>
  /** Lets the running step finish and makes no other. */
  stop(): Promise<void>
}

export interface LoopSettings {
  /** Longest time between two steps, in milliseconds. */
  readonly pollMs: number
  /**
   * Shortest time between two steps that were woken, in milliseconds: a burst is worked on in larger portions. One that changes is
   * asked for after each step.
   */
  readonly gapMs?: number | (() => number)
  readonly onError: (error: unknown) => void
}

/**
 * A loop around `step`, which answers true when there may be more to do at once. An error is told and the loop goes on
 * at its interval.
 */
export function makeLoop(step: () => Promise<boolean>, { pollMs, gapMs = 0, onError }: LoopSettings): Loop {
  let running: Promise<boolean> | undefined
  let timer: NodeJS.Timeout | undefined
  let woken = false
  let started = false
  let stopped = false
  const gap = () => (typeof gapMs === 'number' ? gapMs : gapMs())

  const schedule = (ms: number) => {
    clearTimeout(timer)
    if (started) timer = setTimeout(() => void run().catch(onError), ms)
  }
  const run = () => {
    running ??= round()
    return running
  }
  const round = async () => {
    woken = false
    let more = false
    try {
      more = await step()
      return more
    } finally {
      running = undefined
      schedule(more || woken ? gap() : pollMs)
    }
  }
  return {
    start() {
      started = true
      schedule(0)
    },
    wake() {
      if (woken) return
      woken = true
      if (!running) schedule(gap())
    },
    async flush() {
      await running?.catch(() => undefined)
      while (!stopped && (await run()));
    },
    async stop() {
      started = false
      stopped = true
      clearTimeout(timer)
      await running?.catch(() => undefined)
    },
  }
}
