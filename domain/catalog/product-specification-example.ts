import type { Doc } from '../core/json.ts'

/** A mobile line with a data allowance that can be chosen. */
export const productSpecificationExample: Doc = {
  '@type': 'ProductSpecification',
  name: 'Mobile line',
  description: 'A subscription with voice, messages and data',
  brand: 'Aurelia',
  productNumber: 'MOB-LINE-5G',
  lifecycleStatus: 'Active',
  version: '3.0',
  isBundle: false,
  validFor: { startDateTime: '2025-01-01T00:00:00.000Z' },
  category: [{ '@type': 'CategoryRef', id: 'mobile', name: 'Mobile' }],
  productSpecCharacteristic: [
    {
      '@type': 'CharacteristicSpecification',
      id: 'dataVolume',
      name: 'dataVolume',
      description: 'Data that may be used in a month',
      valueType: 'integer',
      configurable: true,
      extensible: false,
      isUnique: false,
      minCardinality: 1,
      maxCardinality: 1,
      characteristicValueSpecification: [
        {
          '@type': 'IntegerCharacteristicValueSpecification',
          valueType: 'integer',
          value: 10,
          isDefault: true,
          unitOfMeasure: 'GB',
        },
        {
          '@type': 'IntegerCharacteristicValueSpecification',
          valueType: 'integer',
          value: 50,
          isDefault: false,
          unitOfMeasure: 'GB',
        },
      ],
    },
    {
      '@type': 'CharacteristicSpecification',
      id: 'msisdn',
      name: 'msisdn',
      description: 'Number of the line; given by the network when it is not asked for',
      valueType: 'string',
      configurable: true,
      isUnique: true,
      minCardinality: 0,
      maxCardinality: 1,
      regex: '\\+[1-9][0-9]{6,14}',
    },
  ],
  productSpecificationRelationship: [
    {
      '@type': 'ProductSpecificationRelationship',
      id: 'sim-card',
      name: 'SIM card',
      relationshipType: 'dependency',
      version: '1.0',
      validFor: { startDateTime: '2025-01-01T00:00:00.000Z' },
    },
  ],
  serviceSpecification: [
    { '@type': 'ServiceSpecificationRef', id: 'cfs-mobile-voice', name: 'Mobile voice', version: '1.0' },
    { '@type': 'ServiceSpecificationRef', id: 'cfs-mobile-data', name: 'Mobile data', version: '2.0' },
  ],
  resourceSpecification: [{ '@type': 'ResourceSpecificationRef', id: 'rs-msisdn', name: 'Number', version: '1.0' }],
  attachment: [
    {
      '@type': 'Attachment',
      name: 'Data sheet',
      attachmentType: 'document',
      mimeType: 'application/pdf',
      url: 'https://docs.example.com/mobile-line.pdf',
    },
  ],
  policy: [{ '@type': 'PolicyRef', id: 'fair-use', name: 'Fair use', version: '2' }],
  targetProductSchema: { '@type': 'MobileLine', '@schemaLocation': 'https://schemas.example.com/mobile-line.json' },
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'owner',
      partyOrPartyRole: { '@type': 'PartyRef', id: 's-burke', name: 'Sinead Burke', '@referredType': 'Individual' },
    },
  ],
  externalIdentifier: [
    { '@type': 'ExternalIdentifier', id: 'PC-0091', owner: 'network', externalIdentifierType: 'productCode' },
  ],
}
