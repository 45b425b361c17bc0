import type { Body } from './body.ts'
import { type Creation, paths } from './creation.ts'
import type { CustomerLife } from './customers.ts'
import { asCustomer } from './references.ts'

const desk: Body = {
  '@type': 'BusinessCalendar',
  id: 'service-desk',
  name: 'Service desk',
  description: 'Staffed hours of the service desk',
  timeZone: 'Europe/Dublin',
  openingHours: [
    { day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '08:00', closes: '20:00' },
    { day: ['saturday'], opens: '09:00', closes: '13:00' },
  ],
  holiday: [
    { name: 'New Year', rule: 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1' },
    { name: 'Saint Patrick', rule: 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=17' },
    { name: 'August holiday', rule: 'FREQ=YEARLY;BYMONTH=8;BYDAY=1MO' },
    { name: 'Christmas', rule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25,26' },
  ],
}

interface Promise {
  readonly id: string
  readonly name: string
  readonly target: string
  readonly measures?: 'timeToRespond' | 'timeToResolve'
  readonly scope: Body
  readonly more?: Body
}

const inHours: Body = { businessCalendar: { '@type': 'BusinessCalendarRef', id: 'service-desk' } }
const credit = (lateByMinutes: number, value: number): Body => ({
  '@type': 'ServiceLevelSpecConsequence',
  prescribedAction: 'Credit on the next bill',
  lateByMinutes,
  credit: { unit: 'EUR', value },
})
const hurry = { escalation: [{ atPercent: 80, action: 'raisePriority' }] }

/** What customers are promised. The last one is for trying out what happens when nobody comes. */
const promises: readonly Promise[] = [
  { id: 'residential', name: 'Everybody: two days of desk hours', target: 'P1D', scope: {}, more: inHours },
  {
    id: 'business',
    name: 'Companies: eight desk hours',
    target: 'PT8H',
    scope: { segment: ['business'] },
    more: { ...inHours, ...hurry, serviceLevelObjectiveConsequence: [credit(0, 20), credit(480, 50)] },
  },
  {
    id: 'vip',
    name: 'VIPs: four hours, day and night',
    target: 'PT4H',
    scope: { segment: ['VIP'] },
    more: { ...hurry, serviceLevelObjectiveConsequence: [credit(0, 10), credit(240, 25)] },
  },
  {
    id: 'first-answer',
    name: 'Companies and VIPs: somebody answers within two desk hours',
    target: 'PT2H',
    measures: 'timeToRespond',
    scope: { segment: ['VIP', 'business'] },
    more: inHours,
  },
  {
    id: 'drill',
    name: 'Drill: one second',
    target: 'PT1S',
    scope: { ticketType: ['drill'] },
    more: { ...hurry, serviceLevelObjectiveConsequence: [credit(0, 5)] },
  },
]

function objective({ id, name, target, measures = 'timeToResolve', scope, more }: Promise): Creation {
  const body: Body = {
    '@type': 'ServiceLevelObjective',
    id,
    name,
    conformanceComparator: '<=',
    conformanceTarget: target,
    serviceLevelObjectiveParameter: {
      '@type': 'ServiceLevelSpecParameter',
      name: measures,
      parameterType: 'KPI',
    },
    ...(Object.keys(scope).length > 0 && { ticketScope: scope }),
    ...more,
  }
  return { what: 'service level objectives', path: `${paths.quality}/serviceLevelObjective`, body }
}

const share = (creditPercent: number, more: Body = {}): Body => ({
  '@type': 'ServiceLevelSpecConsequence',
  prescribedAction: 'Credit on the next bill',
  creditPercent,
  ...more,
})

/** Of a month of thirty days that leaves 43 minutes and 12 seconds. */
const available: Creation = {
  what: 'service level objectives',
  path: `${paths.quality}/serviceLevelObjective`,
  body: {
    '@type': 'ServiceLevelObjective',
    id: 'always-there',
    name: 'Companies: lines are there 99.9 % of the time',
    conformanceComparator: '>=',
    conformanceTarget: '99.9',
    serviceLevelObjectiveParameter: {
      '@type': 'ServiceLevelSpecParameter',
      name: 'availability',
      parameterType: 'KQI',
      transformationAlgorithmOfKQI: 'Share of the month without outages, planned work left out',
    },
    serviceLevelObjectiveConsequence: [
      share(10),
      share(25, { belowPercent: 99.5, mostCredit: { unit: 'EUR', value: 250 } }),
      share(100, { belowPercent: 95 }),
    ],
    ticketScope: { segment: ['business'] },
  },
}

const connected: Creation = {
  what: 'service levels',
  path: `${paths.quality}/serviceLevelSpecification`,
  body: {
    '@type': 'ServiceLevelSpecification',
    id: 'business-lines',
    name: 'Business lines',
    description: 'How often lines of companies are there, and how soon they are again when they are not',
    relatedServiceLevelObjective: ['always-there', 'business'].map((id) => ({
      '@type': 'ServiceLevelObjectiveRef',
      id,
      '@referredType': 'ServiceLevelObjective',
    })),
  },
}

const gold: Creation = {
  what: 'service levels',
  path: `${paths.quality}/serviceLevelSpecification`,
  body: {
    '@type': 'ServiceLevelSpecification',
    id: 'time-to-resolve',
    name: 'Time to respond and to resolve',
    description: 'How long troubles may take',
    relatedServiceLevelObjective: promises.map(({ id }) => ({
      '@type': 'ServiceLevelObjectiveRef',
      id,
      '@referredType': 'ServiceLevelObjective',
    })),
  },
}

const lineFault: Creation = {
  what: 'ticket specifications',
  path: `${paths.ticket}/troubleTicketSpecification`,
  body: {
    '@type': 'TroubleTicketSpecification',
    id: 'line-fault',
    name: 'Fault of a line',
    lifecycleStatus: 'active',
    specCharacteristic: [
      {
        '@type': 'CharacteristicSpecification',
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
    ],
  },
}

/** Troubles, and how they go on. */
const troubles: readonly (Body & { readonly says: string; readonly goesOn?: readonly Body[] })[] = [
  { says: 'The line is dead', severity: 'Critical', ticketType: 'fault' },
  { says: 'The television has no picture', severity: 'Minor', ticketType: 'fault', goesOn: [{ status: 'inProgress' }] },
  {
    says: 'A charge that nobody ordered',
    severity: 'Minor',
    ticketType: 'billing',
    goesOn: [{ status: 'pending', statusChangeReason: 'Which month was it?' }],
  },
  {
    says: 'Slow in the evening',
    severity: 'Major',
    ticketType: 'fault',
    goesOn: [{ status: 'held', statusChangeReason: 'Waits for the extension of the exchange' }],
  },
  {
    says: 'Voicemail does not answer',
    severity: 'Minor',
    ticketType: 'fault',
    goesOn: [{ status: 'inProgress' }, { status: 'resolved', statusChangeReason: 'Mailbox made anew' }],
  },
  {
    says: 'No service after the move',
    severity: 'Major',
    ticketType: 'fault',
    goesOn: [{ status: 'resolved', statusChangeReason: 'Line switched' }, { status: 'closed' }],
  },
  {
    says: 'Somebody else rings on my number',
    severity: 'Major',
    ticketType: 'fault',
    goesOn: [{ status: 'rejected', statusChangeReason: 'Not a number of ours' }],
  },
  {
    says: 'Told twice',
    severity: 'Minor',
    ticketType: 'complaint',
    goesOn: [{ status: 'cancelled', statusChangeReason: 'The same as another one' }],
  },
  { says: 'A drill in which nobody comes', severity: 'Major', ticketType: 'drill' },
]

const segments = ['VIP', 'company', 'private'] as const

/** Hours of work, what is promised, and a trouble of each kind for one customer after the other; an outage above some. */
export function ticketPlan(all: readonly CustomerLife[]): Creation[][] {
  const active = all.filter(({ life }) => life.state === 'Active')
  const customers = segments.flatMap((segment) =>
    active.filter((one) => one.segment === segment).slice(0, troubles.length),
  )
  const outage: Creation = ticket('outage-1', 'Kestrel Hill is without power', {
    severity: 'Critical',
    ticketType: 'outage',
  })
  const told = customers.map(({ body: customer }, i) => {
    const { says, goesOn = [], ...body } = troubles[i % troubles.length]!
    const number = String(i + 1).padStart(3, '0')
    const isBeneath = body['severity'] === 'Critical'
    const more = { ...body, relatedParty: [asCustomer(customer)], ...(isBeneath && beneath('outage-1')) }
    return { ...ticket(`ticket-${number}`, says, more), states: goesOn }
  })
  return [
    [{ what: 'calendars', path: `${paths.serviceLevel}/businessCalendar`, body: desk }, lineFault],
    [...promises.map(objective), available],
    [gold, connected, outage],
    told,
  ]
}

function ticket(id: string, name: string, more: Body): Creation {
  const body = { '@type': 'TroubleTicket', id, name, description: `${name}.`, ...more }
  return { what: 'tickets', path: `${paths.ticket}/troubleTicket`, body }
}

const beneath = (id: string): Body => ({
  troubleTicketRelationship: [{ '@type': 'TroubleTicketRelationship', id, relationshipType: 'parent' }],
})
