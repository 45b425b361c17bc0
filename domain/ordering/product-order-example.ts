import type { Doc } from '../core/json.ts'

/** A business customer orders a line with an option, and gives up an old one. */
export const productOrderExample: Doc = {
  '@type': 'ProductOrder',
  description: 'Line for the night dispatcher, old data card given back',
  category: 'business',
  priority: '1',
  requestedInitialState: 'acknowledged',
  externalId: [
    {
      '@type': 'ExternalIdentifier',
      id: 'PO-2025-0311',
      owner: 'Harbour ERP',
      externalIdentifierType: 'purchaseOrder',
    },
  ],
  notificationContact: 'accounts@harbour-logistics.example.com',
  requestedStartDate: '2025-03-03T00:00:00.000Z',
  requestedCompletionDate: '2025-03-06T00:00:00.000Z',
  billingAccount: { '@type': 'BillingAccountRef', id: 'ba-20417', name: 'Mobile lines, Galway' },
  agreement: [{ '@type': 'AgreementRef', id: 'frame-2025-118', name: 'Business frame agreement 2025' }],
  channel: [
    {
      '@type': 'RelatedChannel',
      role: 'sale',
      channel: { '@type': 'ChannelRef', id: 'dealer', name: 'Corrib Phones' },
    },
  ],
  note: [
    {
      '@type': 'Note',
      id: '1',
      author: 'Nuala Kelly',
      date: '2025-03-03T09:10:00.000Z',
      text: 'Call before delivery',
    },
  ],
  quote: [{ '@type': 'QuoteRef', id: 'quote-3318', name: 'Dispatcher line' }],
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'customer',
      partyOrPartyRole: {
        '@type': 'PartyRoleRef',
        id: 'harbour-logistics-customer',
        name: 'Harbour Logistics',
        partyId: 'harbour-logistics',
        '@referredType': 'Customer',
      },
    },
  ],
  orderTotalPrice: [
    {
      '@type': 'OrderPrice',
      name: 'Monthly total',
      priceType: 'recurring',
      recurringChargePeriod: 'month',
      price: {
        '@type': 'Price',
        dutyFreeAmount: { unit: 'EUR', value: 26 },
        taxIncludedAmount: { unit: 'EUR', value: 31.98 },
        taxRate: 23,
      },
    },
  ],
  productOrderItem: [
    {
      '@type': 'ProductOrderItem',
      id: '1',
      action: 'add',
      quantity: 1,
      productOffering: { '@type': 'ProductOfferingRef', id: 'po-mobile-20', name: 'Business Mobile 20 GB' },
      itemTerm: [{ '@type': 'OrderTerm', name: 'Minimum duration', duration: { amount: 12, units: 'month' } }],
      itemPrice: [
        {
          '@type': 'OrderPrice',
          name: 'Monthly charge',
          priceType: 'recurring',
          recurringChargePeriod: 'month',
          productOfferingPrice: { '@type': 'ProductOfferingPriceRef', id: 'pop-mobile-20' },
          price: { '@type': 'Price', dutyFreeAmount: { unit: 'EUR', value: 20 }, taxRate: 23 },
        },
      ],
      product: {
        '@type': 'Product',
        name: 'Night dispatcher',
        productCharacteristic: [
          { '@type': 'BooleanCharacteristic', name: 'roaming', valueType: 'boolean', value: true },
        ],
        place: [
          {
            '@type': 'RelatedPlaceRefOrValue',
            role: 'delivery address',
            place: { '@type': 'PlaceRef', id: 'address-118', name: '2 Dock Road, Galway' },
          },
        ],
      },
    },
    {
      '@type': 'ProductOrderItem',
      id: '2',
      action: 'add',
      quantity: 1,
      productOffering: { '@type': 'ProductOfferingRef', id: 'po-roaming-eu', name: 'Roaming pack' },
      productOrderItemRelationship: [{ '@type': 'OrderItemRelationship', id: '1', relationshipType: 'reliesOn' }],
    },
    {
      '@type': 'ProductOrderItem',
      id: '3',
      action: 'delete',
      product: { '@type': 'ProductRef', id: 'product-6104', name: 'Data card' },
    },
  ],
}
