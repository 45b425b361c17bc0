import type { Doc } from '../client.ts'
import { sampleLists } from './contact-media.ts'
import type { OfficialGeneration as Generation, LifecycleFacts, ListFacet, Subject } from './subject.ts'

/** TM Forum leaves the states open; these words are those of its documents. */
const accountLife: LifecycleFacts = {
  attribute: 'state',
  step: ['Active', 'Suspended'],
  // What was in use and is interrupted is not opened ahead any more.
  illegal: ['Suspended', 'Inactive'],
}

const starts = ['2010-01-10T08:00:00.000Z', '2011-02-11T09:30:00.000Z', '2012-03-12T10:45:00.000Z'] as const
const descriptions = ['Alpha', 'Beta', 'Gamma'] as const
const limits = [100, 250, 400] as const
const period = { startDateTime: '2020-01-01T00:00:00.000Z', endDateTime: '2031-01-01T00:00:00.000Z' }
const euros = (value: number): Doc => ({ unit: 'EUR', value })
const places = [0, 1, 2] as const

/** How a generation writes what the others write differently: `@type` of nested objects, and what v4 has instead. */
interface Writing {
  readonly typed: (type: string, attributes: Doc) => Doc
  readonly reference: (kind: string, id: string) => Doc
  readonly value: (kind: string, attributes: Doc) => Doc
  readonly party: Doc
}

const v4: Writing = {
  typed: (_, attributes) => attributes,
  reference: (_, id) => ({ isRef: true, id, name: `Name of ${id}` }),
  value: (_, attributes) => ({ isRef: false, ...attributes }),
  party: { id: 'nobody', name: 'Ada Lovelace', role: 'owner', '@referredType': 'Individual' },
}

const v5: Writing = {
  typed: (type, attributes) => ({ '@type': type, ...attributes }),
  reference: (kind, id) => ({ '@type': `${kind}Ref`, id, name: `Name of ${id}` }),
  value: (kind, attributes) => ({ '@type': kind, ...attributes }),
  party: {
    '@type': 'RelatedPartyRefOrPartyRoleRef',
    role: 'owner',
    partyOrPartyRole: { '@type': 'PartyRef', id: 'nobody', name: 'Ada Lovelace', '@referredType': 'Individual' },
  },
}

const writings = { v4, v5 }

type Common = Omit<Subject, 'resource' | 'kind' | 'mandatory' | 'minimal'>

/** What accounts of every kind have. */
export function accountFacts(generation: Generation): Common {
  const { typed, party } = writings[generation]
  const contacts: ListFacet = {
    attribute: 'contact',
    text: 'contactType',
    element: (text) => typed('Contact', { contactType: text, contactName: `${text} contact`, validFor: period }),
  }
  const lists = sampleLists(contacts)
  const sample = (i: 0 | 1 | 2): Doc => ({
    description: descriptions[i],
    creditLimit: euros(limits[i]),
    contact: lists[i],
  })
  return {
    full: {
      description: 'Two lines and a television',
      accountType: 'Individual',
      state: 'Active',
      creditLimit: euros(500),
      relatedParty: [party],
      contact: [contacts.element('primary', false)],
      taxExemption: [
        typed('TaxExemptionCertificate', {
          certificateNumber: '45678889876',
          issuingJurisdiction: 'Ireland',
          reason: 'Embassy',
          validFor: period,
        }),
      ],
      accountRelationship: [
        typed('AccountRelationship', {
          relationshipType: 'contains',
          validFor: period,
          account: typed('AccountRef', { id: 'account-7', name: 'Holiday home', '@referredType': 'BillingAccount' }),
        }),
      ],
    },
    group: 'name',
    samples: [sample(0), sample(1), sample(2)],
    text: { path: 'description', values: descriptions },
    number: { path: 'creditLimit.value', values: limits },
    list: contacts,
    nested: { attribute: 'creditLimit', keep: 'unit', drop: 'value', value: euros(100) },
    lifecycle: accountLife,
  }
}

/** What accounts have that are billed or settled. */
export function partyAccountFacts(generation: Generation): Common {
  const { typed, reference, value } = writings[generation]
  const common = accountFacts(generation)
  const billedSince = (startDateTime: string): Doc => ({
    billStructure: typed('BillStructure', {
      cycleSpecification: value('BillingCycleSpecification', { name: 'Monthly', validFor: { startDateTime } }),
    }),
  })
  const method = typed('PaymentMethodRef', { id: 'method-1', name: 'Direct debit' })
  const [a, b, c] = places.map((i) => ({ ...common.samples[i], ...billedSince(starts[i]) }))
  return {
    ...common,
    full: {
      ...common.full,
      paymentStatus: 'Normal',
      billStructure: typed('BillStructure', {
        format: reference('BillFormat', 'format-1'),
        presentationMedia: [reference('BillPresentationMedia', 'media-1')],
        cycleSpecification: reference('BillingCycleSpecification', 'cycle-1'),
      }),
      defaultPaymentMethod: method,
      financialAccount: typed('FinancialAccountRef', { id: 'receivables-1', name: 'Receivables' }),
      paymentPlan: [
        typed('PaymentPlan', {
          planType: 'regular',
          status: 'Effective',
          priority: 1,
          numberOfPayments: 4,
          paymentFrequency: 'monthly',
          totalAmount: euros(120),
          validFor: period,
          paymentMethod: method,
        }),
      ],
    },
    samples: [a!, b!, c!],
    date: { path: 'billStructure.cycleSpecification.validFor.startDateTime', values: starts, body: billedSince },
  }
}

/** A create body with the mandatory attributes only. */
export function minimalAccount(generation: Generation, name: string): Doc {
  return { name, relatedParty: [writings[generation].party] }
}

/** What says how accounts are billed; it is the same in both generations. */
export const billSubjects: readonly Subject[] = [
  {
    resource: 'billingCycleSpecification',
    kind: 'BillingCycleSpecification',
    mandatory: ['name'],
    minimal: { name: 'Monthly billing' },
    full: {
      description: 'Billed on the twentieth',
      frequency: 'monthly',
      billingPeriod: 'monthly',
      billingDateShift: 20,
      chargeDateOffset: 10,
      creditDateOffset: 15,
      mailingDateOffset: 25,
      paymentDueDateOffset: 30,
      validFor: period,
    },
    group: 'name',
    samples: [cycle(0), cycle(1), cycle(2)],
    text: { path: 'description', values: descriptions },
    date: { path: 'validFor.startDateTime', values: starts },
    number: { path: 'billingDateShift', values: [1, 2, 3] },
    nested: { attribute: 'validFor', keep: 'startDateTime', drop: 'endDateTime', value: period },
  },
  { ...named('Detailed invoice'), resource: 'billFormat', kind: 'BillFormat' },
  { ...named('Post mail'), resource: 'billPresentationMedia', kind: 'BillPresentationMedia' },
]

function cycle(i: 0 | 1 | 2): Doc {
  return { description: descriptions[i], validFor: { startDateTime: starts[i] }, billingDateShift: i + 1 }
}

/** A resource that has a name and a description, and nothing else. */
function named(name: string): Omit<Subject, 'resource' | 'kind'> {
  return {
    mandatory: ['name'],
    minimal: { name },
    full: { description: 'What it is for' },
    group: 'name',
    samples: [{ description: 'Alpha' }, { description: 'Beta' }, { description: 'Gamma' }],
    text: { path: 'description', values: descriptions },
  }
}
