import { arriving, migration } from '../migration.ts'
import { leaningBills } from './0047-leaning-bills.ts'

const came = (kind: string, rows: string) =>
  `select arrival, version from ${rows} where of_kind = '${kind}' and id = of_id`

/** Bills of a run are made by the run that made all of the others, and say with what they arrived. */
export const billArrivals = migration(48, 'bill arrivals', [
  arriving('CustomerBill', leaningBills),
  `create or replace function arrival_of(of_kind text, of_id text)
  returns table (at timestamptz, actor_id text, on_behalf_of text, correlation_id text, version integer, changed text)
  stable language sql as $$
    select arrival.at, arrival.actor_id, arrival.on_behalf_of, arrival.correlation_id, 1, arrival.changed
    from (
      select arrival, version from usage_row
      where of_kind = 'Usage' and id = of_id and month = (select month from usage_place where id = of_id)
      union all
      ${came('AppliedCustomerBillingRate', 'applied_customer_billing_rate_row')}
      union all
      ${came('LedgerBatch', 'ledger_batch_row')}
      union all
      ${came('BillingProgress', 'billing_progress_row')}
      union all
      ${came('CustomerBill', 'customer_bill_row')}
    ) as came join arrival on arrival.id = came.arrival
    where came.version = 1 or not arrival.forgotten
  $$`,
  `create trigger keep_past_version before delete on customer_bill_row for each row
    when (old.leaned_on or old.arrival is not null) execute function keep_past_version('CustomerBill')`,
])
