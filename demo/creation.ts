import type { Body } from './body.ts'

/** Something to create, and the states through which it then goes; each may carry more than the status. */
export interface Creation {
  /** What it is, in the plural, for the progress and the summary. */
  readonly what: string
  readonly path: string
  readonly body: Body
  readonly states?: readonly Body[]
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
  partyRoleV4: '/tmf-api/partyRoleManagement/v4',
} as const
