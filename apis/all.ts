import { billing } from './care/billing.ts'
import { collections } from './care/collections.ts'
import { customerView } from './care/customer-view.ts'
import { fulfilment } from './care/fulfilment.ts'
import { messaging } from './care/messaging.ts'
import { rating } from './care/rating.ts'
import { serviceLevel } from './care/service-level.ts'
import type { Api } from './rest/define-api.ts'
import { accountV4 } from './v4/account.ts'
import { communicationV4 } from './v4/communication.ts'
import { customerV4 } from './v4/customer.ts'
import { customerBillV4 } from './v4/customer-bill.ts'
import { partyV4 } from './v4/party.ts'
import { partyInteractionV4 } from './v4/party-interaction.ts'
import { partyRoleV4 } from './v4/party-role.ts'
import { paymentV4 } from './v4/payment.ts'
import { prepayBalanceV4 } from './v4/prepay-balance.ts'
import { productCatalogV4 } from './v4/product-catalog.ts'
import { productInventoryV4 } from './v4/product-inventory.ts'
import { productOrderV4 } from './v4/product-order.ts'
import { serviceQualityV4 } from './v4/service-quality.ts'
import { troubleTicketV4 } from './v4/trouble-ticket.ts'
import { usageV4 } from './v4/usage.ts'
import { accountV5 } from './v5/account.ts'
import { communicationV5 } from './v5/communication.ts'
import { customerV5 } from './v5/customer.ts'
import { customerBillV5 } from './v5/customer-bill.ts'
import { partyV5 } from './v5/party.ts'
import { partyInteractionV5 } from './v5/party-interaction.ts'
import { partyRoleV5 } from './v5/party-role.ts'
import { paymentV5 } from './v5/payment.ts'
import { prepayBalanceV5 } from './v5/prepay-balance.ts'
import { productCatalogV5 } from './v5/product-catalog.ts'
import { productInventoryV5 } from './v5/product-inventory.ts'
import { productOrderV5 } from './v5/product-order.ts'
import { serviceQualityV5 } from './v5/service-quality.ts'
import { troubleTicketV5 } from './v5/trouble-ticket.ts'
import { usageV5 } from './v5/usage.ts'

/** Every API that Tandem serves. */
export const apis: readonly Api[] = [
  partyV4,
  partyV5,
  customerV4,
  customerV5,
  partyRoleV4,
  partyRoleV5,
  accountV4,
  accountV5,
  productCatalogV4,
  productCatalogV5,
  productOrderV4,
  productOrderV5,
  productInventoryV4,
  productInventoryV5,
  troubleTicketV4,
  troubleTicketV5,
  partyInteractionV4,
  partyInteractionV5,
  serviceQualityV4,
  serviceQualityV5,
  fulfilment,
  serviceLevel,
  customerView,
  communicationV4,
  communicationV5,
  messaging,
  usageV4,
  usageV5,
  rating,
  customerBillV4,
  customerBillV5,
  paymentV4,
  paymentV5,
  prepayBalanceV4,
  prepayBalanceV5,
  billing,
  collections,
]
