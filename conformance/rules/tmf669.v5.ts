import type { Doc } from '../client.ts'
import { roleFactsV5 } from './party-role-facts.ts'
import type { ApiRules, ListFacet, Subject } from './subject.ts'
import { roleLife } from './tmf669.v4.ts'

const partyRole: Subject = {
  ...roleFactsV5(),
  resource: 'partyRole',
  kind: 'PartyRole',
  mandatory: ['name', 'engagedParty'],
  minimal: {
    name: 'Distributor North',
    engagedParty: { '@type': 'PartyRef', id: 'nobody', '@referredType': 'Individual' },
  },
  group: 'name',
  engages: 'engagedParty',
  lifecycle: roleLife,
}

const specCharacteristics: ListFacet = {
  attribute: 'specCharacteristic',
  text: 'name',
  flag: 'configurable',
  element: (text, flag) => ({
    '@type': 'CharacteristicSpecification',
    name: text,
    valueType: 'string',
    configurable: flag,
  }),
}

const starts = ['2010-01-10T08:00:00.000Z', '2011-02-11T09:30:00.000Z', '2012-03-12T10:45:00.000Z'] as const
const period = { startDateTime: '2020-01-01T00:00:00.000Z', endDateTime: '2031-01-01T00:00:00.000Z' }

function sample(i: 0 | 1 | 2, description: string, elements: readonly [string, boolean][]): Doc {
  return {
    description,
    validFor: { startDateTime: starts[i] },
    specCharacteristic: elements.map(([text, flag]) => ({
      ...specCharacteristics.element(text, flag),
      maxCardinality: i + 1,
    })),
  }
}

/** What specifications of roles and of tickets have in common. */
export const specificationFacts = {
  mandatory: ['name'],
  full: {
    description: 'What all of them have in common',
    version: '1.2',
    validFor: period,
    specCharacteristic: [specCharacteristics.element('region', true)],
  },
  group: 'name',
  samples: [
    sample(0, 'Alpha', [
      ['home', true],
      ['work', false],
    ]),
    sample(1, 'Beta', [
      ['home', false],
      ['work', true],
    ]),
    sample(2, 'Gamma', [['holiday', false]]),
  ],
  text: { path: 'description', values: ['Alpha', 'Beta', 'Gamma'] },
  date: { path: 'validFor.startDateTime', values: starts },
  number: { path: 'specCharacteristic.maxCardinality', values: [1, 2, 3] },
  list: specCharacteristics,
  nested: { attribute: 'validFor', keep: 'startDateTime', drop: 'endDateTime', value: period },
} satisfies Partial<Subject>

const partyRoleSpecification: Subject = {
  ...specificationFacts,
  resource: 'partyRoleSpecification',
  kind: 'PartyRoleSpecification',
  minimal: { name: 'Distributor' },
  full: {
    ...specificationFacts.full,
    isBundle: false,
    agreementSpecification: [
      {
        '@type': 'AgreementSpecificationRef',
        id: 'spec-1',
        name: 'Distribution',
        '@referredType': 'AgreementSpecification',
      },
    ],
  },
  lifecycle: {
    attribute: 'lifecycleStatus',
    step: ['validationInProgress', 'active'],
    illegal: ['retired', 'active'],
  },
}

export const tmf669v5: ApiRules = {
  id: 'TMF669',
  title: 'Party Role Management',
  generation: 'v5',
  basePaths: ['/tmf-api/partyRoleManagement/v5', '/partyRoleManagement/v5'],
  subjects: [partyRole, partyRoleSpecification],
}
