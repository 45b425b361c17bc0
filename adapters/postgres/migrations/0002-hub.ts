import { migration, resourceTable } from '../migration.ts'

/** Subscriptions to events. */
export const hub = migration(2, 'hub', [resourceTable('Hub', { api: 'text', state: 'text' })])
