import { defineResource } from '../../domain/core/define-resource.ts'
import type { EventRecord } from '../../domain/core/event.ts'
import type { Doc } from '../../domain/core/json.ts'
import { defineLifecycle } from '../../domain/core/lifecycle.ts'
import { classOf, dateTime, listOf, number, text } from '../../domain/core/schema.ts'
import { type Api, asIs, defineApi, type Face } from './define-api.ts'

const Parcel = classOf('Parcel', {
  id: text(),
  status: text(),
  label: text(),
  weight: number(),
  sentOn: dateTime(),
  stop: listOf(classOf('Stop', { city: text(), note: text() })),
  onlyNew: text(),
})

/** A resource for tests of notifications, with a lifecycle. */
export const parcel = defineResource({
  kind: 'Parcel',
  schema: Parcel,
  description: 'Something on its way.',
  lifecycle: defineLifecycle({
    attribute: 'status',
    initial: 'packed',
    steps: { packed: ['sent'], sent: ['arrived'], arrived: [] },
  }),
  mandatory: [],
  furtherEvents: [
    { name: 'ParcelDelayEvent', says: 'is late' },
    { name: 'ParcelTrackEvent', says: 'was seen on its way' },
  ],
  example: { '@type': 'Parcel', label: 'Books' },
})

const { label: _label, onlyNew: _onlyNew, ...shared } = Parcel.shape

/** In the older generation `label` is called `name`, and `onlyNew` does not exist. */
const older: Face = {
  ...asIs(parcel),
  schema: classOf('Parcel', { ...shared, name: text() }),
  mandatory: [],
  furtherEvents: parcel.furtherEvents.filter(({ name }) => name !== 'ParcelTrackEvent'),
  identity: false,
  get: ({ label, onlyNew: _, ...rest }) => (label === undefined ? rest : { ...rest, name: label }),
  put: ({ name, ...rest }, doc) => ({ ...rest, label: name, onlyNew: doc?.['onlyNew'] }),
}

const api = (generation: 'v4' | 'v5', face: Face): Api =>
  defineApi({
    id: 'TMF000',
    title: 'Parcel Management',
    description: 'Parcels.',
    generation,
    version: '1.0.0',
    basePaths: [`/tmf-api/parcel/${generation}`],
    faces: [face],
  })

export const parcelV4 = api('v4', older)
export const parcelV5 = api('v5', asIs(parcel))

/** An event of a parcel. */
export function parcelEvent(resource: Doc, over: Partial<EventRecord> = {}): EventRecord {
  return {
    id: 'e1',
    type: 'ParcelCreateEvent',
    kind: 'Parcel',
    resourceId: 'p 1',
    version: 1,
    at: '2026-03-01T10:00:00.000Z',
    actor: { id: 'anna', correlationId: 'c1' },
    resource: { '@type': 'Parcel', id: 'p 1', ...resource },
    ...over,
  }
}
