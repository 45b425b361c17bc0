/** Times that it is looked before something is supposed again, at most. */
const longest = 64

/**
 * Something that is mostly so, and costs less to be supposed than to be looked at: where it turns out not to be so, everything is
 * done again. Where that happens again and again it is looked at for a while, each time for twice as long.
 */
export class Supposition {
  #pause = 0
  #pausing = 0

  /** Whether to suppose it this time. */
  next(): boolean {
    if (this.#pausing === 0) return true
    this.#pausing--
    return false
  }

  /** It was so. */
  held(): void {
    this.#pause >>= 1
  }

  /** It was not. */
  failed(): void {
    this.#pause = Math.min(longest, 2 * this.#pause + 1)
    this.#pausing = this.#pause
  }
}
