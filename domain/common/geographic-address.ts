import { classOf, listOf, text } from '../core/schema.ts'
import { entity } from './entity.ts'
import { externalIdentifier } from './external-identifier.ts'
import { geographicLocationRefOrValue, placeName } from './geographic-location.ts'

const standardIdentifier = classOf(
  'StandardIdentifier',
  {
    ...entity,
    format: text('Standard that the code follows, such as ISO 3166-1 alpha-2.'),
    value: text('The code.'),
  },
  { description: 'A code of a published standard.' },
)

const geographicSubAddressUnit = classOf(
  'GeographicSubAddressUnit',
  {
    subUnitNumber: text('Number, or range of numbers, of the unit.'),
    subUnitType: text('Kind of unit, such as flat, suite or berth.'),
  },
  { description: 'The smallest part of an address.', required: ['subUnitNumber', 'subUnitType'] },
)

const geographicSubAddress = classOf(
  'GeographicSubAddress',
  {
    ...entity,
    name: text('Name of this part of the address.'),
    subAddressType: text('Whether it is a unit in a building or a private street.'),
    buildingName: text('Name of the building.'),
    levelNumber: text('Number of the storey.'),
    levelType: text('Kind of storey, such as floor or basement.'),
    privateStreetName: text('Name of a street within the property.'),
    privateStreetNumber: text('Number in that street.'),
    subUnit: listOf(geographicSubAddressUnit, 'Units within this part.'),
  },
  { description: 'A part of an address: a storey, a flat, a private street.' },
)

export const geographicAddress = classOf(
  'GeographicAddress',
  {
    ...entity,
    name: placeName,
    geographicAddressType: text('Kind of address, such as residential or industrial.'),
    streetNr: text('Number in the street; the first one of a range.'),
    streetNrSuffix: text('Addition to the number, such as A.'),
    streetNrLast: text('Last number of a range.'),
    streetNrLastSuffix: text('Addition to the last number.'),
    streetName: text('Name of the street.'),
    streetType: text('Kind of street, such as avenue or lane.'),
    streetSuffix: text('Direction that is part of the name, such as North.'),
    locality: text('District or village.'),
    city: text('Town or city.'),
    postcode: text('Postal code.'),
    stateOrProvince: text('State, province or region.'),
    country: text('Country.'),
    countryCode: listOf(standardIdentifier, 'Codes of the country.'),
    externalIdentifier: listOf(externalIdentifier, 'Identifiers by which other systems know the address.'),
    geographicLocation: geographicLocationRefOrValue,
    geographicSubAddress: listOf(geographicSubAddress, 'Parts of the address.'),
  },
  { description: 'An address, taken apart into its elements.' },
)
