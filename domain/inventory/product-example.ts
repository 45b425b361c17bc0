import type { Doc } from '../core/json.ts'

/** A mobile line of a business customer, delivered by an order, as it works today. */
export const productExample: Doc = {
  '@type': 'Product',
  name: 'Business Mobile 20 GB',
  description: 'Line of the night dispatcher',
  status: 'active',
  isBundle: false,
  isCustomerVisible: true,
  productSerialNumber: '+353 87 550 0142',
  orderDate: '2025-03-03T09:12:00.000Z',
  startDate: '2025-03-04T00:00:00.000Z',
  billingAccount: { '@type': 'BillingAccountRef', id: 'ba-20417', name: 'Mobile lines, Galway' },
  agreementItem: [
    {
      '@type': 'AgreementItemRef',
      agreementId: 'frame-2025-118',
      agreementName: 'Business frame agreement 2025',
      agreementItemId: '2',
    },
  ],
  productOffering: { '@type': 'ProductOfferingRef', id: 'po-mobile-20', name: 'Business Mobile 20 GB', version: '1.2' },
  productSpecification: { '@type': 'ProductSpecificationRef', id: 'ps-mobile-line', name: 'Mobile line' },
  productCharacteristic: [
    { '@type': 'StringCharacteristic', name: 'msisdn', valueType: 'string', value: '353875500142' },
    { '@type': 'BooleanCharacteristic', name: 'roaming', valueType: 'boolean', value: true },
  ],
  productPrice: [
    {
      '@type': 'ProductPrice',
      name: 'Monthly charge',
      priceType: 'recurring',
      recurringChargePeriod: 'month',
      productOfferingPrice: { '@type': 'ProductOfferingPriceRef', id: 'pop-mobile-20', name: 'Monthly charge' },
      price: {
        '@type': 'Price',
        dutyFreeAmount: { unit: 'EUR', value: 20 },
        taxIncludedAmount: { unit: 'EUR', value: 24.6 },
        taxRate: 23,
      },
      priceAlteration: [
        {
          '@type': 'PriceAlteration',
          name: 'Welcome discount',
          priceType: 'recurring',
          recurringChargePeriod: 'month',
          applicationDuration: 3,
          priority: 1,
          price: { '@type': 'Price', percentage: -10 },
        },
      ],
    },
  ],
  productTerm: [
    {
      '@type': 'ProductTerm',
      name: 'Minimum duration',
      duration: { amount: 12, units: 'month' },
      validFor: { startDateTime: '2025-03-04T00:00:00.000Z', endDateTime: '2026-03-04T00:00:00.000Z' },
    },
  ],
  productOrderItem: [
    {
      '@type': 'RelatedOrderItem',
      orderId: 'order-7001',
      orderItemId: '1',
      orderItemAction: 'add',
      role: 'origin',
      '@referredType': 'ProductOrder',
    },
  ],
  productRelationship: [
    { '@type': 'ProductRelationship', id: 'product-7002', name: 'Roaming pack', relationshipType: 'reliedOnBy' },
  ],
  realizingService: [{ '@type': 'ServiceRef', id: 'service-7001', name: 'Mobile voice and data' }],
  realizingResource: [{ '@type': 'ResourceRef', id: 'sim-8935301', name: 'SIM card' }],
  place: [
    {
      '@type': 'RelatedPlaceRefOrValue',
      role: 'delivery address',
      place: {
        '@type': 'GeographicAddress',
        streetNr: '2',
        streetName: 'Dock',
        streetType: 'Road',
        city: 'Galway',
        postcode: 'H91 A2VC',
        country: 'Ireland',
      },
    },
  ],
  relatedParty: [
    {
      '@type': 'RelatedPartyOrPartyRole',
      role: 'customer',
      partyOrPartyRole: {
        '@type': 'PartyRoleRef',
        id: 'harbour-logistics-customer',
        name: 'Harbour Logistics',
        partyId: 'harbour-logistics',
        '@referredType': 'Customer',
      },
    },
    {
      '@type': 'RelatedPartyOrPartyRole',
      role: 'user',
      partyOrPartyRole: { '@type': 'PartyRef', id: 'n-kelly', name: 'Nuala Kelly', '@referredType': 'Individual' },
    },
  ],
}
