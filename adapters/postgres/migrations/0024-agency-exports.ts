import { migration, resourceTable, widen } from '../migration.ts'
import { collections } from './0021-collections.ts'

/** Files of debts that an agency is given, and which cases wait for one, or are in one. */
export const agencyExports = migration(24, 'agency exports', [
  resourceTable('AgencyExport', { state: 'text', creationDate: 'text' }),
  widen('CollectionCase', collections, { handover: 'text', 'agencyExport.id': 'text' }),
])
