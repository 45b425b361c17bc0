import type { Doc } from '../core/json.ts'

/** A category inside another one. */
export const categoryExample: Doc = {
  '@type': 'Category',
  name: 'SIM only',
  description: 'Mobile plans without a handset',
  lifecycleStatus: 'Launched',
  version: '1.0',
  isRoot: false,
  validFor: { startDateTime: '2025-01-01T00:00:00.000Z' },
  parent: { '@type': 'CategoryRef', id: 'mobile', name: 'Mobile', '@referredType': 'Category' },
  subCategory: [{ '@type': 'CategoryRef', id: 'sim-only-students', name: 'For students', version: '1.0' }],
  productOffering: [{ '@type': 'ProductOfferingRef', id: 'mobile-m', name: 'Mobile M', version: '1.0' }],
}
