import { migration, resourceTable } from '../migration.ts'

/** What usage is rated at for partners, and what it comes to with each of them. */
export const partnerUsage = migration(26, 'partner usage', [
  resourceTable('PartnerRating', {
    kind: 'text',
    'usage.id': 'text',
    usageDate: 'text',
    'partner.id': 'text',
    'period.startDateTime': 'text',
  }),
  resourceTable('PartnerCharge', {
    kind: 'text',
    'partner.id': 'text',
    'period.startDateTime': 'text',
    direction: 'text',
    usageType: 'text',
  }),
])
