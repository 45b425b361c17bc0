import type { JobOutcome } from '../../domain/core/ports.ts'

/**
 * Which groups failed at their latest try. A listener that does not answer would otherwise have every hand of a worker
 * waiting for it, and those who do answer would wait with it. One that fails has one hand, and all that fail have half.
 */
export class FailingGroups {
  readonly #failing = new Set<string>()
  readonly #most: number

  constructor(hands: number) {
    this.#most = Math.max(1, Math.floor(hands / 2))
  }

  get all(): string[] {
    return [...this.#failing]
  }

  /** A group that is done with a job is well again; what happens to a dead one says nothing of the next. */
  tried(group: string | null, outcome: JobOutcome): void {
    if (group === null) return
    if ('retry' in outcome) this.#failing.add(group)
    if ('done' in outcome) this.#failing.delete(group)
  }

  /** Those of them that have a job in hand. */
  among(inHand: ReadonlySet<string | null>): string[] {
    return this.all.filter((group) => inHand.has(group))
  }

  /** Whether one more may have a hand. */
  mayTry(inHand: ReadonlySet<string | null>): boolean {
    const trying = this.among(inHand).length
    return trying < Math.min(this.#most, this.#failing.size)
  }
}
