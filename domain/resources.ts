import { category } from './catalog/category.ts'
import { exportJob } from './catalog/jobs/export-job.ts'
import { importJob } from './catalog/jobs/import-job.ts'
import { productCatalog } from './catalog/product-catalog.ts'
import { productOffering } from './catalog/product-offering.ts'
import { productOfferingPrice } from './catalog/product-offering-price.ts'
import { productSpecification } from './catalog/product-specification.ts'
import type { Resource } from './core/define-resource.ts'
import { customer } from './customer/customer.ts'
import { individual } from './party/individual.ts'
import { organization } from './party/organization.ts'
import { partyRole } from './party-role/party-role.ts'
import { partyRoleSpecification } from './party-role/party-role-specification.ts'

/** Everything that Tandem manages under a collection of its own. */
export const resources: readonly Resource[] = [
  individual,
  organization,
  customer,
  partyRole,
  partyRoleSpecification,
  productCatalog,
  category,
  productSpecification,
  productOffering,
  productOfferingPrice,
  importJob,
  exportJob,
]
