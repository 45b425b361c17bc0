import { characteristicSpecification } from '../../common/characteristic-specification.ts'
import { datedUpdate } from '../../common/dated-update.ts'
import { entity } from '../../common/entity.ts'
import { neededBy } from '../../common/needed-by.ts'
import { relatedPartyReference } from '../../common/references.ts'
import { relatedPartyRefOrPartyRoleRef } from '../../common/related-party.ts'
import { timePeriod } from '../../common/time-period.ts'
import { defineResource } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import { defineLifecycle } from '../../core/lifecycle.ts'
import { classOf, dateTime, listOf, text } from '../../core/schema.ts'

const schema = classOf(
  'TroubleTicketSpecification',
  {
    ...entity,
    name: text('Name of the kind of tickets.'),
    description: text('What such tickets are about.'),
    lifecycleStatus: text('Where the specification is in its life; one of inDesign, active, retired.'),
    version: text('Version of the specification.'),
    creationDate: dateTime('When the specification was made; set by the server.'),
    lastUpdate: dateTime('When the specification was last changed; set by the server.'),
    validFor: timePeriod,
    specCharacteristic: listOf(
      characteristicSpecification,
      'What such tickets have to say. The default of reopenDays is how long they can be taken up again.',
    ),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with the specification.'),
  },
  { description: 'Says what tickets of one kind have in common.' },
)

const example: Doc = {
  '@type': 'TroubleTicketSpecification',
  name: 'Fault of a line',
  description: 'A line that does not work, or not well',
  version: '1.0',
  lifecycleStatus: 'active',
  validFor: { startDateTime: '2025-01-01T00:00:00.000Z' },
  specCharacteristic: [
    {
      '@type': 'CharacteristicSpecification',
      id: 'modemLight',
      name: 'modemLight',
      description: 'What the light of the modem shows',
      valueType: 'string',
      minCardinality: 0,
      maxCardinality: 1,
      characteristicValueSpecification: ['green', 'red', 'off'].map((value) => ({
        '@type': 'StringCharacteristicValueSpecification',
        valueType: 'string',
        value,
      })),
    },
    {
      '@type': 'CharacteristicSpecification',
      id: 'reopenDays',
      name: 'reopenDays',
      description: 'Days in which such a ticket can be taken up again',
      valueType: 'integer',
      configurable: false,
      characteristicValueSpecification: [
        { '@type': 'IntegerCharacteristicValueSpecification', valueType: 'integer', value: 30, isDefault: true },
      ],
    },
  ],
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'owner',
      partyOrPartyRole: { '@type': 'PartyRef', id: 'noc', name: 'Network operations', '@referredType': 'Organization' },
    },
  ],
}

export const troubleTicketSpecification = defineResource({
  kind: 'TroubleTicketSpecification',
  schema,
  description:
    'What tickets of one kind have in common: what they have to say, and how long they can be taken up again.',
  lifecycle: defineLifecycle({
    attribute: 'lifecycleStatus',
    initial: 'inDesign',
    entry: ['inDesign', 'active'],
    steps: { inDesign: ['active', 'retired'], active: ['retired'], retired: [] },
  }),
  mandatory: ['name'],
  serverSets: ['creationDate', 'lastUpdate'],
  search: ['name', 'lifecycleStatus', 'lastUpdate'],
  complete: (step) => ({ ...datedUpdate(step), creationDate: step.before?.['creationDate'] ?? step.at }),
  references: [relatedPartyReference],
  neededBy: neededBy('TroubleTicketSpecification', [
    { by: 'TroubleTicket', at: 'troubleTicketSpecification.id', verb: 'follows' },
  ]),
  events: { stateChange: 'TroubleTicketSpecificationStatusChangeEvent' },
  example,
})
