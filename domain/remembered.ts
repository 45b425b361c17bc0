import type { Core } from './core/commands.ts'
import { knownResources } from './core/known-resources.ts'
import { recentResources } from './core/recent-resources.ts'

/** What one process remembers between commands: the catalog, and for usage what the last calls were charged to. */
export function remembered(): Required<Pick<Core, 'known' | 'recent'>> {
  const known = knownResources([
    ...['ProductOffering', 'ProductSpecification', 'ProductOfferingPrice'],
    ...['BusinessCalendar', 'ServiceLevelObjective'],
    ...['UsageSpecification', 'ZoneTable', 'BillingCycleSpecification'],
  ])
  const recent = recentResources(known, {
    read: ['Product', 'BillingAccount'],
    written: ['UsageBucket', 'UsageCharge', 'AllowanceUse', 'PartnerCharge'],
  })
  return { known, recent }
}
