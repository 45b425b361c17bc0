/** In identifiers of the sample customer and of all that belongs to it: the place of the number of a copy. */
export const placeOf = (index: number) => `~${index}~`

const customerId = `customer${placeOf(0)}`

export const copyOf = (index: number) => `customer${placeOf(index)}`

const customer = {
  '@type': 'RelatedPartyRefOrPartyRoleRef',
  role: 'customer',
  partyOrPartyRole: { '@type': 'PartyRoleRef', id: customerId, '@referredType': 'Customer' },
}
const relatedParty = [customer]
const dated = (day: number) => `2026-02-${String(day).padStart(2, '0')}T09:00:00.000Z`
const several = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i + 1))
const each = (path: string, count: number, make: (n: number) => object): Entry[] =>
  several(count, (n) => [path, { id: `${path.split('/').at(-1)}${placeOf(0)}${n}`, ...make(n) }])

type Entry = readonly [path: string, body: object]

/** What holds for all: the promise by which the clocks of tickets run. */
export const objective: Entry = [
  'serviceQualityManagement/v5/serviceLevelObjective',
  {
    '@type': 'ServiceLevelObjective',
    id: 'faults',
    name: 'Faults are mended within a day',
    conformanceComparator: '<=',
    conformanceTarget: 'PT24H',
    serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'timeToResolve' },
  },
]

/** One customer with what a customer of some years has, as bodies to be posted one after another. */
export const sampleCustomer: readonly Entry[] = [
  objective,
  [
    'partyManagement/v5/individual',
    {
      '@type': 'Individual',
      id: `individual${placeOf(0)}`,
      givenName: 'Ada',
      familyName: 'Okafor',
      contactMedium: [{ '@type': 'EmailContactMedium', preferred: true, emailAddress: 'ada@example.org' }],
    },
  ],
  [
    'customerManagement/v5/customer',
    {
      '@type': 'Customer',
      id: customerId,
      name: 'Ada Okafor',
      engagedParty: { '@type': 'PartyRef', id: `individual${placeOf(0)}`, '@referredType': 'Individual' },
    },
  ],
  ...each('accountManagement/v5/billingAccount', 1, () => ({
    '@type': 'BillingAccount',
    name: 'Household',
    relatedParty,
  })),
  ...each('productInventory/v5/product', 3, (n) => ({
    '@type': 'Product',
    name: `Line ${n}`,
    status: 'active',
    startDate: dated(n),
    productCharacteristic: [{ '@type': 'StringCharacteristic', name: 'number', value: `+353 85 550 00${n}` }],
    relatedParty,
  })),
  ...each('productOrderingManagement/v5/productOrder', 2, (n) => ({
    '@type': 'ProductOrder',
    description: `Order ${n}`,
    relatedParty,
    productOrderItem: [
      {
        '@type': 'ProductOrderItem',
        id: '1',
        action: 'add',
        quantity: 1,
        productOffering: { '@type': 'ProductOfferingRef', id: 'unknown-yet', name: 'Line' },
      },
    ],
  })),
  ...each('troubleTicket/v5/troubleTicket', 2, (n) => ({
    '@type': 'TroubleTicket',
    name: `No dial tone ${n}`,
    description: 'The line is dead since noon; the lamp of the modem is dark and the neighbours are online.',
    severity: 'Minor',
    ticketType: 'fault',
    relatedParty,
  })),
  ...each('partyInteraction/v5/partyInteraction', 8, (n) => ({
    '@type': 'PartyInteraction',
    description: `Contact ${n}: a question about the bill`,
    direction: 'inbound',
    reason: 'A question about the bill',
    interactionDate: { startDateTime: dated(n), endDateTime: dated(n + 1) },
    relatedChannel: [
      { '@type': 'RelatedChannel', role: 'used', channel: { '@type': 'ChannelRef', id: 'phone', name: 'Phone' } },
    ],
    relatedParty,
  })),
  // Letters are sent by others: nothing happens to them by itself while something else is measured.
  ...each('communicationManagement/v5/communicationMessage', 4, (n) => ({
    '@type': 'CommunicationMessage',
    messageType: 'Letter',
    subject: `Your bill ${n}`,
    content: 'Dear Ada Okafor, your bill for the last month is enclosed.',
    sender: { '@type': 'Sender', name: 'Billing' },
    receiver: [{ '@type': 'Receiver', name: 'Ada Okafor', party: customer }],
  })),
]

/** Tables in which a customer has something. */
export const tablesOfCustomer = [
  ...['individual', 'customer', 'billing_account', 'product', 'product_order', 'trouble_ticket', 'ticket_clock'],
  ...['party_interaction', 'communication_message'],
]
