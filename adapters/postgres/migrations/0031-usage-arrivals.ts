import { arriving, migration } from '../migration.ts'
import { usageByMonth } from './0030-usage-by-month.ts'

/**
 * Who made usage of a file, and when, is the same for thousands: it is noted once, and each row says with what it arrived. What
 * tells the audit entry that this stands for comes with 34, what writes it when the row moves on, or goes, with 35.
 */
export const usageArrivals = migration(31, 'usage arrivals', [
  `create table arrival (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor_id text not null,
    on_behalf_of text,
    correlation_id text not null
  )`,
  arriving('Usage', usageByMonth),
])
