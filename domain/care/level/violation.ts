import { customersOf, idIn } from '../../common/reference.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { greater, type Owed } from './credit.ts'

/**
 * The violation that a late ticket belongs to: one for objective, customer and month (UTC) of the breach, so that there is one
 * credit for them, the greatest of those of its tickets (`usage-billing` 3.10). A ticket that is taken up again and gets later
 * extends the same violation. One that was credited stays as it was.
 */
export function violationAfter(
  clock: Doc,
  ticket: Doc,
  objective: Doc,
  { lateBy, credit }: Owed,
  at: string,
): { id: string; update: (known: Doc | undefined) => Doc } {
  const breachDate = String(clock['breachDate'])
  const month = breachDate.slice(0, 7)
  const customer = customersOf(ticket)[0] ?? `ticket ${ticket['id']}`
  const id = [objective['id'], customer, month].map((part) => encodeURIComponent(String(part))).join(':')
  const own: Doc = { id: ticket['id']!, breachDate, lateByMinutes: lateBy, ...(credit && { credit }) }
  const update = (known: Doc | undefined): Doc => {
    if (known?.['state'] === 'credited') return known
    const others = docsIn(known?.['ticket']).filter((one) => one['id'] !== ticket['id'])
    const tickets = [...others, own]
    const owed = tickets
      .map((one) => one['credit'])
      .filter(isDoc)
      .reduce<Doc | undefined>(greater, undefined)
    return {
      ...(known ?? newViolation(id, clock, ticket, customer, month, at)),
      ticket: tickets,
      ...(owed !== undefined && { credit: owed }),
    }
  }
  return { id, update }
}

function newViolation(id: string, clock: Doc, ticket: Doc, customer: string, month: string, at: string): Doc {
  const start = new Date(`${month}-01T00:00:00.000Z`)
  const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1))
  const party = docsIn(ticket['relatedParty']).find(({ partyOrPartyRole }) => idIn(partyOrPartyRole) === customer)
  return {
    '@type': 'ServiceLevelViolation',
    id,
    state: 'open',
    objective: clock['objective']!,
    period: { startDateTime: start.toISOString(), endDateTime: end.toISOString() },
    ...(party && { relatedParty: [party] }),
    creationDate: at,
  }
}
