import { migration, stencilled } from '../migration.ts'
import { rowText, valueSign } from '../row-text.ts'
import { literal } from '../table.ts'
import { rateArrivals } from './0034-rate-arrivals.ts'
import { leaningChanges } from './0035-leaning-changes.ts'

const usage = stencilled('Usage', leaningChanges)
const usageText = rowText({ ...usage.table, isStencilled: true })

const docIn = ([kind, rows]: readonly [kind: string, rows: string]) =>
  `(select doc from ${rows} where of_kind = '${kind}' and id = of_id and version = of_version), `

/** The statement of what finds the document of a version on which events lean. @param kinds of which rows may have it besides */
export const documentOf = (...kinds: readonly (readonly [kind: string, rows: string])[]) =>
  `create or replace function document_of(of_kind text, of_id text, of_version integer) returns text stable language sql as $$
    select coalesce(
      (select ${usageText} from usage_row where of_kind = 'Usage' and id = of_id and version = of_version
        and month = (select month from usage_place where id = of_id)),
      ${kinds.map(docIn).join('')}
      (select case when stencil is null then doc
          else format((select kept.words from stencil as kept where kept.id = past_version.stencil),
            variadic string_to_array(doc, ${literal(valueSign)})) end
        from past_version where kind = of_kind and id = of_id and version = of_version))
  $$`

/**
 * Usage of a file, and lines of bills, are the same words again and again, with other values: the words are kept once, and rows keep
 * what differs, most of it in columns that they have anyway. A row that is written later is a document as any other.
 */
export const stencils = migration(43, 'stencils', [
  `create table stencil (
    id bigint generated always as identity primary key,
    digest text collate "C" not null unique,
    words text not null
  )`,
  'alter table past_version add column stencil bigint',
  usage,
  stencilled('AppliedCustomerBillingRate', rateArrivals),
  documentOf(),
])
