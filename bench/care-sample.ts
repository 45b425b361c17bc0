import { seededRandom } from '../demo/random.ts'
import { customersOf, sampleCustomer } from './open-orders-sample.ts'

/** A kind of resource of care, as it is measured beside bare documents. */
export interface CareSample {
  readonly path: string
  /** The path by which resources of one customer are listed. */
  readonly filter: string
  /** The resource with this index, always the same, about 1.2 kB of JSON. */
  readonly body: (index: number) => Record<string, unknown>
}

/** Whose the resource with this index is; of few resources there is one customer. */
export const careCustomer = (index: number, resources: number) =>
  sampleCustomer(index % Math.max(1, customersOf(resources)))

export const careId = (kind: string, index: number) => `${kind}-${index}`

const words = [
  'line',
  'modem',
  'noise',
  'since',
  'noon',
  'bill',
  'twice',
  'moved',
  'slow',
  'evening',
  'neighbour',
  'lamp',
]
const prose = (index: number, count: number) => {
  const random = seededRandom(index)
  return Array.from({ length: count }, () => random.pick(words)).join(' ')
}

const party = (index: number, resources: number) => ({
  '@type': 'RelatedPartyRefOrPartyRoleRef',
  role: 'customer',
  partyOrPartyRole: {
    '@type': 'PartyRoleRef',
    id: careCustomer(index, resources),
    name: 'Ada Okafor',
    '@referredType': 'Customer',
  },
})

const parties = 'relatedParty.partyOrPartyRole.id'
const instant = '2026-02-02T09:00:00.000Z'

/** The samples among so many resources of their kind. */
export function careSamples(resources: number): Readonly<Record<CareKind, CareSample>> {
  return {
    ticket: {
      path: 'troubleTicket/v5/troubleTicket',
      filter: parties,
      body: (index) => ({
        '@type': 'TroubleTicket',
        id: careId('ticket', index),
        name: prose(index, 4),
        description: prose(index, 100),
        severity: 'Minor',
        ticketType: 'fault',
        externalIdentifier: [{ '@type': 'ExternalIdentifier', id: `crm-${index}`, owner: 'crm' }],
        relatedParty: [party(index, resources)],
      }),
    },
    interaction: {
      path: 'partyInteraction/v5/partyInteraction',
      filter: parties,
      body: (index) => ({
        '@type': 'PartyInteraction',
        id: careId('interaction', index),
        description: prose(index, 100),
        direction: 'inbound',
        reason: prose(index, 4),
        interactionDate: { startDateTime: instant, endDateTime: instant },
        relatedChannel: [
          { '@type': 'RelatedChannel', role: 'used', channel: { '@type': 'ChannelRef', id: 'phone', name: 'Phone' } },
        ],
        relatedParty: [party(index, resources)],
      }),
    },
    message: {
      path: 'communicationManagement/v5/communicationMessage',
      filter: 'receiver.party.partyOrPartyRole.id',
      body: (index) => ({
        '@type': 'CommunicationMessage',
        id: careId('message', index),
        messageType: 'Letter',
        subject: prose(index, 4),
        content: prose(index, 100),
        sender: { '@type': 'Sender', name: 'Billing' },
        receiver: [{ '@type': 'Receiver', name: 'Ada Okafor', party: party(index, resources) }],
      }),
    },
  }
}

export const careKinds = ['ticket', 'interaction', 'message'] as const
export type CareKind = (typeof careKinds)[number]
