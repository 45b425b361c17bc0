import { migration } from '../migration.ts'

/** An event may name the attributes alone of which it says what they were: the version before is kept for as long as it is. */
export const whatWasBefore = migration(50, 'what was before', [
  `create function previous_of(of_kind text, of_id text, of_version integer, said text) returns text stable language sql as $$
    select case when said like '[%' then (
      select '{' || string_agg(to_json(name)::text || ':' || coalesce((doc -> name)::text, 'null'), ',' order by place) || '}'
      from (select document_of(of_kind, of_id, of_version - 1)::json as doc) as was,
        json_array_elements_text(said::json) with ordinality as named (name, place)) else said end
  $$`,
])
