import { z } from 'zod'
import { classOf, dateTime, listOf, type ObjectSchema, polymorphic, text } from '../core/schema.ts'
import { entity } from './entity.ts'
import { refTo } from './entity-ref.ts'
import { externalIdentifier } from './external-identifier.ts'
import { geographicAddress } from './geographic-address.ts'
import { geographicLocation, placeName } from './geographic-location.ts'
import { relatedPartyOrPartyRole } from './party-classes.ts'
import { timePeriod } from './time-period.ts'

/** Places hold places: these classes are one recursive family and stand in one file. */
const placeRef = refTo('PlaceRef', 'a place')

const hourPeriod = classOf(
  'HourPeriod',
  { startHour: text('When it begins.'), endHour: text('When it ends.') },
  { description: 'A span of hours of a day.' },
)

const calendarPeriod = classOf(
  'CalendarPeriod',
  {
    day: text('Days of which this is said, such as monday or weekend.'),
    timeZone: text('Time zone of the hours.'),
    hourPeriod: listOf(hourPeriod, 'Hours of which this is said.'),
    status: text('What is so at that time, such as available.'),
  },
  { description: 'When a place can be reached.', required: ['status'] },
)

const geographicSiteRelationship = classOf(
  'GeographicSiteRelationship',
  {
    ...entity,
    role: text('What the other site is in this relationship.'),
    relationshipType: text('Kind of relationship.'),
    validFor: timePeriod,
  },
  { description: 'A link between two sites.', required: ['id', 'relationshipType'] },
)

const geographicSite: ObjectSchema = classOf(
  'GeographicSite',
  {
    ...entity,
    name: placeName,
    code: text('Code of the site in a scheme of addresses.'),
    creationDate: dateTime('When the site was recorded.'),
    description: text('What there is to know of the site.'),
    status: text('Condition of the site, such as planned or active.'),
    relatedParty: listOf(relatedPartyOrPartyRole, 'Parties and roles that have to do with the site.'),
    externalIdentifier: listOf(externalIdentifier, 'Identifiers by which other systems know the site.'),
    calendar: listOf(calendarPeriod, 'When the site can be reached.'),
    place: listOf(
      z.lazy(() => placeRefOrValue),
      'Where the site is.',
    ),
    siteRelationship: listOf(geographicSiteRelationship, 'Links to other sites.'),
  },
  { description: 'A place with a purpose, such as an office or a tower.' },
)

const placeRefOrValue: z.ZodType = polymorphic(
  classOf('PlaceRefOrValue', {}, { description: 'A place, whole or as a reference.' }),
  (): readonly ObjectSchema[] => [geographicLocation, geographicSite, geographicAddress, placeRef],
)

export const relatedPlaceRefOrValue = classOf(
  'RelatedPlaceRefOrValue',
  { role: text('What the place is to this resource, such as installation address.'), place: placeRefOrValue },
  { description: 'A place that has to do with this resource.', required: ['place', 'role'] },
)
