import { defaultValue } from '../../catalog/characteristic-rules.ts'
import type { Reader } from '../../core/define-resource.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { specificationOf } from './specification-of.ts'
import { isOver } from './ticket-states.ts'

/** Days in which a ticket that is over can be taken up again, unless its specification says otherwise. */
const usualDays = 14

export interface Reopening {
  readonly before?: Doc | undefined
  readonly after: Doc
}

/** Until when a ticket that is over could be taken up again; undefined when it is not, or was not over. */
export async function reopenWindow(
  { before, after }: Reopening,
  read: Reader,
): Promise<{ days: number; until: string } | undefined> {
  if (!before || !isOver(before['status']) || isOver(after['status'])) return undefined
  const ended = Date.parse(String(before['resolutionDate'] ?? before['statusChangeDate']))
  const days = (await daysOf(before, read)) ?? usualDays
  return { days, until: new Date(ended + days * 86_400_000).toISOString() }
}

/** What the specification of a ticket says, as the default of the characteristic `reopenDays`. */
async function daysOf(ticket: Doc, read: Reader): Promise<number | undefined> {
  const specification = await specificationOf(ticket, read)
  const spec = docsIn(specification?.['specCharacteristic']).find(({ name }) => name === 'reopenDays')
  const days = spec && defaultValue(spec)
  return typeof days === 'number' && days >= 0 ? days : undefined
}
