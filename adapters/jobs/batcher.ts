/**
 * Collects items while a batch is under way and gives them to `act` together when it is over, so that many small commits
 * become few. The promise of an item is that of its batch.
 */
export function makeBatcher<T>(act: (items: readonly T[]) => Promise<unknown>): (item: T) => Promise<void> {
  let waiting: T[] = []
  let next: Promise<void> | undefined
  let current: Promise<unknown> = Promise.resolve()
  const run = async () => {
    await current
    const items = waiting
    waiting = []
    next = undefined
    const acting = act(items)
    current = acting.catch(() => undefined)
    await acting
  }
  return (item) => {
    waiting.push(item)
    next ??= run()
    return next
  }
}
