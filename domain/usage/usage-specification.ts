import { datedUpdate } from '../common/dated-update.ts'
import { associationSpecificationRef, entityRef } from '../common/entity-ref.ts'
import { entitySpecification } from '../common/entity-specification.ts'
import { neededBy } from '../common/needed-by.ts'
import { relatedPartyReference } from '../common/references.ts'
import { timePeriod } from '../common/time-period.ts'
import { defineResource, type Rule } from '../core/define-resource.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import { about, attributesOf, classOf, integer, listOf, subclassOf, text } from '../core/schema.ts'
import { knownUnits, unitOf } from '../rating/unit-of-measure.ts'
import { derivedRatingRun, derivedRunProblems } from './derived/derived-run.ts'

const usageRatingRule = classOf(
  'UsageRatingRule',
  {
    subscriber: text('Characteristic of the usage that says who pays: a number, or an address of the network.'),
    productCharacteristic: text(
      'Characteristic of the product that has the same value; called like the other if absent.',
    ),
    destination: text(
      'Characteristic that says where the usage went, as a number in E.164; absent when it went nowhere.',
    ),
    quantity: text('Characteristic that says how much was used; each usage is one event when absent.'),
    units: text(`Unit of the quantity; one of ${knownUnits}.`),
    value: text(
      'Characteristic that says what the usage is worth, in the currency of its price, where that is a percentage of it.',
    ),
    reservation: text('Characteristic that names what was held of a prepaid balance for the usage (`reserveBalance`).'),
    source: text('Characteristic that names the system that recorded the usage; part of its identity.'),
    mostDaysLate: integer('For how many days after it was made usage is still taken; for ever when absent.'),
    derivedRuns: listOf(derivedRatingRun, 'For whom such usage is rated besides: partner networks, distributors.'),
  },
  {
    description: 'How usage of a kind becomes money: which characteristic says what.',
    required: ['subscriber'],
    plain: true,
  },
)

/** Of a tie to another specification TM Forum's document demands no more than its kind. */
const usageSpecificationRelationship = subclassOf(
  entityRef,
  'UsageSpecificationRelationship',
  {
    role: text('What the other specification is in this relationship.'),
    validFor: timePeriod,
    associationSpec: associationSpecificationRef,
    relationshipType: text('Kind of relationship, such as dependency or substitution.'),
  },
  { description: 'A link between two specifications of usage.', required: ['relationshipType'] },
)

const schema = classOf(
  'UsageSpecification',
  {
    ...attributesOf(entitySpecification),
    entitySpecRelationship: listOf(usageSpecificationRelationship, 'Links to other specifications.'),
    ratingRule: about(usageRatingRule, 'How such usage is rated; without it, usage is kept as it comes.'),
  },
  {
    description: 'What usage of one kind says, which characteristics tell one usage from another, and how it is rated.',
  },
)

const characteristic = (name: string, valueType: string, description: string, isUnique = false): Doc => ({
  '@type': 'CharacteristicSpecification',
  id: name,
  name,
  description,
  valueType,
  minCardinality: 1,
  maxCardinality: 1,
  isUnique,
})

export const usageSpecificationExample: Doc = {
  '@type': 'UsageSpecification',
  name: 'Voice call',
  description: 'Calls as the switches record them',
  version: '1.0',
  lifecycleStatus: 'active',
  validFor: { startDateTime: '2025-01-01T00:00:00.000Z' },
  specCharacteristic: [
    characteristic('recordId', 'string', 'Number of the record', true),
    characteristic('switch', 'string', 'Who recorded it', true),
    characteristic('callingNumber', 'string', 'Who called'),
    characteristic('calledNumber', 'string', 'Who was called'),
    characteristic('duration', 'integer', 'Seconds for which they talked'),
  ],
  ratingRule: {
    subscriber: 'callingNumber',
    productCharacteristic: 'msisdn',
    destination: 'calledNumber',
    quantity: 'duration',
    units: 's',
    mostDaysLate: 90,
  },
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'owner',
      partyOrPartyRole: { '@type': 'PartyRef', id: 'mediation', name: 'Mediation', '@referredType': 'Organization' },
    },
  ],
}

/** What a rule names has to be there, as far as the specification says what is. */
const ratingIsPossible: Rule = ({ after }) => {
  const rule = after['ratingRule']
  if (!isDoc(rule)) return []
  const names = new Set(docsIn(after['specCharacteristic']).map(({ name }) => name))
  const { units, mostDaysLate } = rule
  return [
    ...['subscriber', 'destination', 'quantity', 'value', 'reservation', 'source']
      .filter((role) => rule[role] !== undefined && !names.has(rule[role]))
      .map((role) => ({ at: `ratingRule.${role}`, problem: `${rule[role]} is not a specCharacteristic` })),
    ...(units === undefined || unitOf(units)
      ? []
      : [{ at: 'ratingRule.units', problem: `must be one of ${knownUnits}` }]),
    ...(typeof mostDaysLate === 'number' && mostDaysLate < 0
      ? [{ at: 'ratingRule.mostDaysLate', problem: 'must not be negative' }]
      : []),
    ...derivedRunProblems(rule, names),
  ]
}

export const usageSpecification = defineResource({
  kind: 'UsageSpecification',
  schema,
  description: 'What usage of one kind says, what makes one of them unique, and how it is rated.',
  mandatory: [],
  serverSets: ['lastUpdate'],
  search: ['name', 'lifecycleStatus', 'lastUpdate'],
  complete: datedUpdate,
  rules: [ratingIsPossible],
  references: [
    relatedPartyReference,
    { path: 'ratingRule.derivedRuns.productOffering.id', kinds: ['ProductOffering'] },
  ],
  neededBy: neededBy('UsageSpecification', [{ by: 'Usage', at: 'usageSpecification.id', verb: 'follows' }]),
  example: usageSpecificationExample,
})
