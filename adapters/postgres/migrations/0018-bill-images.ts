import { migration, resourceTable } from '../migration.ts'

/** What images of bills show, so that they can be made again. */
export const billImages = migration(18, 'bill images', [resourceTable('BillImage', { 'bill.id': 'text' })])
