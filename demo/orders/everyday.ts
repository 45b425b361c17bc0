import type { Body } from '../body.ts'
import type { Creation } from '../creation.ts'
import { healthy } from './exchanges.ts'
import { orderBody, orderCreation, type Wish } from './order-bodies.ts'

/** What is bought every day; each makes the wishes of one order from the name that its products get. */
const baskets: readonly { readonly says: string; wishes(product: string): readonly Wish[] }[] = [
  { says: 'A mobile line', wishes: (product) => [{ offering: 'mobile-m', product }] },
  {
    says: 'A line with an option and a week of roaming',
    wishes: (product) => [
      { offering: 'mobile-l', product, values: { network: '5G', simType: 'eSIM' } },
      { offering: 'international-100', product: `${product}-calls` },
      { offering: 'roam-europe-week', product: `${product}-roaming` },
    ],
  },
  { says: 'Fibre at home', wishes: (product) => [{ offering: 'fibre-500', product, at: healthy }] },
  { says: 'A handset', wishes: (product) => [{ offering: 'nova-8', product, values: { colour: 'fern' } }] },
  {
    says: 'Fibre, telephone and television in one bundle',
    wishes: (product) => [
      {
        offering: 'home-trio',
        product,
        parts: [
          { offering: 'fibre-1000', product: `${product}-fibre`, at: healthy },
          { offering: 'home-phone-anytime', product: `${product}-phone` },
          { offering: 'tv-family', product: `${product}-tv` },
        ],
      },
    ],
  },
]

/** One order of every customer, carried out. */
export function everydayOrders(customers: readonly Body[]): Creation[] {
  return customers.map((customer, i) => {
    const { says, wishes } = baskets[i % baskets.length]!
    const number = String(i + 1).padStart(3, '0')
    const body = orderBody(`order-${number}`, customer, says, wishes(`product-${number}`))
    return { ...orderCreation(body), reaches: 'completed' }
  })
}
