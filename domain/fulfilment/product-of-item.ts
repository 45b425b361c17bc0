import { type Doc, docsIn, isDoc, type Json } from '../core/json.ts'
import { overlaid } from '../ordering/judge-order.ts'
import { accountOf } from '../ordering/order-facts.ts'

/** The product that an item orders, before it is delivered: complete, so that any list may show it. */
export function orderedProduct(order: Doc, item: Doc, id: string, specification: Doc | undefined): Doc {
  const given = productGiven(item)
  const offering = item['productOffering']
  const account = accountOf(order, item)
  const beneath = docsIn(item['productOrderItem']).filter(({ state }) => state !== 'cancelled')
  const children = beneath.flatMap(({ product }) => (isDoc(product) ? [product] : []))
  return {
    ...given,
    '@type': given['@type'] ?? 'Product',
    id,
    name: given['name'] ?? (isDoc(offering) ? offering['name'] : undefined) ?? 'Product',
    status: 'pendingActive',
    isBundle: given['isBundle'] ?? children.length > 0,
    isCustomerVisible: given['isCustomerVisible'] ?? true,
    orderDate: order['creationDate'],
    ...(offering !== undefined && { productOffering: offering }),
    ...(account !== undefined && { billingAccount: account }),
    ...(specification && {
      productSpecification: {
        '@type': 'ProductSpecificationRef',
        id: specification['id'],
        name: specification['name'],
        ...(specification['version'] !== undefined && { version: specification['version'] }),
      },
    }),
    ...asList('productPrice', docsIn(item['itemPrice']).map(productPrice)),
    ...asList(
      'productTerm',
      docsIn(item['itemTerm']).map((term) => ({ ...term, '@type': 'ProductTerm' })),
    ),
    ...asList('productRelationship', [...docsIn(given['productRelationship']), ...children.map(bundled)]),
    ...asList('relatedParty', partiesOfProduct(order, item)),
    productOrderItem: [orderItemRef(order, item)],
  }
}

/** A product after the item that changes it: new values over the old ones, what is offered and paid as ordered now. */
export function modifiedProduct(product: Doc, order: Doc, item: Doc): Doc {
  const given = productGiven(item)
  const { id: _, '@type': __, href: ___, status, productCharacteristic, ...attributes } = given
  const values = overlaid(docsIn(product['productCharacteristic']), docsIn(productCharacteristic))
  const prices = docsIn(item['itemPrice']).map(productPrice)
  return {
    ...product,
    ...attributes,
    ...(isInterruption(product['status'], status) && { status }),
    ...asList('productCharacteristic', values),
    ...(item['productOffering'] !== undefined && { productOffering: item['productOffering'] }),
    ...asList('productPrice', prices),
    productOrderItem: [...docsIn(product['productOrderItem']), orderItemRef(order, item)],
  }
}

/** An order interrupts a product that is in use, and takes it up again; no other state is changed by modifying it. */
function isInterruption(from: Json | undefined, to: Json | undefined): boolean {
  return (from === 'active' && to === 'suspended') || (from === 'suspended' && to === 'active')
}

function asList(name: string, values: readonly Json[]): Doc {
  return values.length === 0 ? {} : { [name]: [...values] }
}

function productPrice({ billingAccount: _, ...price }: Doc): Doc {
  return { ...price, '@type': 'ProductPrice' }
}

const bundled = (child: Doc): Doc => ({
  '@type': 'ProductRelationship',
  id: child['id'],
  relationshipType: 'bundles',
  '@referredType': 'Product',
})

/** What an item says of its product, unless it only names one. */
function productGiven({ product }: Doc): Doc {
  return isDoc(product) && product['@type'] !== 'ProductRef' ? product : {}
}

/** The parties of the product that an item orders: its own, else those of the order. */
export function partiesOfProduct(order: Doc, item: Doc): readonly Doc[] {
  const own = docsIn(productGiven(item)['relatedParty'])
  return own.length > 0
    ? own
    : docsIn(order['relatedParty']).map((party) => ({ ...party, '@type': 'RelatedPartyOrPartyRole' }))
}

function orderItemRef(order: Doc, item: Doc): Doc {
  return {
    '@type': 'RelatedOrderItem',
    role: 'ordered with',
    orderId: order['id'],
    orderItemId: item['id'],
    orderItemAction: item['action'],
    '@referredType': 'ProductOrder',
  }
}
