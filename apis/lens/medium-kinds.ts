/** A kind of contact medium: its canonical class, the attributes of that class, and the words that mean it. */
export interface MediumKind {
  readonly type: string
  /** The word that the view shows for the class. */
  readonly word: string
  readonly attributes: readonly string[]
  /** Other words, in lower case letters only. */
  readonly also: readonly string[]
}

export const mediumKinds: readonly MediumKind[] = [
  {
    type: 'EmailContactMedium',
    word: 'email',
    attributes: ['emailAddress'],
    also: ['emailaddress', 'mail', 'electronicmail'],
  },
  {
    type: 'PhoneContactMedium',
    word: 'phone',
    attributes: ['phoneNumber'],
    also: [
      ...['phonenumber', 'telephone', 'telephonenumber', 'landline', 'fixedphone', 'homephone', 'workphone'],
      ...['mobile', 'mobilenumber', 'mobilephone', 'mobilephonenumber', 'cell', 'cellphone', 'msisdn', 'sms'],
    ],
  },
  {
    type: 'FaxContactMedium',
    word: 'fax',
    attributes: ['faxNumber'],
    also: ['faxnumber', 'telefax', 'facsimile'],
  },
  {
    type: 'GeographicAddressContactMedium',
    word: 'postalAddress',
    attributes: ['city', 'country', 'postCode', 'stateOrProvince', 'street1', 'street2'],
    also: [
      ...['postal', 'post', 'address', 'postaladdress', 'geographicaddress', 'streetaddress', 'mailingaddress'],
      ...['homeaddress', 'billingaddress', 'deliveryaddress', 'letter'],
    ],
  },
  {
    type: 'SocialContactMedium',
    word: 'socialNetwork',
    attributes: ['socialNetworkId'],
    also: ['social', 'socialmedia', 'socialnetworkid'],
  },
]

/** The kind that a word means, whatever its case, spaces and hyphens. */
export function kindOfWord(word: string): MediumKind | undefined {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  return mediumKinds.find((kind) => kind.word.toLowerCase() === letters || kind.also.includes(letters))
}
