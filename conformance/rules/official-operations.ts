interface Operations {
  readonly api: string
  /** Operations of a resource that has fewer than the five usual ones. */
  readonly fewer?: Readonly<Record<string, readonly string[]>>
  /** With the usual operations and events. */
  readonly resources: readonly string[]
  /** What there is besides. */
  readonly also?: readonly string[]
  readonly hub: readonly string[]
  /** Events with a listener, where not every resource has one per kind of change. */
  readonly events?: Readonly<Record<string, readonly string[]>>
}

const hub = ['POST /hub', 'DELETE /hub/{id}']

const events = ['CreateEvent', 'AttributeValueChangeEvent', 'StateChangeEvent', 'DeleteEvent']
const plainEvents = ['CreateEvent', 'AttributeValueChangeEvent', 'DeleteEvent']
const statusEvents = ['CreateEvent', 'AttributeValueChangeEvent', 'StatusChangeEvent', 'DeleteEvent']
const ticketEvents = ['ResolvedEvent', 'InformationRequiredEvent']
const accounts = ['partyAccount', 'billingAccount', 'settlementAccount']
const billing = ['billingCycleSpecification', 'billFormat', 'billPresentationMedia']
const changes = ['AttributeValueChangeEvent', 'StateChangeEvent']

const usual = ['GET', 'POST', 'GET {id}', 'PATCH {id}', 'DELETE {id}']
const read = ['GET', 'GET {id}']
const created = [...read, 'POST']
const bills = ['customerBillOnDemand', 'customerBill', 'appliedCustomerBillingRate']
const ofBills = {
  customerBillOnDemand: created,
  customerBill: [...read, 'PATCH {id}'],
  appliedCustomerBillingRate: read,
}

const sharedByCatalogs = ['category', 'productSpecification', 'productOffering', 'productOfferingPrice']

const jobKinds = ['importJob', 'exportJob']
const jobs = jobKinds.flatMap((name) => [
  ...['GET', 'POST'].map((method) => `${method} /${name}`),
  ...['GET', 'DELETE'].map((method) => `${method} /${name}/{id}`),
])
const jobListeners = jobKinds.flatMap((name) =>
  ['CreateEvent', 'StateChangeEvent'].map((event) => `POST /listener/${name}${event}`),
)

const cancellation = [
  ...['GET', 'POST'].map((method) => `${method} /cancelProductOrder`),
  'GET /cancelProductOrder/{id}',
  ...listeners('cancelProductOrder', ['CreateEvent', 'StateChangeEvent', 'InformationRequiredEvent']),
]
const orderEvents = ['InformationRequiredEvent', 'ErrorMessageEvent', 'JeopardyAlertEvent', 'MilestoneEvent']

