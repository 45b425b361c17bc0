import { arriving, migration } from '../migration.ts'
import { usageByMonth } from './0030-usage-by-month.ts'

/**
 * Who made usage of a file, and when, is the same for thousands: it is noted once, and each row says with what it arrived. The
 * audit entry that this stands for is written when the row moves on, or goes.
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
    new.leaned_on := null;
    new.arrival := null;
    return new;
  end $$`,
  `create function arrival_of(of_kind text, of_id text)
  returns table (at timestamptz, actor_id text, on_behalf_of text, correlation_id text, version integer, changed text)
  stable language sql as $$
    select arrival.at, arrival.actor_id, arrival.on_behalf_of, arrival.correlation_id, came.version,
      (select json_agg(name) from json_object_keys(came.doc::json) as name)::text
    from usage_row as came join arrival on arrival.id = came.arrival
    where of_kind = 'Usage' and came.id = of_id and came.month = (select month from usage_place where id = of_id)
  $$`,
])
