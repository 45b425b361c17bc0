import { leaning, migration } from '../migration.ts'
import { bucketRows } from './0029-bucket-rows.ts'
import { documentOf } from './0043-stencils.ts'

const [bills, buckets] = ['customer_bill_row', 'usage_bucket_row']

/**
 * That the buckets of all bills are closed, and that bills are sent, is told by a row for very many of them, as what is new is: an event
 * may say of each resource in which version it is about it. Buckets are written with each usage, and hardly ever again once somebody was
 * told of them: what was is kept row by row, so that a change that nobody leans on costs nothing more.
 */
export const leaningBuckets = migration(52, 'leaning buckets', [
  'alter table event add column versions integer[]',
  'alter table event alter column versions set storage external',
  leaning('UsageBucket', bucketRows),
  `drop trigger keep_past_version on ${buckets}`,
  `create function keep_past_row() returns trigger language plpgsql as $$
  begin
    insert into past_version (kind, id, version, doc, at) values (tg_argv[0], old.id, old.version, old.doc, now());
    return null;
  end $$`,
  `create trigger keep_past_row after update or delete on ${buckets}
    for each row when (old.leaned_on) execute function keep_past_row('UsageBucket')`,
  documentOf(['CustomerBill', bills], ['UsageBucket', buckets]),
])
