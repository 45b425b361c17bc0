import { customerRefsIn } from '../common/reference.ts'
import type { Deeds } from '../core/act.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { isText } from '../core/query.ts'
import { fulfilmentJob } from '../fulfilment/queue.ts'
import { defaultPolicy } from './default-policy.ts'
import { historyOf, restrictedBefore } from './history.ts'
import { createdBy, createdRef } from './names.ts'
import type { Restriction } from './policy-terms.ts'

/** What an action comes to when it is begun, in the commit that notes it. */
export interface Begun extends Deeds {
  /** What the action is from then on. */
  readonly noted: Doc
}

/** The account that a case is about. */
export const accountOf = (found: Doc) => String((found['billingAccount'] as Doc)['id'])

/** The characteristic of a product that keeps it from being used, and its values. */
const barring = { name: 'barring', outgoing: 'outgoing', none: 'none' } as const

/** Whether recurring charges stop while a product is suspended (`price-periods.ts` reads it). */
const pausing = 'recurringWhileSuspended'

/** Products of one account. */
const most = 10_000

/** What an item of an order does with a product; undefined when nothing has to be done to it. */
type Change = (product: Doc) => Doc | undefined

/** Orders what an action is about, of all products of the account to which it has to be done; nothing where there are none. */
export async function ordering(found: Doc, action: Doc, read: Reader, at: string): Promise<Begun> {
  const [products, change, words] = await askedFor(found, action, read)
  const items = products.flatMap((product): Doc[] => orNone(change(product)))
  const product = items.map((item) => productRef(item['product'] as Doc))
  if (items.length === 0) return { deeds: [], noted: { state: 'confirmed', reason: 'there is no product to do it to' } }
  const id = createdBy(String(action['id']))
  const doc: Doc = {
    ...{ id, state: 'acknowledged', category: 'collections', description: words, priority: '1' },
    billingAccount: { '@type': 'BillingAccountRef', id: accountOf(found), '@referredType': 'BillingAccount' },
    ...(await partiesOf(found, read)),
    requestedStartDate: at,
    productOrderItem: items,
  }
  return {
    deeds: [{ do: 'create', kind: 'ProductOrder', doc }],
    jobs: [fulfilmentJob(id)],
    noted: { state: 'begun', reference: createdRef('ProductOrder', id), product },
  }
}

async function askedFor(found: Doc, action: Doc, read: Reader): Promise<[readonly Doc[], Change, string]> {
  switch (action['action']) {
    case 'bar':
      return [await productsOf(found, read), barred, 'Bars outgoing use, for debt']
    case 'suspend': {
      const policy = (await read.get('DunningPolicy', String((found['policy'] as Doc)['id']))) ?? defaultPolicy
      const pauses = policy['recurringWhileSuspended'] === 'stops'
      return [await productsOf(found, read), (product) => suspended(product, pauses), 'Suspends products, for debt']
    }
    case 'terminate':
      return [await productsOf(found, read), ended, 'Ends products, for debt']
    default: {
      const refs = restrictedBefore(historyOf(found), String(action['id']))
      const products = await Promise.all(refs.map(({ id }) => read.get('Product', String(id))))
      const to = action['restriction'] as Restriction
      return [products.filter((one) => one !== undefined), (one) => restored(one, to), 'Gives back what was restricted']
    }
  }
}

function productsOf(found: Doc, read: Reader): Promise<readonly Doc[]> {
  return read.find('Product', isText(['billingAccount', 'id'], accountOf(found)), most)
}

function barred(product: Doc): Doc | undefined {
  const isInUse = product['status'] === 'active'
  return isInUse && characteristicOf(product, barring.name) !== barring.outgoing
    ? item('modify', product, [characteristic(barring.name, barring.outgoing)])
    : undefined
}

function suspended(product: Doc, pauses: boolean): Doc | undefined {
  if (product['status'] !== 'active') return undefined
  return item('modify', product, pauses ? [characteristic(pausing, 'stops')] : [], 'suspended')
}

function ended(product: Doc): Doc | undefined {
  return ['active', 'suspended'].includes(String(product['status'])) ? item('delete', product, []) : undefined
}

/** What was taken is given back: use from `barred` on, all with `none`. */
function restored(product: Doc, to: Restriction): Doc | undefined {
  const { status } = product
  if (status !== 'active' && status !== 'suspended') return undefined
  const isBarred = characteristicOf(product, barring.name) === barring.outgoing
  const values = [
    ...(isBarred && to === 'none' ? [characteristic(barring.name, barring.none)] : []),
    ...(characteristicOf(product, pausing) === undefined ? [] : [characteristic(pausing, 'continues')]),
  ]
  const status_ = status === 'suspended' ? 'active' : undefined
  return values.length === 0 && status_ === undefined ? undefined : item('modify', product, values, status_)
}

function item(
  action: 'modify' | 'delete',
  { id, name }: Doc,
  productCharacteristic: readonly Doc[],
  status?: string,
): Doc {
  return {
    '@type': 'ProductOrderItem',
    action,
    quantity: 1,
    product: {
      '@type': 'Product',
      id: id!,
      ...(name !== undefined && { name }),
      ...(productCharacteristic.length > 0 && { productCharacteristic: [...productCharacteristic] }),
      ...(status !== undefined && { status }),
    },
  }
}

function productRef({ id, name }: Doc): Doc {
  return { '@type': 'ProductRef', id: id!, ...(name !== undefined && { name }), '@referredType': 'Product' }
}

function characteristic(name: string, value: string): Doc {
  return { '@type': 'StringCharacteristic', name, valueType: 'string', value }
}

function characteristicOf(product: Doc, name: string): unknown {
  return docsIn(product['productCharacteristic']).find((one) => one['name'] === name)?.['value']
}

/** The order is in the name of the customers of the account. */
async function partiesOf(found: Doc, read: Reader): Promise<Doc> {
  const account = (await read.get('BillingAccount', accountOf(found))) ?? found
  const relatedParty = customerRefsIn(account).map((ref) => ({
    '@type': 'RelatedPartyRefOrPartyRoleRef',
    role: 'customer',
    partyOrPartyRole: ref!,
  }))
  return relatedParty.length > 0 ? { relatedParty } : {}
}

function orNone(item: Doc | undefined): Doc[] {
  return item ? [item] : []
}
