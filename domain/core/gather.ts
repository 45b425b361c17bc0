import type { OnItsWay } from './commit-after.ts'

/** Something that waits for its turn. */
interface Waiting<Item, Outcome> {
  readonly item: Item
  readonly settle: (outcome: Outcome) => void
  readonly fail: (error: unknown) => void
}

/** Does something with several items, perhaps while what was done with those before is still being committed. */
export type Gathered<Item, Outcome> = (
  items: readonly Item[],
  former: OnItsWay<unknown> | undefined,
) => OnItsWay<readonly Outcome[]>

interface Queue {
  readonly waiting: Waiting<unknown, unknown>[]
  /** Called when enough has come to be planned while a commit is on its way. */
  arrived?: () => void
}

/** Fewer than that wait for the commit that is on its way: each batch costs a look-up and a commit, however small it is. */
const enough = 16

const queues = new WeakMap<object, Map<string, Queue>>()

/**
 * Does something together with whatever else of its kind comes while the one before is being planned: `work` gets all that has
 * come in the meantime, at most `most` at once, and answers an outcome for each.
 * @param owner whose queues these are
 */
export function gather<Item, Outcome>(
  owner: object,
  kind: string,
  item: Item,
  most: number,
  work: Gathered<Item, Outcome>,
): Promise<Outcome> {
  const byKind = queues.get(owner) ?? new Map<string, Queue>()
  queues.set(owner, byKind)
  return new Promise<Outcome>((settle, fail) => {
    const one = { item, settle, fail } as Waiting<unknown, unknown>
    const queue = byKind.get(kind)
    if (queue) {
      queue.waiting.push(one)
      if (queue.waiting.length >= enough) queue.arrived?.()
      return
    }
    const opened: Queue = { waiting: [one] }
    byKind.set(kind, opened)
    void drain(opened, most, work as Gathered<unknown, unknown>, () => byKind.delete(kind))
  })
}

/**
 * One batch is planned while another is committed, and no further ahead. `emptied` is called in the very moment in which nothing
 * waits any more: whatever comes then begins a new queue.
 */
async function drain(queue: Queue, most: number, work: Gathered<unknown, unknown>, emptied: () => void): Promise<void> {
  let former: OnItsWay<unknown> | undefined
  let settled: Promise<void> | undefined
  while (queue.waiting.length > 0) {
    const batch = queue.waiting.splice(0, most)
    const items = batch.map(({ item }) => item)
    const turn = work(items, former)
    const before = settled
    settled = settle(batch, turn)
    await turn.planned
    await before
    former = turn
    if (queue.waiting.length < enough) await Promise.race([settled, arrival(queue)])
  }
  emptied()
}

async function settle(batch: readonly Waiting<unknown, unknown>[], turn: OnItsWay<readonly unknown[]>): Promise<void> {
  try {
    const outcomes = await turn.done
    for (const [i, one] of batch.entries()) one.settle(outcomes[i])
  } catch (error) {
    for (const one of batch) one.fail(error)
  }
}

function arrival(queue: Queue): Promise<void> {
  return new Promise((arrived) => {
    queue.arrived = arrived
  })
}
