import { DuckDBInstance } from '@duckdb/node-api'

/** What the oracle is told: what was used, and what it costs; no result of ours. Amounts are millionths where nothing else is said. */
export interface Told {
  /** Account, digits that were called, instant, seconds. No two of an account begin at once. */
  readonly usages: readonly (readonly [account: string, called: string, start: string, seconds: number])[]
  readonly plans: readonly (readonly [account: string, plan: string])[]
  readonly zones: readonly (readonly [prefix: string, zone: string])[]
  /** First block and further ones, in seconds; what a connection costs, and a call at most; tax in percent. */
  readonly grids: readonly (readonly [
    ...[plan: string, zone: string, initial: number, step: number],
    ...[connect: number, most: number | null, rate: number],
  ])[]
  /** A minute, by band. */
  readonly prices: readonly (readonly [plan: string, zone: string, band: string, micro: number])[]
  /** What so many seconds cost, up to so many that a counter has come to in the month; without bands. A package has one tier. */
  readonly tiers: readonly (readonly [
    ...[plan: string, zone: string, model: 'graduated' | 'volume' | 'package', counter: string],
    ...[per: number, upTo: number | null, micro: number],
  ])[]
  /** Seconds that are included in a month, for a zone and a band or for all. */
  readonly allowances: readonly (readonly [
    ...[plan: string, id: string, priority: number, seconds: number],
    ...[zone: string | null, band: string | null],
  ])[]
  /** Off what an account uses. */
  readonly usageDiscounts: readonly (readonly [account: string, percent: number])[]
  /** Paid ahead by the month, from a day of October on; in cents. */
  readonly recurring: readonly (readonly [account: string, cents: number, day: number])[]
  /** Off that, in order of priority, each off what the ones before it leave: a percentage or an amount; for so many months or for ever. */
  readonly discounts: readonly (readonly [
    ...[account: string, priority: number, percent: number | null],
    ...[micro: number | null, months: number | null],
  ])[]
  /** In cents. */
  readonly once: readonly (readonly [account: string, cents: number, rate: number])[]
}

/** What a bill of October comes to, in cents. */
export interface Recomputed {
  readonly account: string
  readonly usage: number
  readonly discount: number
  readonly base19: number
  readonly tax19: number
  readonly base7: number
  readonly tax7: number
  readonly total: number
}

const columns: Readonly<Record<keyof Told, string>> = {
  usages: 'account varchar, called varchar, start timestamptz, seconds bigint',
  plans: 'account varchar, plan varchar',
  zones: 'prefix varchar, zone varchar',
  grids: 'plan varchar, zone varchar, initial bigint, step bigint, connect bigint, most bigint, rate bigint',
  prices: 'plan varchar, zone varchar, band varchar, micro bigint',
  tiers: 'plan varchar, zone varchar, model varchar, counter varchar, per bigint, upto bigint, micro bigint',
  allowances: 'plan varchar, id varchar, priority bigint, seconds bigint, zone varchar, band varchar',
  usageDiscounts: 'account varchar, percent bigint',
  recurring: 'account varchar, cents bigint, day bigint',
  discounts: 'account varchar, priority bigint, percent bigint, micro bigint, months bigint',
  once: 'account varchar, cents bigint, rate bigint',
}

/**
 * Recomputes the bills of October 2026 in SQL, from raw usage and prices (`usage-billing` P-20): longest prefix, increments, the band
 * in which each begins on the walls of Berlin, what is included, tiers by what was used before, discounts, one rounding per usage,
 * one per line, one per tax. It shares nothing with what it checks.
 */
export async function recomputed(told: Told): Promise<readonly Recomputed[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run("set timezone = 'UTC'")
  await connection.run('create macro ratio(a, b) as sign(a) * ((2 * abs(a) + b) // (2 * b))')
  for (const [name, types] of Object.entries(columns)) {
    await connection.run(`create table ${name}(${types})`)
    const rows = told[name as keyof Told].map((row) => `(${row.map(literal).join(', ')})`)
    if (rows.length > 0) await connection.run(`insert into ${name} values ${rows.join(', ')}`)
  }
  const ofPlan = Map.groupBy(told.allowances, ([plan]) => plan)
  const most = Math.max(0, ...[...ofPlan.values()].map(({ length }) => length))
  const reader = await connection.runAndReadAll(billsWith(most))
  const rows = reader.getRowObjectsJson() as unknown as Record<keyof Recomputed, string>[]
  connection.closeSync()
  return rows.map(({ account, ...amounts }) => {
    const numbers = Object.fromEntries(Object.entries(amounts).map(([name, cents]) => [name, Number(cents)]))
    return { account, ...numbers } as unknown as Recomputed
  })
}

function literal(value: string | number | null): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}

/** What an allowance leaves of each block, when it is the n-th of its plan: the running sum of what it was asked for says. */
const takenBy = (n: number) => `
open${n} as (
  select b.* replace (b.open - greatest(0, least(b.open, coalesce(a.seconds, 0) - coalesce(sum(case when a.id is null then 0 else b.open end)
    over (partition by b.account order by b.start, b.k rows between unbounded preceding and 1 preceding), 0))) * (a.id is not null)::int as open)
  from open${n - 1} b left join turns a on a.plan = b.plan and a.turn = ${n}
    and coalesce(a.zone, b.zone) = b.zone and coalesce(a.band, b.band) = b.band
),`

