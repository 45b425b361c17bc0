import { cycles } from './billing.ts'
import type { Body } from './body.ts'
import { type Creation, paths } from './creation.ts'

/** Days in periods of each cycle: those of the three months in which lines were used, in order. */
const periods: Readonly<Record<string, readonly string[]>> = {
  'monthly-1': ['2025-01-10', '2025-02-10', '2025-03-10'],
  'monthly-15': ['2025-01-10', '2025-02-10', '2025-03-10'],
}

/** A run on trial, then bills of three months, month after month; then a month without any use, which somebody has to look at. */
export function billPlan(): Creation[][] {
  const months = [0, 1, 2].map((month) =>
    Object.entries(periods).map(([cycle, days]) => run(`bills-${cycle}-${month + 1}`, cycle, days[month]!, 'closed')),
  )
  return [
    [run('bills-monthly-1-trial', 'monthly-1', '2025-01-10', 'closed', { category: 'trial customer' })],
    ...months,
    [run('bills-monthly-1-4', 'monthly-1', '2025-04-10', 'validating', { approval: 'manual' })],
  ]
}

function run(id: string, cycle: string, day: string, reaches: string, more: Body = {}): Creation {
  const { name } = cycles.find((one) => one['id'] === cycle)!
  return {
    what: 'bill runs',
    path: `${paths.billing}/billRun`,
    body: {
      '@type': 'BillRun',
      id,
      name: `${name}, ${day.slice(0, 7)}`,
      cycleSpecification: {
        '@type': 'BillingCycleSpecificationRef',
        id: cycle,
        name: name!,
        '@referredType': 'BillingCycleSpecification',
      },
      billingPeriod: { startDateTime: `${day}T12:00:00.000Z` },
      ...more,
    },
    reaches,
  }
}
