import type { SqlSession, Transactions } from './engine.ts'

/**
 * Runs statements that take several times as long to plan as to run: they are planned once per connection; and
 * because that may be while the table is empty, they are planned to look up one row after another by an index.
 */
export function withSettledPlans<T>(engine: Transactions, work: (session: SqlSession) => Promise<T>): Promise<T> {
  return engine.transaction(async (session) => {
    await settlePlans(session)
    return work(session)
  })
}

/** Settles the plans of the statements that follow in the transaction of this session. */
export async function settlePlans(session: SqlSession): Promise<void> {
  await session.query(
    `select set_config(name, value, true) from json_each_text($1::text::json) as setting(name, value)`,
    [settled],
    'settle_plans',
  )
}

const settled = JSON.stringify({
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  enable_bitmapscan: 'off',
  enable_sort: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
})
