import { z } from 'zod'
import { defineResource } from '../../domain/core/define-resource.ts'
import { isDoc } from '../../domain/core/json.ts'
import { defineLifecycle } from '../../domain/core/lifecycle.ts'
import {
  anything,
  classOf,
  dateTime,
  described,
  flag,
  integer,
  listOf,
  number,
  oneOf,
  polymorphic,
  subclassOf,
  text,
} from '../../domain/core/schema.ts'
import { type Api, asIs, defineApi, type Face } from './define-api.ts'

/** A small resource with one of everything, for the tests of the engine. */

const period = classOf('TimePeriod', { startDateTime: dateTime(), endDateTime: dateTime() }, { plain: true })
const note = classOf(
  'Note',
  { id: text(), author: text(), date: dateTime(), text: text(), rating: number(), validFor: period },
  { required: ['text'] },
)
const characteristic = classOf('Characteristic', { name: text(), value: anything() })
const ref = classOf('PartyRef', { id: text(), href: text(), name: text() }, { required: ['id'] })
const related = classOf('RelatedParty', { role: text(), partyOrPartyRole: ref }, { required: ['role'] })
const mediumBase = classOf('ContactMedium', { preferred: flag() })
const email = subclassOf(mediumBase, 'EmailContactMedium', { emailAddress: text() })
const phone = subclassOf(mediumBase, 'PhoneContactMedium', { phoneNumber: text() })

const ticketSchema = classOf('Ticket', {
  id: text(),
  href: text(),
  name: text(),
  description: text(),
  severity: oneOf(['low', 'high']),
  status: text(),
  priority: integer(),
  cost: number(),
  urgent: flag(),
  tag: listOf(text()),
  holiday: listOf(dateTime()),
  creationDate: dateTime(),
  dueDate: dateTime(),
  validFor: period,
  roleType: classOf('RoleType', { name: text() }, { required: ['name'] }),
  note: listOf(note),
  characteristic: listOf(characteristic),
  relatedParty: listOf(related),
  contactMedium: listOf(polymorphic(mediumBase, () => [email, phone])),
  offset: integer(),
  attributes: described(z.record(z.string(), z.unknown()), {}),
})

export const ticket = defineResource({
  kind: 'Ticket',
  schema: ticketSchema,
  description: 'Something to be done.',
  lifecycle: defineLifecycle({
    attribute: 'status',
    initial: 'open',
    steps: { open: ['done', 'held'], held: ['open'], done: [] },
  }),
  mandatory: ['name'],
  serverSets: ['creationDate'],
  subclasses: ['UrgentTicket'],
  complete: ({ before, after, at }) => ({ ...after, creationDate: before?.['creationDate'] ?? at }),
  search: ['name', 'status', 'priority'],
  example: { '@type': 'Ticket', name: 'Repair' },
})

/** An older view: `title` for `name`, no `cost`, and `@type` optional. */
const older: Face = {
  ...asIs(ticket),
  schema: classOf('OldTicket', {
    id: text(),
    href: text(),
    title: text(),
    description: text(),
    status: text(),
    creationDate: dateTime(),
    note: listOf(note),
    roleType: classOf('RoleType', { name: text() }, { required: ['name'] }),
    relatedParty: listOf(related),
  }),
  mandatory: ['title'],
  identity: false,
  get({ name, cost: _, ...rest }) {
    return { ...rest, ...(name !== undefined && { title: name }) }
  },
  put({ title, ...rest }, doc) {
    return {
      ...rest,
      ...(title !== undefined && { name: title }),
      ...(isDoc(doc) && 'cost' in doc && { cost: doc['cost'] }),
    }
  },
  filter: (filter) => JSON.parse(JSON.stringify(filter).replaceAll('["title"]', '["name"]')),
  sort: (key) => (key.path[0] === 'title' ? { ...key, path: ['name'] } : key),
}

const common = { id: 'TMF000', title: 'Tickets', description: 'Tickets.', version: '5.0.0' }

export const ticketApis: readonly Api[] = [
  defineApi({
    ...common,
    generation: 'v5',
    basePaths: ['/tmf-api/ticketing/v5', '/ticketing/v5'],
    faces: [asIs(ticket)],
  }),
  defineApi({ ...common, generation: 'v4', version: '4.0.0', basePaths: ['/tmf-api/ticketing/v4'], faces: [older] }),
]
