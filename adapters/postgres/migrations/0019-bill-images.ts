import { migration, resourceTable } from '../migration.ts'

/** What images of bills show, so that they can be made again. */
export const billImages = migration(19, 'bill images', [resourceTable('BillImage', { 'bill.id': 'text' })])
