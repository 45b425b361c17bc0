import { migration } from '../migration.ts'

/**
 * Events that tell of very many new resources are one row: it has all their identifiers, in their order, and `id` is the series of
 * its events. So whoever hands events on may stop within a row: `after_part` counts those of the next one that have gone.
 */
export const serialEvents = migration(44, 'serial events', [
  `alter table event
    alter column resource_id drop not null,
    add column resource_ids text[],
    add column many integer`,
  // Identifiers say little that could be said shorter, and any of them is wanted by itself.
  'alter table event alter column resource_ids set storage external',
  'alter table outbox_position add column after_part integer not null default 0',
])
