/** The server does something else than the rule says. */
export class Mismatch extends Error {
  readonly expected: string
  readonly seen: string

  constructor(expected: string, seen: string) {
    super(`expected ${expected}, seen ${seen}`)
    this.expected = expected
    this.seen = seen
  }
}

/** The rule cannot be examined here; the reason goes into the report. */
export class Unmet extends Error {}
