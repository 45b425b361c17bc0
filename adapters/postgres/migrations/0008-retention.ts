import { migration } from '../migration.ts'

/**
 * The one door past the append-only triggers: a transaction that says what it is about may delete. It may never change
 * or truncate.
 */
export const retention = migration(8, 'retention', [
  `create or replace function refuse_change() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' and current_setting('tandem.retention', true) = 'on' then
      return null;
    end if;
    raise exception '% only ever grows: % is refused', tg_table_name, lower(tg_op);
  end $$`,
])
