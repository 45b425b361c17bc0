import type { Body } from '../body.ts'
import { type Creation, paths } from '../creation.ts'
import type { CustomerLife } from '../customers.ts'
import { everydayOrders } from './everyday.ts'
import { orderBody, orderCreation } from './order-bodies.ts'
import { unusualOrders } from './unusual.ts'

/** So many customers have ordered something by themselves. */
const buyers = 40

/** What is called off, and what becomes of the request. */
const cancellations = [
  { order: 'called-off', reason: 'Moves abroad', reaches: 'done' },
  { order: 'being-undone', reason: 'Has found another provider', reaches: 'inProgress' },
  { order: '001', reason: 'Changed their mind', reaches: 'rejected' },
] as const

/** Orders, in stages: those that stand by themselves, then those that change or end what came of the first. */
export function orderPlan(customers: readonly CustomerLife[]): Creation[][] {
  const active = customers.filter(
    ({ life, segment, body }) => life.state === 'Active' && segment !== 'company' && body['account'],
  )
  const bodies = active.slice(0, buyers).map(({ body }) => body)
  return [
    [...everydayOrders(bodies), ...unusualOrders(bodies)],
    [
      ...cancellations.map(cancellation),
      upgrade(bodies[0]!),
      ...[1, 6].map((i) => suspension(bodies[i]!, i)),
      ...[2, 7].map((i) => ending(bodies[i]!, i)),
    ],
  ]
}

function cancellation({ order, reason, reaches }: (typeof cancellations)[number]): Creation {
  const body: Body = {
    '@type': 'CancelProductOrder',
    id: `cancel-${order}`,
    productOrder: { '@type': 'ProductOrderRef', id: `order-${order}`, '@referredType': 'ProductOrder' },
    cancellationReason: reason,
  }
  return { what: 'cancellations', path: `${paths.ordering}/cancelProductOrder`, body, reaches }
}

/** The product of the order that the customer with this number has made. */
const productOf = (i: number) => `product-${String(i + 1).padStart(3, '0')}`

function upgrade(customer: Body): Creation {
  const wish = { offering: 'mobile-max', action: 'modify', product: productOf(0), values: { dataVolume: 500 } } as const
  return { ...orderCreation(orderBody('order-upgrade', customer, 'More data', [wish])), reaches: 'completed' }
}

/** A line whose handset was stolen is barred; another handset is ordered with it. */
function suspension(customer: Body, i: number): Creation {
  const product = `product-replacement-${i}`
  const body = orderBody(`order-replacement-${i}`, customer, 'A handset for one that was stolen', [
    { offering: 'nova-8', product },
  ])
  const barred = { at: `${paths.inventory}/product/${productOf(i)}`, to: { status: 'suspended' } }
  return { ...orderCreation(body), reaches: 'completed', changes: [barred] }
}

function ending(customer: Body, i: number): Creation {
  const wish = { offering: 'fibre-500', action: 'delete', product: productOf(i) } as const
  return { ...orderCreation(orderBody(`order-ending-${i}`, customer, 'Moves away', [wish])), reaches: 'completed' }
}
