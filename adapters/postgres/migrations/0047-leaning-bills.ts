import { leaning, migration } from '../migration.ts'
import { rowText, valueSign } from '../row-text.ts'
import { literal } from '../table.ts'
import { billsInOrder } from './0041-bills-in-order.ts'
import { stencils } from './0043-stencils.ts'

const bills = 'customer_bill_row'
const usageText = rowText(stencils.tables.find(({ kind }) => kind === 'Usage')!)

/** That a bill is made, and sent, is told with the document that its row has: it was written three times. */
export const leaningBills = migration(47, 'leaning bills', [
  leaning('CustomerBill', billsInOrder),
  `drop trigger keep_past_version on ${bills}`,
  `create trigger keep_past_versions after update on ${bills} referencing old table as was
    for each statement execute function keep_past_versions('CustomerBill')`,
  `create or replace function document_of(of_kind text, of_id text, of_version integer) returns text stable language sql as $$
    select coalesce(
      (select ${usageText} from usage_row where of_kind = 'Usage' and id = of_id and version = of_version
        and month = (select month from usage_place where id = of_id)),
      (select doc from ${bills} where of_kind = 'CustomerBill' and id = of_id and version = of_version),
      (select case when stencil is null then doc
          else format((select kept.words from stencil as kept where kept.id = past_version.stencil),
            variadic string_to_array(doc, ${literal(valueSign)})) end
        from past_version where kind = of_kind and id = of_id and version = of_version))
  $$`,
])
