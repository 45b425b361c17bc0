import { migration, widenUnindexed } from '../migration.ts'
import { usageArrivals } from './0031-usage-arrivals.ts'

/**
 * Events of changes lean on rows, too: so whoever changes a row says whether it is leaned on from then on. Usage of a product in a
 * period is found without parsing documents.
 */
export const leaningChanges = migration(35, 'leaning changes', [
  'alter table usage_row disable trigger keep_past_version',
  widenUnindexed('Usage', usageArrivals, { 'billingPeriod.startDateTime': 'text' }),
  'alter table usage_row enable trigger keep_past_version',
  `create or replace function keep_past_version() returns trigger language plpgsql as $$
  begin
    insert into past_version (kind, id, version, doc, at) values (tg_argv[0], old.id, old.version, old.doc, now())
    on conflict do nothing;
    if found and old.arrival is not null then
      insert into audit (kind, resource_id, version, at, actor_id, on_behalf_of, correlation_id, action, changed)
      select tg_argv[0], old.id, old.version, at, actor_id, on_behalf_of, correlation_id, 'create',
        (select json_agg(name) from json_object_keys(old.doc::json) as name)::text
      from arrival where arrival.id = old.arrival;
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    new.arrival := null;
    return new;
  end $$`,
])
