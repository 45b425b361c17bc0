import type { Doc } from '../core/json.ts'

/** What the operator expects of everybody who sells for it. */
export const partyRoleSpecificationExample: Doc = {
  '@type': 'PartyRoleSpecification',
  name: 'Premium distributor',
  description: 'A dealer with its own shops that sells every product',
  version: '1.0',
  lifecycleStatus: 'validated',
  status: 'published',
  isBundle: false,
  validFor: { startDateTime: '2025-01-01T00:00:00.000Z' },
  targetEntitySchema: {
    '@type': 'PartyRole',
    '@schemaLocation': 'https://schemas.example.com/premium-distributor.json',
  },
  specCharacteristic: [
    {
      '@type': 'CharacteristicSpecification',
      id: 'region',
      name: 'region',
      description: 'Where the distributor has shops',
      valueType: 'string',
      configurable: true,
      extensible: false,
      isUnique: false,
      minCardinality: 1,
      maxCardinality: 4,
      characteristicValueSpecification: [
        { '@type': 'StringCharacteristicValueSpecification', valueType: 'string', value: 'Connacht', isDefault: true },
        { '@type': 'StringCharacteristicValueSpecification', valueType: 'string', value: 'Munster', isDefault: false },
      ],
    },
    {
      '@type': 'CharacteristicSpecification',
      id: 'commissionPercent',
      name: 'commissionPercent',
      valueType: 'integer',
      minCardinality: 1,
      maxCardinality: 1,
      characteristicValueSpecification: [
        {
          '@type': 'IntegerCharacteristicValueSpecification',
          valueType: 'integer',
          valueFrom: 0,
          valueTo: 12,
          rangeInterval: 'closed',
          unitOfMeasure: '%',
        },
      ],
    },
  ],
  agreementSpecification: [
    {
      '@type': 'AgreementSpecificationRef',
      id: 'dealer-contract',
      name: 'Dealer contract',
      description: 'Three years',
    },
  ],
  permissionSpecificationSet: [
    { '@type': 'PermissionSpecificationSetRef', id: 'point-of-sale', name: 'Point of sale' },
  ],
  constraint: [{ '@type': 'ConstraintRef', id: 'no-resale', name: 'No resale to other dealers', version: '2' }],
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'owner',
      partyOrPartyRole: { '@type': 'PartyRef', id: 's-burke', name: 'Sinead Burke', '@referredType': 'Individual' },
    },
  ],
}
