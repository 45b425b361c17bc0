import { expect, test } from 'vitest'
import { parcelEvent, parcelV4, parcelV5 } from './event-fixtures.ts'
import { eventViews } from './event-view.ts'

const views = eventViews([parcelV4, parcelV5])
const baseUrl = 'https://api.example.org/tmf-api/parcel/v5'
const v5 = (query = '') => views.of({ api: 'tmf000.v5', baseUrl, query })
const v4 = (query = '') => views.of({ api: 'tmf000.v4', baseUrl: baseUrl.replace('v5', 'v4'), query })
const attributeChange = parcelEvent(
  { label: 'New', status: 'sent', stop: [{ city: 'Oslo' }] },
  { type: 'ParcelAttributeValueChangeEvent', previous: { label: 'Old', stop: null } },
)

test('a v5 listener gets the v5 envelope with the whole resource and its href', () => {
  expect(v5().render(parcelEvent({ label: 'Books' }))).toEqual({
    '@type': 'ParcelCreateEvent',
    '@baseType': 'Event',
    eventId: 'e1',
    eventTime: '2026-03-01T10:00:00.000Z',
    eventType: 'ParcelCreateEvent',
    correlationId: 'c1',
    domain: 'Parcel Management',
    title: 'ParcelCreateEvent',
    description: 'ParcelCreateEvent of parcel p 1',
    priority: 'normal',
    timeOccurred: '2026-03-01T10:00:00.000Z',
    source: { '@type': 'EntityRef', id: 'p 1', href: `${baseUrl}/parcel/p%201`, '@referredType': 'Parcel' },
    reportingSystem: {
      '@type': 'EntityRef',
      id: 'tandem',
      name: 'Tandem',
      href: baseUrl,
      '@referredType': 'LogicalResource',
    },
    event: { parcel: { '@type': 'Parcel', id: 'p 1', href: `${baseUrl}/parcel/p%201`, label: 'Books' } },
  })
})

test('a v4 listener gets the v4 envelope, spelt timeOcurred, with the v4 view of the resource', () => {
  const body = v4().render(parcelEvent({ label: 'Books', onlyNew: 'x' }))
  expect(body).toMatchObject({ timeOcurred: '2026-03-01T10:00:00.000Z', event: { parcel: { name: 'Books' } } })
  expect(Object.keys(body)).not.toEqual(
    expect.arrayContaining(['timeOccurred', '@type', 'source', 'reportingSystem', 'fieldPath']),
  )
  expect(JSON.stringify(body)).not.toMatch(/label|onlyNew/)
})

test('a change carries the previous values of what changed, null where there was none', () => {
  expect(v5().render(attributeChange)['event']).toMatchObject({
    parcel: { label: 'New' },
    previous: { label: 'Old', stop: null },
  })
})

test('previous values and fieldPath speak the generation of the listener', () => {
  const body = v4().render(attributeChange)
  expect(body['fieldPath']).toBe('name,stop')
  expect(body['event']).toMatchObject({ parcel: { name: 'New' }, previous: { name: 'Old', stop: null } })
})

test('a change that a generation does not show is no event for its listeners', () => {
  const hidden = parcelEvent({ onlyNew: 'b' }, { type: 'ParcelAttributeValueChangeEvent', previous: { onlyNew: 'a' } })
  expect(v5().wants(hidden)).toBe(true)
  expect(v4().wants(hidden)).toBe(false)
  expect(v4('eventType=ParcelAttributeValueChangeEvent').wants(hidden)).toBe(false)
})

test('an event of a resource that the API does not have is for nobody', () => {
  expect(v5().wants(parcelEvent({}, { kind: 'Letter' }))).toBe(false)
})

test.each([
  ['', true],
  ['eventType=ParcelAttributeValueChangeEvent', true],
  ['?eventType=ParcelAttributeValueChangeEvent', true],
  ['eventType=ParcelCreateEvent', false],
  ['eventType=ParcelCreateEvent,ParcelAttributeValueChangeEvent', true],
  ['eventType=ParcelAttributeValueChangeEvent&event.parcel.status=sent', true],
  ['eventType=ParcelAttributeValueChangeEvent&event.parcel.status=packed', false],
  ['event.parcel.stop.city=Oslo', true],
  ['event.parcel.id=p%201', true],
  ['event.parcel.label.like=N*', true],
  ['event.previous.label=Old', true],
  ['event.previous.label=New', false],
  ['eventTime.gt=2026-02-28', true],
  ['eventTime.gt=2026-03-02', false],
  ["filter=$[?(@.event.parcel.stop[?(@.city=='Oslo')])]", true],
  ["filter=$[?(@.event.parcel.stop[?(@.city=='Bergen')])]", false],
  [`source.href=${encodeURIComponent(`${baseUrl}/parcel/p%201`)}`, true],
])('the query %s wants the change: %s', (query, wanted) => {
  expect(v5(query).wants(attributeChange)).toBe(wanted)
})

test('a query names the attributes of its own generation', () => {
  expect(v4('event.parcel.name=New').wants(attributeChange)).toBe(true)
  expect(() => v4('event.parcel.label=New')).toThrow(expect.objectContaining({ code: 'invalidQuery' }))
  expect(() => v5('event.parcel.name=New')).toThrow(expect.objectContaining({ code: 'invalidQuery' }))
})

test.each(['nonsense=1', 'event.letter.id=1', 'filter=$[?(', 'event.parcel.label.regex=('])(
  'the query %s is refused',
  (query) => {
    expect(() => v5(query)).toThrow(expect.objectContaining({ code: 'invalidQuery' }))
  },
)

test('fields trims the event and keeps what identifies it', () => {
  const body = v5('eventType=ParcelAttributeValueChangeEvent&fields=correlationId,event.parcel.status').render(
    attributeChange,
  )
  expect(body).toMatchObject({
    eventId: 'e1',
    eventType: 'ParcelAttributeValueChangeEvent',
    correlationId: 'c1',
    event: { parcel: { status: 'sent' } },
  })
  expect(Object.keys(body)).not.toContain('title')
  expect(body['event']).toEqual({
    parcel: { '@type': 'Parcel', id: 'p 1', href: `${baseUrl}/parcel/p%201`, status: 'sent' },
  })
})

test('an API that is not served has no views', () => {
  expect(() => views.of({ api: 'tmf999.v5', baseUrl, query: '' })).toThrow(
    expect.objectContaining({ code: 'notFound' }),
  )
})

test('a listener hears of the further events that its generation has, and of no others', () => {
  const delay = parcelEvent({ label: 'Books' }, { type: 'ParcelDelayEvent' })
  const track = parcelEvent({ label: 'Books' }, { type: 'ParcelTrackEvent' })
  expect([v5().wants(delay), v5().wants(track)]).toEqual([true, true])
  expect([v4().wants(delay), v4().wants(track)]).toEqual([true, false])
  expect(v4().render(delay)).toMatchObject({ eventType: 'ParcelDelayEvent', event: { parcel: { name: 'Books' } } })
})

test('a change of state that an older generation cannot see is no event for it', () => {
  const change = { type: 'ParcelStateChangeEvent', previous: { onlyNew: 'a' } }
  const hidden = parcelEvent({ onlyNew: 'b' }, change)
  expect([v5().wants(hidden), v4().wants(hidden)]).toEqual([true, false])
})
