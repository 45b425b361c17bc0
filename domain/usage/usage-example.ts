import type { Doc } from '../core/json.ts'

const said = (type: string, name: string, value: string | number): Doc => ({
  '@type': `${type}Characteristic`,
  name,
  valueType: type.toLowerCase(),
  value,
})

/** A call of a minute and a quarter, as a switch reports it. */
export const usageExample: Doc = {
  '@type': 'Usage',
  description: 'Call to Shanghai',
  usageType: 'voice',
  usageDate: '2026-10-05T17:59:30.000Z',
  usageCharacteristic: [
    said('String', 'recordId', '4711-000-31'),
    said('String', 'switch', 'fra-1'),
    said('String', 'callingNumber', '4915550001'),
    said('String', 'calledNumber', '8613912345678'),
    said('Integer', 'duration', 75),
  ],
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'customer',
      partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'c-118', name: 'Harbour', '@referredType': 'Customer' },
    },
  ],
}
