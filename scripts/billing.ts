import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { ConfigError, readConfig } from '../config.ts'
import { startTandem } from '../wiring.ts'

/**
 * Makes the bills of a cycle: `npm run billing -- --cycle monthly-1 --period 2026-10`. With `--base-url` a server that runs
 * makes them; otherwise one is started for it on the database of the settings.
 */
const usage = `npm run billing -- [options]
  --cycle ID         billing cycle specification whose accounts are billed; those without one, when absent
  --period DATE      any day of the period; the last one that is over, when absent
  --trial            makes bills to look at, and changes nothing else
  --manual           waits for approval before bills are sent
  --account ID       only this account; may be repeated
  --base-url URL     a server that is running`

interface Run {
  readonly id: string
  readonly state: string
  readonly accountCount: number
  readonly billCount: number
  readonly heldCount: number
  readonly issuedCount: number
  readonly failed: number
  readonly validatedDate?: string
  readonly errorLog?: string
  readonly billedAmount?: { readonly unit: string; readonly value: number }
}

try {
  process.exitCode = await main()
} catch (error) {
  const isKnown = error instanceof ConfigError || error instanceof Error
  process.stderr.write(`${isKnown ? error.message : error}\n`)
  process.exitCode = 2
}

/** @returns the exit status: 0 all bills were made, 1 some could not be, 2 the run did not come to its end */
async function main(): Promise<number> {
  const values = options()
  const given = values['base-url']
  if (given !== undefined) return bill(given, values)
  const tandem = await startTandem(readConfig({ TANDEM_LOG_LEVEL: 'warn', ...process.env, TANDEM_PORT: '0' }))
  try {
    return await bill(tandem.url, values)
  } finally {
    await tandem.stop()
  }
}

type Values = ReturnType<typeof options>

function options() {
  try {
    return parseArgs({
      options: {
        cycle: { type: 'string' },
        period: { type: 'string' },
        trial: { type: 'boolean', default: false },
        manual: { type: 'boolean', default: false },
        account: { type: 'string', multiple: true },
        'base-url': { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

async function bill(baseUrl: string, values: Values): Promise<number> {
  const runs = new URL('/tmf-api/billing/v1/billRun', baseUrl).href
  const created = await request<Run>(runs, bodyOf(values))
  const total = await accountsOf(baseUrl, values)
  const bar = new SingleBar({ format: '{bar} {percentage} %  {what}', stream: process.stderr }, Presets.shades_classic)
  bar.start(total, 0, { what: created.state })
  let run = created
  while (!isOver(run)) {
    await pause(200)
    run = await request<Run>(`${runs}/${created.id}`)
    bar.update(Math.min(total, run.accountCount), { what: `${run.state}: ${run.billCount} bills` })
  }
  bar.stop()
  process.stdout.write(`${summary(run)}\n`)
  if (run.state === 'failed' || run.state === 'cancelled') return 2
  return run.failed > 0 ? 1 : 0
}

function isOver({ state, validatedDate }: Run): boolean {
  return ['closed', 'failed', 'cancelled'].includes(state) || (state === 'validating' && validatedDate !== undefined)
}

function bodyOf({ cycle, period, trial, manual, account }: Values): Record<string, unknown> {
  const day = period && /^\d{4}-\d\d$/.test(period) ? `${period}-15` : period
  return {
    '@type': 'BillRun',
    category: trial ? 'trial customer' : 'normal',
    approval: manual ? 'manual' : 'automatic',
    ...(cycle !== undefined && {
      cycleSpecification: {
        '@type': 'BillingCycleSpecificationRef',
        id: cycle,
        '@referredType': 'BillingCycleSpecification',
      },
    }),
    ...(day !== undefined && { billingPeriod: { startDateTime: `${day}T12:00:00.000Z` } }),
    ...(account && {
      billingAccount: account.map((id) => ({ '@type': 'BillingAccountRef', id, '@referredType': 'BillingAccount' })),
    }),
  }
}

/** How many accounts there are to look at. */
async function accountsOf(baseUrl: string, { cycle, account }: Values): Promise<number> {
  if (account) return account.length
  const path = '/tmf-api/accountManagement/v5/billingAccount?limit=1&fields=id'
  const filter = cycle === undefined ? '' : `&billStructure.cycleSpecification.id=${encodeURIComponent(cycle)}`
  const answer = await fetch(new URL(path + filter, baseUrl))
  return Number(answer.headers.get('x-total-count') ?? 0)
}

function summary({ state, billCount, issuedCount, heldCount, failed, billedAmount, errorLog, id }: Run): string {
  const amount = billedAmount ? `, ${billedAmount.value} ${billedAmount.unit} without tax` : ''
  return [
    `Run ${id} is ${state}: ${billCount} bills${amount}; ${issuedCount} sent, ${heldCount} on hold, ${failed} accounts without.`,
    ...(errorLog === undefined ? [] : [errorLog]),
  ].join('\n')
}

async function request<T>(url: string, body?: Record<string, unknown>): Promise<T> {
  const sent = body && {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }
  const answer = await fetch(url, sent)
  const json = (await answer.json()) as Record<string, unknown>
  if (answer.ok) return json as T
  throw new Error(`${url} answered ${answer.status}: ${json['reason']} ${json['message'] ?? ''}`)
}
