import { leaning, migration } from '../migration.ts'
import { usageRows } from './0017-usage-rows.ts'

/**
 * Half of what a large batch writes would be the same documents once more, in its events. The event of usage that came by COPY
 * has no document of its own: it is that of its row, or, once that has moved on, of the version that was kept then.
 */
export const leaningEvents = migration(23, 'leaning events', [
  'alter table event alter column resource drop not null',
  `create table past_version (
    kind text collate "C" not null,
    id text collate "C" not null,
    version integer not null,
    doc text not null,
    at timestamptz not null,
    primary key (kind, id, version)
  )`,
  'create index on past_version (at)',
  `create function keep_past_version() returns trigger language plpgsql as $$
  begin
    insert into past_version (kind, id, version, doc, at) values (tg_argv[0], old.id, old.version, old.doc, now());
    if tg_op = 'DELETE' then
      return old;
    end if;
    new.leaned_on := null;
    return new;
  end $$`,
  leaning('Usage', usageRows),
  `create function document_of(of_kind text, of_id text, of_version integer) returns text stable language sql as $$
    select coalesce(
      (select doc from usage_row where of_kind = 'Usage' and id = of_id and version = of_version),
      (select doc from past_version where kind = of_kind and id = of_id and version = of_version))
  $$`,
])
