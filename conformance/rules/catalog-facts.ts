import type { Doc } from '../client.ts'
import type { LifecycleFacts, ListFacet, Subject } from './subject.ts'

const starts = ['2010-01-10T08:00:00.000Z', '2011-02-11T09:30:00.000Z', '2012-03-12T10:45:00.000Z'] as const
const words = ['Alpha', 'Beta', 'Gamma'] as const
export const period = { startDateTime: '2020-01-01T00:00:00.000Z', endDateTime: '2031-01-01T00:00:00.000Z' }

/** TM Forum types the state as text and lists the words in its guides. */
const catalogLife: LifecycleFacts = {
  attribute: 'lifecycleStatus',
  step: ['In study', 'In design'],
  illegal: ['Obsolete', 'Active'],
}

/** What the resources of the catalog have in common, in both generations. */
export const shared = {
  group: 'name',
  text: { path: 'description', values: words },
  date: { path: 'validFor.startDateTime', values: starts },
  nested: { attribute: 'validFor', keep: 'startDateTime', drop: 'endDateTime', value: period },
  lifecycle: catalogLife,
} as const satisfies Partial<Subject>

export const described: Doc = {
  description: 'Sold in shops',
  version: '1.2',
  lifecycleStatus: 'Active',
  validFor: period,
}

/** Three samples: A and B have the same texts and the same flags in their lists, but not in the same elements. */
export function samplesOf(
  { attribute, element }: ListFacet,
  more: (n: 0 | 1 | 2) => Doc = () => ({}),
): Subject['samples'] {
  const lists = [
    [element('home', true), element('work', false)],
    [element('home', false), element('work', true)],
    [element('holiday', false)],
  ]
  const sample = (n: 0 | 1 | 2): Doc => ({
    description: words[n],
    validFor: { startDateTime: starts[n] },
    [attribute]: lists[n]!,
    ...more(n),
  })
  return [sample(0), sample(1), sample(2)]
}

/** References, told apart by name and version. */
export function referenceList(attribute: string, typed: Doc): ListFacet {
  return {
    attribute,
    text: 'name',
    flag: 'version',
    marks: ['2', '1'],
    element: (text, flag) => ({ ...typed, id: text, name: text, version: flag ? '2' : '1' }),
  }
}

/** Taxes, told apart by category and rate. */
export function taxList(typed: Doc): ListFacet {
  return {
    attribute: 'tax',
    text: 'taxCategory',
    flag: 'taxRate',
    marks: [19, 7],
    element: (text, flag) => ({ ...typed, taxCategory: text, taxRate: flag ? 19 : 7 }),
  }
}

/** Relationships between offerings, told apart by name and role. */
export function relationshipList(typed: Doc): ListFacet {
  return {
    attribute: 'productOfferingRelationship',
    text: 'name',
    flag: 'role',
    marks: ['main', 'side'],
    element: (text, flag) => ({
      ...typed,
      id: text,
      name: text,
      relationshipType: 'requires',
      role: flag ? 'main' : 'side',
    }),
  }
}

/** A specified characteristic with so many values at most. */
export function characteristic(typed: Doc, name: string, maxCardinality = 1): Doc {
  return { ...typed, name, valueType: 'string', configurable: true, maxCardinality }
}

/** A commitment of so many months. */
export function term(typed: Doc, amount: number): Doc {
  return { ...typed, name: 'Commitment', duration: { amount, units: 'month' } }
}
