import { defineResource } from '../../core/define-resource.ts'
import { defineLifecycle } from '../../core/lifecycle.ts'
import { serviceLevelViolation as schema } from './clock-classes.ts'

/** Written by the server; what puts credits on bills settles it. */
export const serviceLevelViolation = defineResource({
  kind: 'ServiceLevelViolation',
  schema,
  description: 'That an objective was missed for a customer in a month, and what is owed for it. Kept by the server.',
  lifecycle: defineLifecycle({
    attribute: 'state',
    initial: 'open',
    steps: { open: ['credited'], credited: [] },
  }),
  mandatory: [],
  search: ['state', 'objective.id', 'creationDate', 'relatedParty.partyOrPartyRole.id', 'ticket.id'],
  example: {
    '@type': 'ServiceLevelViolation',
    state: 'open',
    objective: { '@type': 'ServiceLevelObjectiveRef', id: 'vip-faults', '@referredType': 'ServiceLevelObjective' },
    period: { startDateTime: '2025-03-01T00:00:00.000Z', endDateTime: '2025-04-01T00:00:00.000Z' },
    relatedParty: [
      {
        '@type': 'RelatedPartyRefOrPartyRoleRef',
        role: 'customer',
        partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'c-4401', '@referredType': 'Customer' },
      },
    ],
    ticket: [
      {
        id: 'ticket-1',
        breachDate: '2025-03-03T13:00:00.000Z',
        lateByMinutes: 0,
        credit: { unit: 'EUR', value: 10 },
      },
    ],
    credit: { unit: 'EUR', value: 10 },
    creationDate: '2025-03-03T13:00:00.000Z',
  },
})
