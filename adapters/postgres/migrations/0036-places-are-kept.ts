import { migration } from '../migration.ts'

/**
 * An identifier that usage once had keeps its place, as one that is left: whoever has written nobody's usage under it finds that out
 * where it is written, without having asked. Usage that is made once more goes on from the last version.
 */
export const placesAreKept = migration(36, 'places are kept', [
  'alter table usage_place add column is_left boolean not null default false',
  `insert into usage_place (id, month, is_left)
    select distinct resource_id, '', true from audit where kind = 'Usage' on conflict do nothing`,
  `create or replace function keep_place_of_usage_row() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      update usage_place set is_left = true where id = old.id;
      return null;
    end if;
    insert into usage_place (id, month) values (new.id, new.month)
    on conflict (id) do update set month = excluded.month, is_left = false
      where usage_place.is_left and new.version > 1;
    if not found then
      raise unique_violation using message = format('usage %s has a place', new.id);
    end if;
    return null;
  end $$`,
])
