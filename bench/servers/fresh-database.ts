import pg from 'pg'

export interface FreshDatabase {
  readonly url: string
  /** Runs SQL in it. */
  run(sql: string, values?: readonly unknown[]): Promise<void>
  /** Processes that work for its connections; empty when they run on another machine. */
  backends(): Promise<number[]>
  drop(): Promise<void>
}

/** Creates an empty database beside the one that `url` names. */
export async function freshDatabase(url: string, purpose: string): Promise<FreshDatabase> {
  const name = `tandem_bench_${purpose}_${process.pid}`
  await withClient(url, (client) => client.query(`create database ${name}`))
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    url: own.href,
    async run(sql, values) {
      await withClient(own.href, (client) => client.query(sql, values && [...values]))
    },
    async backends() {
      if (!['127.0.0.1', 'localhost', '[::1]'].includes(own.hostname)) return []
      return withClient(url, async (client) => {
        const { rows } = await client.query('select pid from pg_stat_activity where datname = $1', [name])
        return rows.map((row) => Number(row.pid))
      })
    },
    async drop() {
      await withClient(url, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}

/** Connects, does one thing, and disconnects. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
