import { DuckDBInstance } from '@duckdb/node-api'

/** What the oracle is told: what was used, and what it costs; no result of ours. */
export interface Told {
  /** Account, digits that were called, instant, seconds. */
  readonly usages: readonly (readonly [account: string, called: string, start: string, seconds: number])[]
  readonly zones: readonly (readonly [prefix: string, zone: string])[]
  /** Millionths a minute, by zone and band. */
  readonly prices: readonly (readonly [zone: string, band: string, micro: number])[]
  /** First block and further ones, in seconds, and what a connection costs, in millionths. */
  readonly grids: readonly (readonly [zone: string, initial: number, step: number, connect: number])[]
  /** Paid ahead by the month, from a day of October on; in cents. */
  readonly recurring: readonly (readonly [account: string, cents: number, day: number])[]
  readonly once: readonly (readonly [account: string, cents: number, rate: number])[]
}

/** What a bill of October comes to, in cents. */
export interface Recomputed {
  readonly account: string
  readonly usage: number
  readonly base19: number
  readonly tax19: number
  readonly base7: number
  readonly tax7: number
  readonly total: number
}

/**
 * Recomputes the bills of October 2026 in SQL, from raw usage and prices (`usage-billing` P-20): longest prefix, increments, the
 * band in which each begins on the walls of Berlin, one rounding per usage, one per line, one per tax. It shares nothing with
 * what it checks.
 */
export async function recomputed(told: Told): Promise<readonly Recomputed[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const table = async (name: string, columns: string, rows: readonly (readonly (string | number)[])[]) => {
    const quoted = (value: string | number) => (typeof value === 'number' ? String(value) : `'${value}'`)
    await connection.run(`create table ${name}(${columns})`)
    if (rows.length === 0) return
    const values = rows.map((row) => `(${row.map(quoted).join(', ')})`)
    await connection.run(`insert into ${name} values ${values.join(', ')}`)
  }
  await connection.run("set timezone = 'UTC'")
  await table('used', 'account varchar, called varchar, start timestamptz, seconds bigint', told.usages)
  await table('zones', 'prefix varchar, zone varchar', told.zones)
  await table('prices', 'zone varchar, band varchar, micro bigint', told.prices)
  await table('grids', 'zone varchar, initial bigint, step bigint, connect bigint', told.grids)
  await table('recurring', 'account varchar, cents bigint, day bigint', told.recurring)
  await table('once', 'account varchar, cents bigint, rate bigint', told.once)
  const reader = await connection.runAndReadAll(bills)
  const rows = reader.getRowObjectsJson() as unknown as Record<keyof Recomputed, string>[]
  connection.closeSync()
  return rows.map(({ account, ...amounts }) => {
    const numbers = Object.fromEntries(Object.entries(amounts).map(([name, cents]) => [name, Number(cents)]))
    return { account, ...numbers } as unknown as Recomputed
  })
}

const bills = `
with numbered as (select row_number() over () as id, * from used),
zoned as (
  select n.*, z.zone from numbered n join zones z on starts_with(n.called, z.prefix)
  qualify row_number() over (partition by n.id order by length(z.prefix) desc) = 1
),
blocks as (
  select z.id, z.account, z.zone, z.start, g.initial, g.step, g.connect,
    unnest(range(0, 1 + (greatest(z.seconds - g.initial, 0) + g.step - 1) // g.step)) as k
  from zoned z join grids g using (zone)
),
begun as (
  select *, case when k = 0 then initial else step end as length,
    timezone('Europe/Berlin', start + to_seconds(case when k = 0 then 0 else initial + (k - 1) * step end)) as wall
  from blocks
),
banded as (
  select *, case when isodow(wall) <= 5 and hour(wall) >= 8 and hour(wall) < 20 then 'peak' else 'off' end as band from begun
),
rated as (
  select b.id, b.account, any_value(b.connect) + (sum(b.length * p.micro) + 30) // 60 as micro
  from banded b join prices p on p.zone = b.zone and p.band = b.band group by b.id, b.account
),
lines as (
  select account, (sum(micro) + 5000) // 10000 as cents, 19 as rate, true as is_usage from rated group by account
  union all select account, (2 * cents * (32 - day) + 31) // 62, 19, false from recurring
  union all select account, cents, 19, false from recurring
  union all select account, cents, rate, false from once
),
sums as (
  select account,
    coalesce(sum(cents) filter (is_usage), 0) as usage,
    coalesce(sum(cents) filter (rate = 19), 0) as base19,
    coalesce(sum(cents) filter (rate = 7), 0) as base7
  from lines group by account
)
select account, usage, base19, (2 * base19 * 19 + 100) // 200 as tax19, base7, (2 * base7 * 7 + 100) // 200 as tax7,
  base19 + base7 + (2 * base19 * 19 + 100) // 200 + (2 * base7 * 7 + 100) // 200 as total
from sums order by account`
