import { byMonth, migration } from '../migration.ts'
import { usageCorrections } from './0025-usage-corrections.ts'

/** Usage of a month lies together, so that indexes stay small and what is long ago is left alone. */
export const usageByMonth = migration(30, 'usage by month', [
  byMonth('Usage', usageCorrections, 'usageDate', ['rejection.code', 'correctionBucket.id']),
  `create or replace function document_of(of_kind text, of_id text, of_version integer) returns text stable language sql as $$
    select coalesce(
      (select doc from usage_row where of_kind = 'Usage' and id = of_id and version = of_version
        and month = (select month from usage_place where id = of_id)),
      (select doc from past_version where kind = of_kind and id = of_id and version = of_version))
  $$`,
])
