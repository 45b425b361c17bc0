/** Seconds before the first retry, doubled each time, and the longest wait between two. */
export interface Backoff {
  readonly first: number
  readonly longest: number
}

/** The instant (canonical text) of the next try after some tries without success: exponential, with a longest wait. */
export function nextTryAt({ first, longest }: Backoff, tries: number, at: string): string {
  const seconds = Math.min(longest, first * 2 ** (tries - 1))
  return new Date(Date.parse(at) + seconds * 1000).toISOString()
}
