/** A catalog of one line on one number with three services, and the order of it: five tasks, the product's included. */
const ref = (type: string, id: string) => ({ '@type': type, id, name: id })

export const sampleCatalog: readonly (readonly [collection: string, body: object])[] = [
  [
    'productSpecification',
    {
      '@type': 'ProductSpecification',
      id: 'line',
      name: 'Line',
      lifecycleStatus: 'Active',
      resourceSpecification: [ref('ResourceSpecificationRef', 'number')],
      serviceSpecification: ['voice', 'data', 'sms'].map((id) => ref('ServiceSpecificationRef', id)),
      productSpecCharacteristic: [
        {
          '@type': 'CharacteristicSpecification',
          name: 'dataVolume',
          valueType: 'integer',
          minCardinality: 1,
          maxCardinality: 1,
          characteristicValueSpecification: [10, 20, 50].map((value) => ({
            '@type': 'IntegerCharacteristicValueSpecification',
            valueType: 'integer',
            value,
          })),
        },
      ],
    },
  ],
  [
    'productOfferingPrice',
    {
      '@type': 'ProductOfferingPrice',
      id: 'monthly',
      name: 'Monthly charge',
      lifecycleStatus: 'Active',
      priceType: 'recurring',
      recurringChargePeriodType: 'month',
      recurringChargePeriodLength: 1,
      price: { unit: 'EUR', value: 29.99 },
      tax: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 23 }],
    },
  ],
  [
    'productOffering',
    {
      '@type': 'ProductOffering',
      id: 'line',
      name: 'Line',
      lifecycleStatus: 'Active',
      productSpecification: ref('ProductSpecificationRef', 'line'),
      productOfferingPrice: [ref('ProductOfferingPriceRef', 'monthly')],
    },
  ],
]

export const sampleOrder = {
  '@type': 'ProductOrder',
  description: 'A new line with twenty gigabytes',
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'customer',
      partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'customer-1', name: 'Ada Okafor', '@referredType': 'Customer' },
    },
  ],
  productOrderItem: [
    {
      '@type': 'ProductOrderItem',
      id: '1',
      action: 'add',
      quantity: 1,
      productOffering: ref('ProductOfferingRef', 'line'),
      product: {
        '@type': 'Product',
        productCharacteristic: [
          { '@type': 'IntegerCharacteristic', name: 'dataVolume', valueType: 'integer', value: 20 },
        ],
      },
    },
  ],
}
