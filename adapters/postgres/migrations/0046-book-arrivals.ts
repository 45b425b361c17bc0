import { arriving, migration } from '../migration.ts'
import { bookRows } from './0027-book-rows.ts'

const keepsWhatGoes = (kind: string, rows: string) =>
  `create trigger keep_arrival before delete on ${rows} for each row
    when (old.arrival is not null) execute function keep_arrival('${kind}')`

const came = ([kind, rows]: readonly [kind: string, rows: string]) =>
  `select arrival, version from ${rows} where of_kind = '${kind}' and id = of_id`

/** The statement of what tells with what usage, and resources of these kinds, arrived. */
export const arrivalOf = (...kinds: readonly (readonly [kind: string, rows: string])[]) =>
  `create or replace function arrival_of(of_kind text, of_id text)
  returns table (at timestamptz, actor_id text, on_behalf_of text, correlation_id text, version integer, changed text)
  stable language sql as $$
    select arrival.at, arrival.actor_id, arrival.on_behalf_of, arrival.correlation_id, 1, arrival.changed
    from (
      select arrival, version from usage_row
      where of_kind = 'Usage' and id = of_id and month = (select month from usage_place where id = of_id)
      union all
      ${kinds.map(came).join(' union all ')}
    ) as came join arrival on arrival.id = came.arrival
    where came.version = 1 or not arrival.forgotten
  $$`

/** What is made by a bill run besides bills. */
export const ofRuns = [
  ['AppliedCustomerBillingRate', 'applied_customer_billing_rate_row'],
  ['LedgerBatch', 'ledger_batch_row'],
  ['BillingProgress', 'billing_progress_row'],
] as const

/**
 * Of six audit entries for a bill one said that it was booked, and one that its account was billed for the first time: by the run that all
 * of the others came by.
 */
export const bookArrivals = migration(46, 'book arrivals', [
  arriving('LedgerBatch', bookRows),
  arriving('BillingProgress', bookRows),
  arrivalOf(...ofRuns),
  // Nobody is told of them, so only the audit entry for which the arrival stands is kept.
  `create function keep_arrival() returns trigger language plpgsql as $$
  begin
    insert into audit (kind, resource_id, version, at, actor_id, on_behalf_of, correlation_id, action, changed)
    select tg_argv[0], old.id, 1, at, actor_id, on_behalf_of, correlation_id, 'create', changed
    from arrival where arrival.id = old.arrival and (old.version = 1 or not forgotten);
    return old;
  end $$`,
  keepsWhatGoes('LedgerBatch', 'ledger_batch_row'),
  keepsWhatGoes('BillingProgress', 'billing_progress_row'),
])
