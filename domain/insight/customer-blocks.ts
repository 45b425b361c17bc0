import { ticketLifecycle } from '../care/ticket/ticket-states.ts'
import { idIn } from '../common/reference.ts'
import type { Doc } from '../core/json.ts'
import type { Lifecycle } from '../core/lifecycle.ts'
import { type Filter, isText, type SortKey } from '../core/query.ts'
import { productOrderLifecycle } from '../ordering/order-states.ts'

/** Who is looked at: the customer, and the party behind it. */
export interface Looked {
  readonly customer: Doc
  /** Identifiers under which others may speak of it: its own, and that of the party. */
  readonly ids: readonly string[]
  readonly partyId?: string
}

/** One part of the view: which resources, in which order, how many. */
export interface Block {
  readonly name: string
  readonly says: string
  readonly kind: string
  /** The collection that answers for them. */
  readonly source: string
  /** Which of them: those that a filter finds, or the one of an identifier. */
  readonly of:
    | { readonly filter: (looked: Looked) => Filter | undefined }
    | { readonly one: (looked: Looked) => string | undefined }
  /** Attribute by which the newest come first. */
  readonly newest?: string
  readonly most: number
  /** A kind with the same identifiers that is shown inside of each, under a name. */
  readonly beside?: { readonly name: string; readonly kind: string }
}

const anyOf = (path: string, ids: readonly string[]): Filter => ({
  kind: 'or',
  of: ids.map((id) => isText(path.split('.'), id)),
})
const related = ({ ids }: Looked) => anyOf('relatedParty.partyOrPartyRole.id', ids)

/** States that something may still leave. */
function open<S extends string>({ attribute, steps }: Lifecycle<S>): Filter {
  const states = Object.entries<readonly string[]>(steps).filter(([, next]) => next.length > 0)
  return { kind: 'or', of: states.map(([state]) => isText([attribute], state)) }
}
const and = (...of: Filter[]): Filter => ({ kind: 'and', of })

const account = '/tmf-api/accountManagement/v5'

/** What a customer view shows, in this order. */
export const blocks: readonly Block[] = [
  {
    name: 'customer',
    says: 'The customer.',
    kind: 'Customer',
    source: '/tmf-api/customer/v5/customer',
    of: { one: ({ customer }) => String(customer['id']) },
    most: 1,
  },
  ...(['Individual', 'Organization'] as const).map(
    (kind): Block => ({
      name: kind.toLowerCase(),
      says: `The ${kind === 'Individual' ? 'person' : 'company'} behind the customer.`,
      kind,
      source: `/tmf-api/partyManagement/v5/${kind.toLowerCase()}`,
      of: { one: ({ partyId }) => partyId },
      most: 1,
    }),
  ),
  {
    name: 'partyRole',
    says: 'Other roles that the same party plays.',
    kind: 'PartyRole',
    source: '/tmf-api/partyRoleManagement/v5/partyRole',
    of: {
      filter: ({ partyId }) => (partyId === undefined ? undefined : isText(['engagedParty', 'id'], partyId)),
    },
    most: 20,
  },
  ...(['billingAccount', 'partyAccount', 'financialAccount'] as const).map(
    (name): Block => ({
      name,
      says: `Accounts of the customer in the collection ${name}.`,
      kind: name[0]!.toUpperCase() + name.slice(1),
      source: `${account}/${name}`,
      of: { filter: related },
      most: 20,
    }),
  ),
  {
    name: 'product',
    says: 'What the customer has or had.',
    kind: 'Product',
    source: '/tmf-api/productInventory/v5/product',
    of: { filter: related },
    newest: 'creationDate',
    most: 50,
  },
  {
    name: 'productOrder',
    says: 'Orders that are still open.',
    kind: 'ProductOrder',
    source: '/tmf-api/productOrderingManagement/v5/productOrder',
    of: { filter: (looked) => and(related(looked), open(productOrderLifecycle)) },
    newest: 'creationDate',
    most: 20,
  },
  {
    name: 'troubleTicket',
    says: 'Tickets that are still open, or can be taken up again, each with its clock.',
    kind: 'TroubleTicket',
    source: '/tmf-api/troubleTicket/v5/troubleTicket',
    of: { filter: (looked) => and(related(looked), open(ticketLifecycle)) },
    newest: 'creationDate',
    most: 20,
    beside: { name: 'clock', kind: 'TicketClock' },
  },
  {
    name: 'partyInteraction',
    says: 'The last contacts.',
    kind: 'PartyInteraction',
    source: '/tmf-api/partyInteraction/v5/partyInteraction',
    of: { filter: related },
    newest: 'interactionDate.startDateTime',
    most: 20,
  },
  {
    name: 'communicationMessage',
    says: 'The last messages to the customer, and what became of them.',
    kind: 'CommunicationMessage',
    source: '/tmf-api/communicationManagement/v5/communicationMessage',
    of: { filter: ({ ids }) => anyOf('receiver.party.partyOrPartyRole.id', ids) },
    newest: 'creationDate',
    most: 20,
  },
  {
    name: 'customerBill',
    says: 'The last bills, and what is still to be paid of them.',
    kind: 'CustomerBill',
    source: '/tmf-api/customerBillManagement/v5/customerBill',
    of: {
      filter: (looked) => and(related(looked), { kind: 'not', of: anyOf('category', ['trial customer', 'duplicate']) }),
    },
    newest: 'billDate',
    most: 12,
  },
  {
    name: 'collectionCase',
    says: 'What is past due, and how far its collection is.',
    kind: 'CollectionCase',
    source: '/tmf-api/collections/v1/collectionCase',
    of: { filter: (looked) => and(related(looked), { kind: 'not', of: isText(['state'], 'current') }) },
    newest: 'creationDate',
    most: 20,
  },
  {
    name: 'serviceLevelViolation',
    says: 'What the customer is owed for promises that were not kept.',
    kind: 'ServiceLevelViolation',
    source: '/tmf-api/serviceLevel/v1/serviceLevelViolation',
    of: { filter: (looked) => and(related(looked), isText(['state'], 'open')) },
    newest: 'creationDate',
    most: 20,
  },
]

export const sortOf = ({ newest }: Block): readonly SortKey[] =>
  newest === undefined ? [] : [{ path: newest.split('.'), type: 'text', descending: true }]

/** Who a customer document is about. */
export function lookedAt(customer: Doc): Looked {
  const partyId = idIn(customer['engagedParty'])
  const own = String(customer['id'])
  return {
    customer,
    ids: partyId === undefined || partyId === own ? [own] : [own, partyId],
    ...(partyId && { partyId }),
  }
}
