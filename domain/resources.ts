import { accountResources } from './account/resources.ts'
import { billingResources } from './billing/resources.ts'
import { businessCalendar } from './care/level/business-calendar.ts'
import { serviceLevelObjective } from './care/level/service-level-objective.ts'
import { serviceLevelSpecification } from './care/level/service-level-specification.ts'
import { serviceLevelViolation } from './care/level/service-level-violation.ts'
import { ticketClock } from './care/level/ticket-clock.ts'
import { troubleTicket } from './care/ticket/trouble-ticket.ts'
import { troubleTicketSpecification } from './care/ticket/trouble-ticket-specification.ts'
import { category } from './catalog/category.ts'
import { exportJob } from './catalog/jobs/export-job.ts'
import { importJob } from './catalog/jobs/import-job.ts'
import { productCatalog } from './catalog/product-catalog.ts'
import { productOffering } from './catalog/product-offering.ts'
import { productOfferingPrice } from './catalog/product-offering-price.ts'
import { productSpecification } from './catalog/product-specification.ts'
import { collectionResources } from './collections/resources.ts'
import { attachmentContent } from './common/attachments/attachment-content.ts'
import { communicationResources } from './communication/resources.ts'
import type { Resource } from './core/define-resource.ts'
import { customer } from './customer/customer.ts'
import { falloutTask } from './fulfilment/fallout-task.ts'
import { fulfilmentPlan } from './fulfilment/fulfilment-plan.ts'
import { partyInteraction } from './interaction/party-interaction.ts'
import { product } from './inventory/product.ts'
import { cancelProductOrder } from './ordering/cancel-product-order.ts'
import { productOrder } from './ordering/product-order.ts'
import { individual } from './party/individual.ts'
import { organization } from './party/organization.ts'
import { partyRole } from './party-role/party-role.ts'
import { partyRoleSpecification } from './party-role/party-role-specification.ts'
import { paymentResources } from './payment/resources.ts'
import { prepayResources } from './prepay/resources.ts'
import { usageResources } from './usage/resources.ts'

/** Everything that Tandem manages under a collection of its own. */
export const resources: readonly Resource[] = [
  individual,
  organization,
  customer,
  partyRole,
  partyRoleSpecification,
  ...accountResources,
  productCatalog,
  category,
  productSpecification,
  productOffering,
  productOfferingPrice,
  importJob,
  exportJob,
  product,
  productOrder,
  cancelProductOrder,
  fulfilmentPlan,
  falloutTask,
  troubleTicket,
  troubleTicketSpecification,
  partyInteraction,
  attachmentContent,
  businessCalendar,
  serviceLevelObjective,
  serviceLevelSpecification,
  ticketClock,
  serviceLevelViolation,
  ...communicationResources,
  ...usageResources,
  ...billingResources,
  ...paymentResources,
  ...prepayResources,
  ...collectionResources,
]
