/** Something that waits for its turn. */
interface Waiting<Item, Outcome> {
  readonly item: Item
  readonly settle: (outcome: Outcome) => void
  readonly fail: (error: unknown) => void
}

const queues = new WeakMap<object, Map<string, Waiting<unknown, unknown>[]>>()

/**
 * Does something together with whatever else of its kind comes while the one before is being done: `work` gets all that has
 * come in the meantime, at most `most` at once, and answers an outcome for each.
 * @param owner whose queues these are
 */
export function gather<Item, Outcome>(
  owner: object,
  kind: string,
  item: Item,
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Outcome[]>,
): Promise<Outcome> {
  const byKind = (queues.get(owner) ?? new Map()) as Map<string, Waiting<Item, Outcome>[]>
  queues.set(owner, byKind as Map<string, Waiting<unknown, unknown>[]>)
  return new Promise((settle, fail) => {
    const one = { item, settle, fail }
    const waiting = byKind.get(kind)
    if (waiting) {
      waiting.push(one)
      return
    }
    const queue = [one]
    byKind.set(kind, queue)
    void drain(queue, most, work, () => byKind.delete(kind))
  })
}

/** `emptied` is called in the very moment in which nothing waits any more: whatever comes then begins a new queue. */
async function drain<Item, Outcome>(
  queue: Waiting<Item, Outcome>[],
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Outcome[]>,
  emptied: () => void,
): Promise<void> {
  while (queue.length > 0) {
    const batch = queue.splice(0, most)
    try {
      const outcomes = await work(batch.map(({ item }) => item))
      for (const [i, { settle }] of batch.entries()) settle(outcomes[i]!)
    } catch (error) {
      for (const { fail } of batch) fail(error)
    }
  }
  emptied()
}
