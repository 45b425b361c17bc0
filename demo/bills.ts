import { cycles } from './billing.ts'
import type { Body } from './body.ts'
import { type Creation, paths } from './creation.ts'
import type { CustomerLife } from './customers.ts'

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

/** Bills that customers have lost, and ask for once more: one of them in an older portal, which speaks v4. */
export function duplicatePlan(owners: readonly CustomerLife[]): Creation[][] {
  const [first, second] = owners.map(({ body }) => (body['account'] as Body[])[0]!)
  const typed = (type: string): Body => ({ '@type': `${type}Ref`, '@referredType': type })
  const older = duplicate('duplicate-02', second!, paths.billV4, () => ({}))
  const newer = duplicate('duplicate-01', first!, paths.bill, typed)
  return [[{ ...newer, body: { '@type': 'CustomerBillOnDemand', ...newer.body } }, older]]
}

function duplicate(id: string, { id: account }: Body, api: string, typed: (type: string) => Body): Creation {
  return {
    what: 'duplicates of bills',
    path: `${api}/customerBillOnDemand`,
    body: {
      ...{ id, category: 'duplicate', name: 'Copy of a bill', description: 'The customer has lost the first one' },
      billingAccount: { ...typed('BillingAccount'), id: account! },
    },
    about: {
      query: `${paths.bill}/customerBill?billingAccount.id=${account}&state=sent,partiallyPaid,settled&sort=billNo&limit=1`,
      attribute: 'originalBill',
      reference: typed('CustomerBill'),
    },
    reaches: 'done',
  }
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
