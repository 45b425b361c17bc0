import type { EventRecord } from './event.ts'

/** Identifiers that were made up, or follow from what they name. */
const madeUp = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|id-\d{6}/

/**
 * What events say, for tests that name all of them: a line for each resource with what befell it, in order, as
 * `BillRun october: Create, 2 StateChange`. Identifiers that were made up are left out, or a star where they are a part, and equal
 * lines are counted (`2 Usage: Create`); lines are in the order of the alphabet, since resources may be told of in any.
 */
export function toldBy(events: readonly EventRecord[]): readonly string[] {
  const ofEach = Map.groupBy(events, ({ kind, resourceId }) => `${kind} ${resourceId}`)
  const lines = [...ofEach.values()].map((own) => {
    const { kind, resourceId } = own[0]!
    const id = resourceId.replace(madeUp, '*')
    const names = own.map(({ type }) => type.slice(kind.length, -'Event'.length))
    return `${kind}${id === '*' ? '' : ` ${id}`}: ${inTurn(names).join(', ')}`
  })
  const counted = Map.groupBy(lines.toSorted(), (line) => line)
  return [...counted].map(([line, { length }]) => times(length, line))
}

const times = (count: number, what: string) => (count > 1 ? `${count} ${what}` : what)

/** Counts what comes several times in a row. */
function inTurn(names: readonly string[]): readonly string[] {
  const begins = names.flatMap((name, i) => (name === names[i - 1] ? [] : [i]))
  return begins.map((from, i) => times((begins[i + 1] ?? names.length) - from, names[from]!))
}

/** What befalls a message that is sent at once. */
export const messageSent = 'Create, AttributeValueChange, StateChange, AttributeValueChange, StateChange'
/** What befalls an order that the network carries out at once. */
export const orderCarriedOut =
  'Create, StateChange, AttributeValueChange, StateChange, Milestone, AttributeValueChange, StateChange, Milestone'
