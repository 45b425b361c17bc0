/** A stretch of time in milliseconds: its start belongs to it, its end does not. */
export type Interval = readonly [from: number, to: number]

/** The same time as intervals in order that neither overlap nor touch; empty ones are left out. */
export function joined(intervals: Iterable<Interval>): Interval[] {
  const inOrder = [...intervals].filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0])
  const result: [number, number][] = []
  for (const [from, to] of inOrder) {
    const last = result.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

/** The time that is in both. Both are joined, and so is what comes out. */
export function common(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const result: Interval[] = []
  let [i, j] = [0, 0]
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i]!, other[j]!]
    const [from, to] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
    if (from < to) result.push([from, to])
    if (a[1] < b[1]) i++
    else j++
  }
  return result
}

/** The time of the first that is not in the second. Both are joined, and so is what comes out. */
export function without(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const ends = [Number.NEGATIVE_INFINITY, ...other.map(([, to]) => to)]
  const starts = [...other.map(([from]) => from), Number.POSITIVE_INFINITY]
  const gaps = ends.map((end, i): Interval => [end, starts[i]!])
  return common(one, gaps)
}

/** How long joined intervals are together. */
export function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, [from, to]) => sum + (to - from), 0)
}
