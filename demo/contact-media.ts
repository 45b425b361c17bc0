import type { Body } from './body.ts'
import type { Country } from './countries.ts'
import type { Random } from './random.ts'

/** What the telephone and the address are used as. */
export interface Uses {
  readonly phone: 'mobile' | 'landline'
  readonly address: string
}

const personal: Uses = { phone: 'mobile', address: 'home' }

/** How somebody can be reached since a day (`YYYY-MM-DD`), in the v5 form: a class per kind of medium. */
export function contactMedia(
  random: Random,
  country: Country,
  mailbox: string,
  since: string,
  uses = personal,
): Body[] {
  const { city, state, postCode } = random.pick(country.cities)
  const validFor = { startDateTime: `${since}T00:00:00.000Z` }
  return [
    {
      '@type': 'EmailContactMedium',
      id: '1',
      preferred: true,
      contactType: 'primary',
      emailAddress: mailbox,
      validFor,
    },
    {
      '@type': 'PhoneContactMedium',
      id: '2',
      contactType: uses.phone,
      phoneNumber: country[uses.phone](random),
      validFor,
    },
    {
      '@type': 'GeographicAddressContactMedium',
      id: '3',
      contactType: uses.address,
      street1: `${random.whole(1, 180)} ${random.pick(country.streets)}`,
      city,
      ...(state && { stateOrProvince: state }),
      postCode,
      country: country.code,
      validFor,
    },
  ]
}
