import { parseArgs } from 'node:util'

export const rowNames = [
  'get',
  'list',
  'post',
  'catalog',
  'pglite',
  'start',
  'million',
  'backlog',
  'orders',
  'open-orders',
  'care',
  'customer-view',
  'kernel',
  'usage',
  'rerating',
  'billing',
  'bill-image',
  'dunning',
] as const
export type RowName = (typeof rowNames)[number]

/** Tells the reader what is being done. */
export type Say = (line: string) => void

export interface Options {
  readonly only: readonly RowName[]
  readonly seconds: number
  readonly rounds: number
  readonly connections: number
  readonly resources: number
  readonly million: number
  readonly orders: number
  readonly backlog: number
  readonly customers: number
  readonly records: number
  /** Accounts of a bill run, or of a day of collection. */
  readonly accounts: number
  readonly poolSize: number
  readonly databaseUrl: string
  readonly json?: string
  readonly strict: boolean
}

export const usage = `npm run bench -- [options]
  --only NAMES        rows to measure, of ${rowNames.join(',')} (all)
  --seconds N         how long each server is driven in each round (3)
  --rounds N          rounds in which the servers take turns (6)
  --connections N     connections of the load generator (32)
  --resources N       individuals or offerings in the database, orders in the small one (10000)
  --million N         individuals in the large database (1000000)
  --orders N          orders in the large database (1000000)
  --backlog N         jobs in the long queue (120000)
  --customers N       customers of whom a view is asked for (100000)
  --records N         records in a file of usage (100000)
  --accounts N        accounts of a bill run, or of a day of collection (10000)
  --pool N            connections from each server to PostgreSQL (10)
  --database-url URL  a PostgreSQL in which databases may be created and dropped
  --json FILE         also write everything that was measured to this file
  --strict            end with status 1 when a floor is missed`

/**
 * Reads the command line.
 * @throws Error with a sentence that says what is wrong
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({ args: [...args], options: flags, strict: true })
  return {
    only: rows(values.only),
    seconds: positive('seconds', values.seconds),
    rounds: positive('rounds', values.rounds),
    connections: positive('connections', values.connections),
    resources: positive('resources', values.resources),
    million: positive('million', values.million),
    orders: positive('orders', values.orders),
    backlog: positive('backlog', values.backlog),
    customers: positive('customers', values.customers),
    records: positive('records', values.records),
    accounts: positive('accounts', values.accounts),
    poolSize: positive('pool', values.pool),
    databaseUrl: values['database-url'] ?? env['TANDEM_TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test',
    strict: values.strict,
    ...(values.json !== undefined && { json: values.json }),
  }
}

const flags = {
  only: { type: 'string', default: rowNames.join(',') },
  seconds: { type: 'string', default: '3' },
  rounds: { type: 'string', default: '6' },
  connections: { type: 'string', default: '32' },
  resources: { type: 'string', default: '10000' },
  million: { type: 'string', default: '1000000' },
  orders: { type: 'string', default: '1000000' },
  backlog: { type: 'string', default: '120000' },
  customers: { type: 'string', default: '100000' },
  records: { type: 'string', default: '100000' },
  accounts: { type: 'string', default: '10000' },
  pool: { type: 'string', default: '10' },
  'database-url': { type: 'string' },
  json: { type: 'string' },
  strict: { type: 'boolean', default: false },
} as const

function rows(only: string): RowName[] {
  const names = only.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !(rowNames as readonly string[]).includes(name))
  if (unknown.length > 0) throw new Error(`--only knows ${rowNames.join(', ')}, not ${unknown.join(', ')}`)
  return names as RowName[]
}

function positive(name: string, value: string): number {
  const number = Number(value)
  if (!(number > 0)) throw new Error(`--${name} must be a number above 0, not ${value}`)
  return number
}
