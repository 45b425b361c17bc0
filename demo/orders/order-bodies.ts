import type { Body, Json } from '../body.ts'
import { bundles } from '../catalog/bundles.ts'
import { offeringId } from '../catalog/offering-bodies.ts'
import { offerings } from '../catalog/offerings.ts'
import { ref } from '../catalog/refs.ts'
import { type Creation, paths } from '../creation.ts'
import { asCustomer } from '../references.ts'
import { type Exchange, installedAt } from './exchanges.ts'

/** Something of an order, in the fewest words. */
export interface Wish {
  readonly offering: string
  readonly action?: 'add' | 'modify' | 'delete'
  /** The product that comes to be, or that is changed or ended. */
  readonly product: string
  readonly values?: Readonly<Record<string, Json>>
  readonly at?: Exchange
  /** What is ordered beneath it, as parts of a bundle. */
  readonly parts?: readonly Wish[]
}

/** An order of a customer, on their own account where they have one. */
export function orderBody(id: string, customer: Body, description: string, wishes: readonly Wish[]): Body {
  return {
    '@type': 'ProductOrder',
    id,
    description,
    category: 'Retail',
    channel: [
      {
        '@type': 'RelatedChannel',
        role: 'ordered through',
        channel: { '@type': 'ChannelRef', id: 'online', name: 'Online shop' },
      },
    ],
    relatedParty: [asCustomer(customer)],
    ...accountOf(customer),
    productOrderItem: wishes.map((wish, i) => item(String(i + 1), wish)),
  }
}

export function orderCreation(body: Body): Creation {
  return { what: 'orders', path: `${paths.ordering}/productOrder`, body }
}

/** An order of something that is in no catalog: people carry it out, and say how far it is. */
export function orderByHand(id: string, customer: Body, what: string): Body {
  return {
    ...orderBody(id, customer, `${what}, by hand`, []),
    productOrderItem: [
      { '@type': 'ProductOrderItem', id: '1', action: 'add', quantity: 1, product: { '@type': 'Product', name: what } },
    ],
  }
}

/** A step of an order by hand: its item says the same as the order. */
export function stepByHand(order: Body, state: string): Body {
  const items = order['productOrderItem'] as Body[]
  return { state, productOrderItem: items.map((each) => ({ ...each, state })) }
}

function accountOf({ account }: Body): Body {
  const [first] = (account ?? []) as Body[]
  return first ? { billingAccount: { ...first, '@type': 'BillingAccountRef' } } : {}
}

function item(id: string, { offering, action = 'add', product, values = {}, at, parts = [] }: Wish): Body {
  return {
    '@type': 'ProductOrderItem',
    id,
    action,
    quantity: 1,
    productOffering: ref('ProductOfferingRef', offeringId(offering), { ...offerings, ...bundles }[offering]!.name),
    product: {
      '@type': 'Product',
      id: product,
      ...(at && { place: [installedAt(at)] }),
      ...(Object.keys(values).length > 0 && {
        productCharacteristic: Object.entries(values).map(([name, value]) => characteristic(name, value)),
      }),
    },
    ...(parts.length > 0 && { productOrderItem: parts.map((part, i) => item(`${id}.${i + 1}`, part)) }),
  }
}

function characteristic(name: string, value: Json): Body {
  const type = typeof value === 'number' ? 'Integer' : typeof value === 'boolean' ? 'Boolean' : 'String'
  return { '@type': `${type}Characteristic`, name, valueType: type.toLowerCase(), value }
}
