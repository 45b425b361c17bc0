/** What came of asking for something that may be slow. */
export interface Remembered<T> {
  /** What was asked for, or what it was the last time; undefined when it never came. */
  readonly value?: T
  /** When that was asked for, in epoch milliseconds. */
  readonly at?: number
  /** Why it is not what was asked for. */
  readonly missed?: string
}

/**
 * Waits for things no longer than somebody is patient, and remembers what they were for the next time.
 * @param most things that are remembered; those that came first are forgotten first
 */
export function remembered<T>(most: number) {
  const known = new Map<string, { value: T; at: number }>()
  return {
    /** @param at now, in epoch milliseconds */
    async within(patienceMs: number, key: string, at: number, ask: () => Promise<T>): Promise<Remembered<T>> {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), patienceMs)
      })
      const asked = ask().then((value) => {
        known.delete(key)
        known.set(key, { value, at })
        if (known.size > most) known.delete(known.keys().next().value!)
        return { value, at }
      })
      const failed = asked.catch((): 'failed' => 'failed')
      const outcome = await Promise.race([failed, late])
      clearTimeout(timer)
      if (typeof outcome !== 'string') return outcome
      const missed = outcome === 'late' ? `took longer than ${patienceMs} ms` : 'could not be read'
      return { ...known.get(key), missed }
    },
  }
}
