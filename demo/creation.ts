import type { Body } from './body.ts'

/** Something to create, and the states through which it then goes; each may carry more than the status. */
export interface Creation {
  /** What it is, in the plural, for the progress and the summary. */
  readonly what: string
  readonly path: string
  readonly body: Body
  /** An attribute that refers to the first thing that a query finds, where only the server knows its identifier. */
  readonly about?: { readonly query: string; readonly attribute: string; readonly reference: Body }
  readonly states?: readonly Body[]
  /** The state to which the server brings it by itself. It may end in another one where the network is another. */
  readonly reaches?: string
  /** Whether a person gives up, as often as asked, what of the order the network refuses. */
  readonly givenUp?: true
  /** What changes elsewhere after that: the resource, and its new values. */
  readonly changes?: readonly { readonly at: string; readonly to: Body }[]
}

/** Base paths of the APIs that the demo speaks. */
export const paths = {
  party: '/tmf-api/partyManagement/v5',
  partyV4: '/tmf-api/party/v4',
  customer: '/tmf-api/customer/v5',
  customerV4: '/tmf-api/customerManagement/v4',
  account: '/tmf-api/accountManagement/v5',
  accountV4: '/tmf-api/accountManagement/v4',
  partyRole: '/tmf-api/partyRoleManagement/v5',
  catalog: '/tmf-api/productCatalogManagement/v5',
  catalogV4: '/tmf-api/productCatalogManagement/v4',
  ordering: '/tmf-api/productOrderingManagement/v5',
  orderingV4: '/tmf-api/productOrderingManagement/v4',
  inventory: '/tmf-api/productInventory/v5',
  inventoryV4: '/tmf-api/productInventory/v4',
  fulfilment: '/tmf-api/fulfilment/v1',
  ticket: '/tmf-api/troubleTicket/v5',
  quality: '/tmf-api/serviceQualityManagement/v5',
  serviceLevel: '/tmf-api/serviceLevel/v1',
  interaction: '/tmf-api/partyInteraction/v5',
  communication: '/tmf-api/communicationManagement/v5',
  messaging: '/tmf-api/messaging/v1',
  usage: '/tmf-api/usageManagement/v5',
  rating: '/tmf-api/rating/v1',
  prepay: '/tmf-api/prepayBalanceManagement/v5',
  bill: '/tmf-api/customerBillManagement/v5',
  billV4: '/tmf-api/customerBillManagement/v4',
  billing: '/tmf-api/billing/v1',
  payment: '/tmf-api/payment/v5',
  collections: '/tmf-api/collections/v1',
  view: '/tmf-api/customerView/v1',
  partyRoleV4: '/tmf-api/partyRoleManagement/v4',
} as const
