interface Operations {
  readonly api: string
  /** With the usual operations and events. */
  readonly resources: readonly string[]
  /** What there is besides. */
  readonly also?: readonly string[]
  readonly hub: readonly string[]
}

const hub = ['POST /hub', 'DELETE /hub/{id}']

const cancellation = [
  ...['GET', 'POST'].map((method) => `${method} /cancelProductOrder`),
  'GET /cancelProductOrder/{id}',
  ...listeners('cancelProductOrder', ['CreateEvent', 'StateChangeEvent', 'InformationRequiredEvent']),
]
const orderEvents = ['InformationRequiredEvent', 'ErrorMessageEvent', 'JeopardyAlertEvent', 'MilestoneEvent']

/** The five operations of most resources are in every one of these documents, and a listener per event. */
const documents: readonly Operations[] = [
  { api: 'TMF629 v4', resources: ['customer'], hub },
  { api: 'TMF629 v5', resources: ['customer'], hub: [...hub, 'GET /hub/{id}'] },
  { api: 'TMF632 v4', resources: ['individual', 'organization'], hub },
  { api: 'TMF632 v5', resources: ['individual', 'organization'], hub },
  { api: 'TMF669 v4', resources: ['partyRole'], hub },
  { api: 'TMF669 v5', resources: ['partyRole', 'partyRoleSpecification'], hub },
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
  { api: 'TMF637 v4', resources: ['product'], also: listeners('product', ['BatchEvent']), hub },
  { api: 'TMF637 v5', resources: ['product'], also: listeners('product', ['ProductBatchEvent']), hub },
]

const events = ['CreateEvent', 'AttributeValueChangeEvent', 'StateChangeEvent', 'DeleteEvent']

/** Every operation of the official documents: `TMF632 v4 GET /individual/{id}`, sorted. */
export const officialOperations: readonly string[] = documents
  .flatMap(({ api, resources, also = [], hub }) =>
    [...resources.flatMap(ofResource), ...also, ...hub].map((operation) => `${api} ${operation}`),
  )
  .sort()

function ofResource(name: string): string[] {
  const [collection, item] = [`/${name}`, `/${name}/{id}`]
  return [
    `GET ${collection}`,
    `POST ${collection}`,
    ...['GET', 'PATCH', 'DELETE'].map((method) => `${method} ${item}`),
    ...listeners(name, events),
  ]
}

function listeners(resource: string, names: readonly string[]): string[] {
  return names.map((name) => `POST /listener/${resource}${name}`)
}
