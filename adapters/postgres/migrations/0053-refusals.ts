import { otherwise } from '../database-fault.ts'
import { migration } from '../migration.ts'

/**
 * To hold rows before any is written is to look for each of them twice. Nearly always they are as expected: a statement that finds out
 * only afterwards that one was not fails, and so undoes what it has written.
 */
export const refusals = migration(53, 'refusals', [
  `create function refuse_otherwise() returns boolean language plpgsql as $$
  begin
    raise exception 'a row is otherwise than expected' using errcode = '${otherwise}';
  end $$`,
])
