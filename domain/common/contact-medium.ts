import { classOf, flag, polymorphic, subclassOf, text } from '../core/schema.ts'
import { anyObject } from './any-object.ts'
import { geographicAddressRef } from './entity-ref.ts'
import { timePeriod } from './time-period.ts'

const contactMediumBase = classOf(
  'ContactMedium',
  {
    id: text('Identifier of the medium within its resource.'),
    preferred: flag('True when this is the way to reach the party first.'),
    contactType: text('What the medium is used as, such as homePhone or billingAddress.'),
    mediumType: text('Kind of medium in the words of v4, kept when @type does not imply it.'),
    characteristic: anyObject('Details that a v4 client added to those of the official document.'),
    validFor: timePeriod,
  },
  { description: 'A way to reach a party.' },
)

const email = subclassOf(
  contactMediumBase,
  'EmailContactMedium',
  { emailAddress: text('Address of the mailbox.') },
  { description: 'A mailbox.' },
)

const phone = subclassOf(
  contactMediumBase,
  'PhoneContactMedium',
  { phoneNumber: text('Number to call, as it is dialled or in international form.') },
  { description: 'A telephone.' },
)

const fax = subclassOf(
  contactMediumBase,
  'FaxContactMedium',
  { faxNumber: text('Number of the fax machine.') },
  { description: 'A fax machine.' },
)

const social = subclassOf(
  contactMediumBase,
  'SocialContactMedium',
  { socialNetworkId: text('Name of the account in the social network.') },
  { description: 'An account in a social network.' },
)

const postal = subclassOf(
  contactMediumBase,
  'GeographicAddressContactMedium',
  {
    street1: text('Street and number.'),
    street2: text('Second line of the address.'),
    postCode: text('Postal code.'),
    city: text('Town or city.'),
    stateOrProvince: text('State, province or region.'),
    country: text('Country.'),
    geographicAddress: geographicAddressRef,
  },
  { description: 'A postal address.' },
)

/** A way to reach a party; `@type` says which. */
export const contactMedium = polymorphic(contactMediumBase, () => [email, phone, fax, social, postal])
