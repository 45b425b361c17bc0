import { classOf, listOf, number, polymorphic, text } from '../core/schema.ts'
import { entity } from './entity.ts'
import { refTo } from './entity-ref.ts'

/** What v4 says of every place; the v5 classes have no name of their own. */
export const placeName = text('Name of the place, for people to read; beyond the official documents.')

export const geographicLocation = classOf(
  'GeographicLocation',
  {
    ...entity,
    name: placeName,
    bbox: listOf(number(), 'Corners of the rectangle that holds the place.'),
  },
  { description: 'A point, line or area on the map.' },
)

const geographicLocationRef = refTo('GeographicLocationRef', 'a place on the map')

export const geographicLocationRefOrValue = polymorphic(
  classOf('GeographicLocationRefOrValue', {}, { description: 'A place on the map, or a reference to one.' }),
  () => [geographicLocation, geographicLocationRef],
)