/** The five operations of every resource are in every one of these documents, if not said otherwise, and, if not said otherwise, all listeners. */
const documents: readonly Operations[] = [
  {
    api: 'TMF620 v4',
    resources: ['catalog', ...sharedByCatalogs],
    hub,
    also: [...jobs, 'POST /listener/catalogBatchEvent'],
  },
  { api: 'TMF620 v5', resources: ['productCatalog', ...sharedByCatalogs], hub, also: [...jobs, ...jobListeners] },
  { api: 'TMF629 v4', resources: ['customer'], hub },
  { api: 'TMF629 v5', resources: ['customer'], hub: [...hub, 'GET /hub/{id}'] },
  { api: 'TMF632 v4', resources: ['individual', 'organization'], hub },
  { api: 'TMF632 v5', resources: ['individual', 'organization'], hub },
  {
    api: 'TMF666 v4',
    resources: [...accounts, 'financialAccount', ...billing],
    hub,
    events: Object.fromEntries([...accounts.map((name) => [name, changes]), ...billing.map((name) => [name, []])]),
  },
  { api: 'TMF666 v5', resources: [...accounts, 'financialAccount', ...billing], hub },
  // Of v5 there is no official document.
  { api: 'TMF676 v4', resources: ['payment', 'refund'], fewer: { payment: created, refund: created }, hub },
  {
    api: 'TMF678 v4',
    resources: bills,
    fewer: ofBills,
    hub,
    events: Object.fromEntries(bills.map((name) => [name, []])),
  },
  {
    api: 'TMF678 v5',
    resources: [...bills, 'billCycle'],
    fewer: { ...ofBills, billCycle: read },
    hub,
    events: {
      customerBillOnDemand: ['CreateEvent', 'StateChangeEvent'],
      customerBill: ['CreateEvent', 'StateChangeEvent'],
      appliedCustomerBillingRate: [],
      billCycle: [],
    },
  },
  { api: 'TMF683 v4', resources: ['partyInteraction'], hub, events: { partyInteraction: statusEvents } },
  { api: 'TMF683 v5', resources: ['partyInteraction'], hub, events: { partyInteraction: statusEvents } },
  { api: 'TMF669 v4', resources: ['partyRole'], hub },
  // Of v5 there is no official document.
  { api: 'TMF681 v4', resources: ['communicationMessage'], hub, events: { communicationMessage: [] } },
  { api: 'TMF669 v5', resources: ['partyRole', 'partyRoleSpecification'], hub },
  {
    api: 'TMF621 v4',
    resources: ['troubleTicket'],
    also: listeners('troubleTicket', ticketEvents),
    hub,
    events: { troubleTicket: statusEvents },
  },
  {
    api: 'TMF621 v5',
    resources: ['troubleTicket', 'troubleTicketSpecification'],
    also: listeners('troubleTicket', ticketEvents),
    hub,
    events: { troubleTicket: statusEvents, troubleTicketSpecification: statusEvents },
  },
  {
    api: 'TMF622 v4',
    resources: ['productOrder'],
    also: [...cancellation, ...listeners('productOrder', orderEvents.slice(0, 1))],
    hub,
  },
  {
    api: 'TMF622 v5',
    resources: ['productOrder'],
    also: [...cancellation, ...listeners('productOrder', orderEvents)],
    hub,
  },
  {
    api: 'TMF657 v4',
    resources: ['serviceLevelObjective', 'serviceLevelSpecification'],
    hub,
    events: { serviceLevelObjective: plainEvents, serviceLevelSpecification: plainEvents },
  },
  {
    api: 'TMF635 v4',
    resources: ['usage', 'usageSpecification'],
    hub,
    events: { usageSpecification: plainEvents },
  },
  {
    api: 'TMF654 v4',
    resources: ['topupBalance', 'adjustBalance', 'transferBalance', 'reserveBalance'],
    also: ['bucket', 'accumulatedBalance', 'balanceActionHistory'].flatMap((name) => [
      `GET /${name}`,
      `GET /${name}/{id}`,
    ]),
    hub,
    events: Object.fromEntries(
      ['topupBalance', 'adjustBalance', 'transferBalance', 'reserveBalance'].map((name) => [
        name,
        ['CreateEvent', 'CancelEvent', 'FailureEvent'],
      ]),
    ),
  },
  { api: 'TMF637 v4', resources: ['product'], also: listeners('product', ['BatchEvent']), hub },
  { api: 'TMF637 v5', resources: ['product'], also: listeners('product', ['ProductBatchEvent']), hub },
]

/** Every operation of the official documents: `TMF632 v4 GET /individual/{id}`, sorted. */
export const officialOperations: readonly string[] = documents
  .flatMap(({ api, resources, hub, fewer, events: own, also = [] }) =>
    [...resources.flatMap((name) => ofResource(name, own?.[name] ?? events, fewer?.[name])), ...also, ...hub].map(
      (operation) => `${api} ${operation}`,
    ),
  )
  .sort()

function ofResource(name: string, heard: readonly string[], operations: readonly string[] = usual): string[] {
  const called = operations.map((operation) => {
    const [method, id] = operation.split(' ')
    return `${method} /${name}${id === undefined ? '' : `/${id}`}`
  })
  return [...called, ...listeners(name, heard)]
}

function listeners(resource: string, names: readonly string[]): string[] {
  return names.map((name) => `POST /listener/${resource}${name}`)
}
