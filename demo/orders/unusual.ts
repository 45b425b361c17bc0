import type { Body } from '../body.ts'
import type { Creation } from '../creation.ts'
import { type Exchange, troubled } from './exchanges.ts'
import { orderBody, orderByHand, orderCreation, stepByHand, type Wish } from './order-bodies.ts'

/** How an order goes that does not go the usual way. */
type Course = Pick<Creation, 'reaches' | 'givenUp'> & {
  readonly says: string
  readonly wishes: readonly Wish[]
  readonly more?: Body
}

/** Orders that the server carries out, by the last word of their identifier. */
const courses: Readonly<Record<string, Course>> = {
  draft: { says: 'Not handed in yet', wishes: [line('draft')], more: { requestedInitialState: 'draft' } },
  waits: { says: 'Fibre at a flooded exchange', wishes: [fibre('waits', troubled.flooded)], reaches: 'inProgress' },
  fallout: { says: 'Fibre where no port is free', wishes: [fibre('fallout', troubled.full)], reaches: 'held' },
  failed: {
    says: 'Fibre that cannot be had',
    wishes: [fibre('failed', troubled.full)],
    reaches: 'failed',
    givenUp: true,
  },
  partial: {
    says: 'A line, and fibre that cannot be had',
    wishes: [line('partial-line'), fibre('partial-fibre', troubled.full)],
    reaches: 'partial',
    givenUp: true,
  },
  late: {
    says: 'Handed in after it was due',
    wishes: [line('late')],
    reaches: 'completed',
    more: { requestedCompletionDate: '2025-06-30T00:00:00.000Z' },
  },
  'called-off': {
    says: 'Called off in time',
    wishes: [fibre('called-off', troubled.flooded)],
    reaches: 'inProgress',
  },
  'being-undone': {
    says: 'Called off while nobody could reach the exchange',
    wishes: [fibre('being-undone', troubled.cutOff)],
    reaches: 'inProgress',
  },
}

/** Orders that people carry out, and the states through which they lead them. */
const byHand: Readonly<Record<string, { readonly what: string; readonly states: readonly string[] }>> = {
  new: { what: 'A mast on a roof', states: [] },
  rejected: { what: 'A cable through a park', states: ['rejected'] },
  pending: { what: 'A cell for a festival', states: ['pending'] },
  'on-hold': { what: 'Lines for a ship in dock', states: ['inProgress', 'held'] },
  'under-way': { what: 'A fibre in a duct', states: ['inProgress'] },
  done: { what: 'A rack in a data centre', states: ['inProgress', 'completed'] },
}

/** Orders in every state in which one can stand, each of another customer. */
export function unusualOrders(customers: readonly Body[]): Creation[] {
  const carriedOut = Object.entries(courses).map(([word, { says, wishes, more, ...course }], i) => {
    const body = orderBody(`order-${word}`, customers[i % customers.length]!, says, wishes)
    return { ...orderCreation({ ...body, ...more }), ...course }
  })
  const handled = Object.entries(byHand).map(([word, { what, states }], i) => {
    const body = orderByHand(`order-by-hand-${word}`, customers.at(-1 - (i % customers.length))!, what)
    return { ...orderCreation(body), states: states.map((state) => stepByHand(body, state)) }
  })
  return [...carriedOut, ...handled]
}

function line(word: string): Wish {
  return { offering: 'mobile-m', product: `product-${word}` }
}

function fibre(word: string, at: Exchange): Wish {
  return { offering: 'fibre-100', product: `product-${word}`, at }
}
