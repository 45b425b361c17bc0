import { migration } from '../migration.ts'

/**
 * What a customer is asked about is what is still open, a few orders among all that were ever made. This index holds them
 * alone, so that finding them touches no row of the others.
 *
 * The planner takes a party that stands among the boundaries of its histogram for one with as many orders as lie between
 * two of them; with the usual hundred that is every hundredth order, for which it would rather walk through the table.
 */
export const openOrders = migration(10, 'open orders', [
  `create index product_order_open on product_order using gin ("relatedParty.partyOrPartyRole.id" jsonb_path_ops)
    where state in ('draft', 'acknowledged', 'inProgress.accepted', 'inProgress', 'pending', 'held',
      'assessingCancellation', 'pendingCancellation')`,
  `alter table product_order alter column "relatedParty.partyOrPartyRole.id" set statistics 1000`,
])
