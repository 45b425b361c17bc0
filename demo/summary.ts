import { paths } from './creation.ts'
import type { DemoResult } from './load.ts'

/** What is there now, and where to look first. */
export function summary(baseUrl: string, { already, counts, standing }: DemoResult): string {
  const kinds = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
  const url = (path: string) => `  ${baseUrl.replace(/\/$/, '')}${path}`
  return [
    `${already ? 'The demo data are there already' : 'The demo data are loaded'}: ${kinds.join(', ')}.`,
    ...Object.entries(standing).map(([what, states]) => `  ${what}: ${inWords(states)}`),
    'Try:',
    url(`${paths.party}/individual?status=validated&limit=3&fields=name,contactMedium`),
    url(`${paths.partyV4}/individual/individual-042`),
    url(`${paths.party}/organization/organization-harbourlight-group`),
    url(`${paths.party}/individual?relatedParty.partyOrPartyRole.id=organization-oatfield-dairies&fields=name`),
    url(`${paths.customer}/customer?characteristic.name=VIP&fields=name,characteristic`),
    url(`${paths.customerV4}/customer?status=Suspended&fields=name,statusReason`),
    url(`${paths.account}/billingAccount?state=Suspended&fields=name,paymentStatus,accountBalance`),
    url(`${paths.accountV4}/billingAccount?financialAccount.id=receivables-papaya-travel&fields=name,state`),
    url(`${paths.partyRole}/partyRole?role=roamingPartner,interconnectPartner`),
    url(`${paths.catalog}/productOffering?category.id=category-roaming&fields=name,description,productOfferingPrice`),
    url(`${paths.catalogV4}/category?isRoot=true&fields=name,subCategory`),
    url(`${paths.catalog}/productOffering/offering-home-trio`),
    url(`${paths.ordering}/productOrder?state=held,partial,failed&fields=description,state`),
    url(
      `${paths.ordering}/productOrder?productOrderJeopardyAlert.jeopardyType=Critical&fields=productOrderJeopardyAlert`,
    ),
    url(`${paths.orderingV4}/cancelProductOrder?state=done`),
    url(`${paths.fulfilment}/falloutTask?state=open`),
    url(`${paths.fulfilment}/fulfilmentPlan/order-waits`),
    url(`${paths.inventory}/product?status=suspended,terminated&fields=name,status,relatedParty`),
    url(`${paths.inventoryV4}/product/product-001`),
    url(`${paths.ticket}/troubleTicket?status=acknowledged,inProgress&fields=name,priority,expectedResolutionDate`),
    url(`${paths.serviceLevel}/ticketClock?state=running&fields=objective,dueDate,breachDate`),
    url(`${paths.interaction}/partyInteraction?threadId=contact-01-1&fields=reason,relatedChannel`),
    url(`${paths.communication}/communicationMessage?state=completed&fields=subject,delivery`),
    url(`${paths.usage}/usage?status=rated&limit=3&fields=usageDate,ratedProductUsage`),
    url(`${paths.usage}/usage?rejection.code=NO_ZONE&fields=usageCharacteristic,rejection`),
    url(`${paths.payment}/payment?fields=totalAmount,status,appliedBill,unappliedAmount`),
    url(`${paths.billing}/ledgerBatch?bookingType=payment,refund,paymentReturned&fields=bookingType,posting`),
    url(`${paths.prepay}/bucket?fields=name,remainingValueName,usedValue`),
    url(`${paths.rating}/usageCharge?product.id=line-01&fields=usageBucket,charge`),
    url(`${paths.rating}/partnerCharge?kind=interconnect&fields=partner,period,rate,usageCount,amount`),
    url(`${paths.bill}/customerBill?state=sent&limit=3&fields=billNo,billingPeriod,taxIncludedAmount,taxItem`),
    url(`${paths.billV4}/appliedCustomerBillingRate?limit=3`),
    url(`${paths.billing}/billRun?fields=name,state,billCount,heldCount,billedAmount`),
    url(`${paths.bill}/customerBill?category=duplicate&fields=originalBill,billDocument,remainingAmount`),
    url(`${paths.collections}/agencyExport/agency-export-01`),
    url(`${paths.view}/customer/customer-papaya-travel`),
    '',
  ].join('\n')
}

function inWords(states: Readonly<Record<string, number>>): string {
  return Object.entries(states)
    .map(([state, count]) => `${count} ${state}`)
    .join(', ')
}