const billsWith = (allowances: number) => `
with recursive numbered as (select row_number() over () as id, * from usages join plans using (account)),
zoned as (
  select n.*, z.zone from numbered n join zones z on starts_with(n.called, z.prefix)
  qualify row_number() over (partition by n.id order by length(z.prefix) desc) = 1
),
blocks as (
  select z.id, z.account, z.plan, z.zone, z.start, g.initial, g.step,
    unnest(range(0, 1 + (greatest(z.seconds - g.initial, 0) + g.step - 1) // g.step)) as k
  from zoned z join grids g using (plan, zone)
),
begun as (
  select *, case when k = 0 then initial else step end as length,
    timezone('Europe/Berlin', start + to_seconds(case when k = 0 then 0 else initial + (k - 1) * step end)) as wall
  from blocks
),
open0 as (
  select id, account, plan, zone, start, k, length, length as open,
    case when isodow(wall) <= 5 and hour(wall) >= 8 and hour(wall) < 20 then 'peak' else 'off' end as band
  from begun
),
turns as (select *, row_number() over (partition by plan order by priority, id) as turn from allowances),
${Array.from({ length: allowances }, (_, i) => takenBy(i + 1)).join('')}
paid as (
  select o.id, o.account, o.plan, o.zone, o.start, sum(o.open) as units, sum(o.length - o.open) as included,
    ratio(sum(o.open * coalesce(p.micro, 0)), 60) as micro
  from open${allowances} o left join prices p on p.plan = o.plan and p.zone = o.zone and p.band = o.band
  group by o.id, o.account, o.plan, o.zone, o.start
),
steps as (
  select *, coalesce(lag(upto) over (partition by plan, zone order by upto nulls last), 0) as below from tiers
),
counters as (select distinct plan, zone, model, counter from tiers),
counted as (
  select p.*, c.model,
    coalesce(sum(p.units) over (before rows between unbounded preceding and 1 preceding), 0) as sofar,
    sum(p.units) over (partition by p.account, c.counter) as reached
  from paid p join counters c using (plan, zone)
  window before as (partition by p.account, c.counter order by p.start)
),
tiered as (
  select c.id,
    case any_value(c.model)
      when 'graduated' then
        ratio(sum(greatest(0, least(coalesce(s.upto, c.sofar + c.units), c.sofar + c.units) - s.below) * s.micro), any_value(s.per))
        - ratio(sum(greatest(0, least(coalesce(s.upto, c.sofar), c.sofar) - s.below) * s.micro), any_value(s.per))
      when 'volume' then sum(case when c.reached > s.below and c.reached <= coalesce(s.upto, c.reached)
        then ratio((c.sofar + c.units) * s.micro, s.per) - ratio(c.sofar * s.micro, s.per) else 0 end)
      else sum(((c.sofar + c.units + s.per - 1) // s.per - (c.sofar + s.per - 1) // s.per) * s.micro)
    end as micro
  from counted c join steps s using (plan, zone) group by c.id
),
rated as (
  select p.account, g.rate, p.included > 0 as is_rest, case when p.units = 0 then 0 else
    least(coalesce(t.micro, p.micro) + g.connect, coalesce(g.most, coalesce(t.micro, p.micro) + g.connect)) end as micro
  from paid p join grids g using (plan, zone) left join tiered t using (id)
),
used as (select account, rate, ratio(sum(micro), 10000) as cents from rated group by account, rate, is_rest),
inturn as (select *, row_number() over (partition by account order by priority) as turn from discounts),
altered as (
  select account, 0::bigint as turn, cents * 10000 as micro, cents * 10000 as remaining, day, null::bigint as months from recurring
  union all
  select a.account, d.turn, coalesce(d.micro, ratio(a.remaining * d.percent, 100))::bigint,
    (a.remaining + coalesce(d.micro, ratio(a.remaining * d.percent, 100)))::bigint, a.day, d.months
  from altered a join inturn d on d.account = a.account and d.turn = a.turn + 1
),
monthly as (
  select account, turn > 0 as is_discount, ratio(micro, 10000) - ratio(micro * (day - 1), 310000) as cents from altered
  union all select account, turn > 0, ratio(micro * case when months = 1 then least(day, 30) - 1 else 30 end, 300000) from altered
),
lines as (
  select account, rate, cents, 'usage' as kind from used
  union all select u.account, u.rate, ratio(sum(u.cents) * any_value(d.percent), 100), 'discount'
    from used u join usageDiscounts d using (account) group by u.account, u.rate
  union all select account, 19, cents, case when is_discount then 'discount' else 'recurring' end from monthly
  union all select account, rate, cents, 'once' from once
),
sums as (
  select account,
    coalesce(sum(cents) filter (kind = 'usage'), 0) as usage,
    coalesce(sum(cents) filter (kind = 'discount'), 0) as discount,
    coalesce(sum(cents) filter (rate = 19), 0) as base19,
    coalesce(sum(cents) filter (rate = 7), 0) as base7
  from lines group by account
)
select account, usage, discount, base19, ratio(base19 * 19, 100) as tax19, base7, ratio(base7 * 7, 100) as tax7,
  base19 + base7 + ratio(base19 * 19, 100) + ratio(base7 * 7, 100) as total
from sums order by account`
