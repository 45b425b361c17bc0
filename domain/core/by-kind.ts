/** Things by kind and identifier: a map for each kind costs less than a key made of both. */
export class ByKind<T> {
  readonly #kinds = new Map<string, Map<string, T>>()

  /** Those of one kind, by identifier. */
  of(kind: string): Map<string, T> {
    let one = this.#kinds.get(kind)
    if (!one) {
      one = new Map()
      this.#kinds.set(kind, one)
    }
    return one
  }

  get(kind: string, id: string): T | undefined {
    return this.#kinds.get(kind)?.get(id)
  }

  has(kind: string): boolean {
    return this.#kinds.has(kind)
  }

  /** All of them, kind by kind. */
  *values(): Generator<T> {
    for (const one of this.#kinds.values()) yield* one.values()
  }

  clear(): void {
    this.#kinds.clear()
  }
}
