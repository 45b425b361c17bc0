import { readFileSync } from 'node:fs'
import createClient from 'openapi-fetch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { paths as View } from '../../spec/types/customerview.v1.d.ts'
import type { paths as Levels } from '../../spec/types/servicelevel.v1.d.ts'
import type { paths as TicketsV4 } from '../../spec/types/tmf621.v4.d.ts'
import type { paths as TicketsV5 } from '../../spec/types/tmf621.v5.d.ts'
import type { paths as CustomersV5 } from '../../spec/types/tmf629.v5.d.ts'
import type { paths as ContactsV4 } from '../../spec/types/tmf683.v4.d.ts'
import type { paths as ContactsV5 } from '../../spec/types/tmf683.v5.d.ts'
import { type MemoryServer, memoryServer } from '../testing/memory-server.ts'
import { byId, present } from '../testing/typed-answers.ts'

/** Contacts and troubles, as a program in strict TypeScript drives them: everything below compiles without a cast. */
let server: MemoryServer
const at = (base: string) => ({ baseUrl: `${server.url}/tmf-api/${base}` })

beforeAll(async () => {
  server = await memoryServer()
})
afterAll(() => server.stop())

describe('tickets', () => {
  test('in v5: opens one beneath another, adds a note, resolves it with a reason, and reads its history', async () => {
    const client = createClient<TicketsV5>(at('troubleTicket/v5'))
    const trouble = { description: 'No dial tone', severity: 'Major', ticketType: 'fault' }
    await client.POST('/troubleTicket', { body: { '@type': 'TroubleTicket', id: 'outage', ...trouble } })
    const { id, note } = present(
      await client.POST('/troubleTicket', {
        body: {
          '@type': 'TroubleTicket',
          ...trouble,
          note: [{ '@type': 'Note', text: 'The lamp is dark' }],
          troubleTicketRelationship: [
            { '@type': 'TroubleTicketRelationship', id: 'outage', relationshipType: 'parent' },
          ],
        },
      }),
    )
    const beneath = await client.GET('/troubleTicket', {
      params: { query: { 'troubleTicketRelationship.id': 'outage', status: 'acknowledged' } },
    })
    expect(present(beneath).map((ticket) => ticket.id)).toEqual([id])
    const refused = await client.PATCH('/troubleTicket/{id}', { ...byId(id), body: { status: 'resolved' } })
    expect(refused.error).toMatchObject({ status: '422' })
    const resolved = await client.PATCH('/troubleTicket/{id}', {
      ...byId(id),
      body: {
        status: 'resolved',
        statusChangeReason: 'New modem',
        note: [...(note ?? []), { '@type': 'Note', text: 'Done' }],
      },
    })
    expect(present(resolved).statusChangeHistory?.map(({ status }) => status)).toEqual(['acknowledged', 'resolved'])
    expect(present(resolved).note?.map(({ text }) => text)).toEqual(['The lamp is dark', 'Done'])
  })

  test('in v4: opens, finds and changes one', async () => {
    const client = createClient<TicketsV4>(at('troubleTicket/v4'))
    const { id } = present(
      await client.POST('/troubleTicket', {
        body: { description: 'Noise on the line', severity: 'Minor', ticketType: 'noise' },
      }),
    )
    const found = await client.GET('/troubleTicket', { params: { query: { ticketType: 'noise', limit: 5 } } })
    expect(present(found)).toMatchObject([{ id, status: 'acknowledged', priority: 'Low' }])
    const changed = await client.PATCH('/troubleTicket/{id}', { ...byId(id), body: { status: 'inProgress' } })
    expect(present(changed).status).toBe('inProgress')
  })

  test('their clocks are read beside them', async () => {
    const clocks = createClient<Levels>(at('serviceLevel/v1'))
    expect(present(await clocks.GET('/ticketClock', { params: { query: { state: 'running' } } }))).toEqual([])
  })
})

describe('contacts', () => {
  test('in v5: records a call that goes on with a chat, and finds the thread', async () => {
    const client = createClient<ContactsV5>(at('partyInteraction/v5'))
    const channel = (id: string) => [
      { '@type': 'RelatedChannel' as const, role: 'contact', channel: { '@type': 'ChannelRef' as const, id } },
    ]
    const chat = await client.POST('/partyInteraction', {
      body: {
        '@type': 'PartyInteraction',
        direction: 'inbound',
        reason: 'Price of roaming',
        relatedChannel: channel('chat'),
      },
    })
    const call = await client.POST('/partyInteraction', {
      body: {
        '@type': 'PartyInteraction',
        direction: 'inbound',
        reason: 'The same',
        relatedChannel: channel('phone'),
        interactionRelationship: [
          { '@type': 'InteractionRelationship', id: present(chat).id, relationshipType: 'continues' },
        ],
      },
    })
    const { threadId = '' } = present(call)
    const thread = await client.GET('/partyInteraction', { params: { query: { threadId } } })
    expect(present(thread).map(({ id }) => id)).toEqual([present(chat).id, present(call).id])
  })

  test('in v4: records, finds and ends one', async () => {
    const client = createClient<ContactsV4>(at('partyInteraction/v4'))
    const { id } = present(
      await client.POST('/partyInteraction', {
        body: { direction: 'inbound', reason: 'A visit', channel: [{ id: 'shop', name: 'Shop', role: 'contact' }] },
      }),
    )
    const found = await client.GET('/partyInteraction', { params: { query: { reason: 'A visit' } } })
    expect(present(found)).toMatchObject([{ id, channel: [{ id: 'shop' }] }])
    const ended = await client.PATCH('/partyInteraction/{id}', { ...byId(id), body: { status: 'completed' } })
    expect(present(ended).status).toBe('completed')
  })
})

test('all of a customer is seen at one look', async () => {
  const customers = createClient<CustomersV5>(at('customer/v5'))
  await customers.POST('/customer', {
    body: {
      '@type': 'Customer',
      id: 'c-1',
      name: 'Ada',
      engagedParty: { '@type': 'PartyRef', id: 'ada', '@referredType': 'Individual' },
    },
  })
  const views = createClient<View>(at('customerView/v1'))
  const view = present(await views.GET('/customer/{id}', byId('c-1')))
  expect(view.customer?.item).toMatchObject([{ id: 'c-1' }])
  expect(view.troubleTicket).toMatchObject({
    state: 'complete',
    total: 0,
    source: '/tmf-api/troubleTicket/v5/troubleTicket',
  })
})

test('nothing above needed a cast', () => {
  const [, tests = ''] = readFileSync(import.meta.filename, 'utf8').split('beforeAll(')
  expect(tests.replaceAll(/'[^']*'|\/\*\*[\s\S]*?\*\//g, '').replaceAll(/as const/g, '')).not.toMatch(
    /\bas\s|<any>|: any\b|@ts-/,
  )
})
