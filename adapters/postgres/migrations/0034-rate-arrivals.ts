import { arriving, migration } from '../migration.ts'
import { keptRates } from './0033-kept-rates.ts'

/** Of eleven audit entries for a bill seven said that its lines were made, by the run that all of the others were made by. */
export const rateArrivals = migration(34, 'rate arrivals', [
  arriving('AppliedCustomerBillingRate', keptRates),
  `create function arrival_of(of_kind text, of_id text)
  returns table (at timestamptz, actor_id text, on_behalf_of text, correlation_id text, version integer, changed text)
  stable language sql as $$
    select arrival.at, arrival.actor_id, arrival.on_behalf_of, arrival.correlation_id, came.version,
      (select json_agg(name) from json_object_keys(came.doc::json) as name)::text
    from (
      select arrival, version, doc from usage_row
      where of_kind = 'Usage' and id = of_id and month = (select month from usage_place where id = of_id)
      union all
      select arrival, version, doc from applied_customer_billing_rate_row
      where of_kind = 'AppliedCustomerBillingRate' and id = of_id
    ) as came join arrival on arrival.id = came.arrival
  $$`,
])
