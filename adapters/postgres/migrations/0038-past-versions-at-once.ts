import { migration } from '../migration.ts'
import { wholeRow } from '../table.ts'

const usage = 'usage_row'
const rates = 'applied_customer_billing_rate_row'

const namesIn = (doc: string) => `(select json_agg(name) from json_object_keys(${doc}::json) as name)::text`

/** What rows that came together say may differ in its attributes: then some of them arrived with another one of the same. */
const toldApart = (rows: string): string[] => [
  `create temporary table said on commit drop as
    select arrival, ${namesIn('doc')} as changed, count(*) as times, null::bigint as other
    from ${rows} where arrival is not null group by 1, 2`,
  `update arrival set changed = (select said.changed from said where said.arrival = arrival.id order by times desc, changed limit 1)
    where id in (select arrival from said)`,
  `update said set other = nextval(pg_get_serial_sequence('arrival', 'id'))
    from arrival where arrival.id = said.arrival and arrival.changed <> said.changed`,
  `insert into arrival (id, at, actor_id, on_behalf_of, correlation_id, changed) overriding system value
    select other, at, actor_id, on_behalf_of, correlation_id, said.changed
    from said join arrival on arrival.id = said.arrival where other is not null`,
  `update ${rows} set arrival = said.other from said
    where said.other is not null and said.arrival = ${rows}.arrival and said.changed = ${namesIn(`${rows}.doc`)}`,
  'drop table said',
]

const keepsAtOnce = (kind: string, rows: string) =>
  `create trigger keep_past_versions after update on ${rows} referencing old table as was
    for each statement execute function keep_past_versions('${kind}')`

const keepsWhatGoes = (kind: string, rows: string) =>
  `create trigger keep_past_version before delete on ${rows} for each row
    when (old.leaned_on or old.arrival is not null) execute function keep_past_version('${kind}')`

/**
 * What rows were before they change is kept for all of a statement at once. With what they arrived they say for as long as they are
 * there, and the arrival says which attributes they had: so the audit entry for which it stands is written only when a row goes.
 */
export const pastVersionsAtOnce = migration(38, 'past versions at once', [
  `drop trigger keep_past_version on ${usage}`,
  `drop trigger keep_past_version on ${rates}`,
  `alter table past_version set (toast_tuple_target = ${wholeRow})`,
  'alter table arrival add column changed text, add column forgotten boolean not null default false',
  ...toldApart(usage),
  ...toldApart(rates),
  'delete from arrival where changed is null',
  'alter table arrival alter column changed set not null',
  `create or replace function arrival_of(of_kind text, of_id text)
  returns table (at timestamptz, actor_id text, on_behalf_of text, correlation_id text, version integer, changed text)
  stable language sql as $$
    select arrival.at, arrival.actor_id, arrival.on_behalf_of, arrival.correlation_id, 1, arrival.changed
    from (
      select arrival, version from ${usage}
      where of_kind = 'Usage' and id = of_id and month = (select month from usage_place where id = of_id)
      union all
      select arrival, version from ${rates} where of_kind = 'AppliedCustomerBillingRate' and id = of_id
    ) as came join arrival on arrival.id = came.arrival
    where came.version = 1 or not arrival.forgotten
  $$`,
  `create function keep_past_versions() returns trigger language plpgsql as $$
  begin
    insert into past_version (kind, id, version, doc, at)
    select tg_argv[0], id, version, doc, now() from was where leaned_on;
    return null;
  end $$`,
  // A row that goes to another part of its table is deleted where it was.
  `create or replace function keep_past_version() returns trigger language plpgsql as $$
  declare
    moving constant text := 'tandem.moving';
    moved constant text := concat_ws(' ', old.version, old.id);
  begin
    if tg_op = 'UPDATE' then
      perform set_config(moving, moved, true);
      return new;
    end if;
    if current_setting(moving, true) = moved then
      return old;
    end if;
    if old.leaned_on then
      insert into past_version (kind, id, version, doc, at) values (tg_argv[0], old.id, old.version, old.doc, now());
    end if;
    insert into audit (kind, resource_id, version, at, actor_id, on_behalf_of, correlation_id, action, changed)
    select tg_argv[0], old.id, 1, at, actor_id, on_behalf_of, correlation_id, 'create', changed
    from arrival where arrival.id = old.arrival and (old.version = 1 or not forgotten);
    return old;
  end $$`,
  keepsAtOnce('Usage', usage),
  keepsAtOnce('AppliedCustomerBillingRate', rates),
  keepsWhatGoes('Usage', usage),
  keepsWhatGoes('AppliedCustomerBillingRate', rates),
  `create trigger moves before update on ${usage} for each row
    when (old.month <> new.month and (old.leaned_on or old.arrival is not null)) execute function keep_past_version('Usage')`,
])
