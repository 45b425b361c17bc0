import { migration } from '../migration.ts'

/** Rows of months without parts of their own lie together: one that goes from such a month to another stays where it is. */
export const farAwayMonths = migration(37, 'far away months', [
  `create function move_place_of_usage_row() returns trigger language plpgsql as $$
  begin
    update usage_place set month = new.month where id = new.id;
    return null;
  end $$`,
  `create trigger place_moved after update on usage_row_elsewhere for each row
    when (old.month <> new.month) execute function move_place_of_usage_row()`,
  `update usage_place as place set month = lies.month from usage_row_elsewhere as lies
    where lies.id = place.id and lies.month <> place.month`,
])
