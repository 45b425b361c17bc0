import type { Migration } from '../migration.ts'
import { base } from './0001-base.ts'
import { hub } from './0002-hub.ts'
import { parties } from './0003-parties.ts'
import { accounts } from './0004-accounts.ts'
import { catalog } from './0005-catalog.ts'
import { orders } from './0006-orders.ts'
import { fulfilment } from './0007-fulfilment.ts'
import { retention } from './0008-retention.ts'
import { jobIntake } from './0009-job-intake.ts'
import { openOrders } from './0010-open-orders.ts'
import { tickets } from './0011-tickets.ts'
import { serviceLevels } from './0012-service-levels.ts'
import { interactions } from './0013-interactions.ts'
import { messages } from './0014-messages.ts'
import { usage } from './0015-usage.ts'
import { bills } from './0016-bills.ts'
import { usageRows } from './0017-usage-rows.ts'
import { payments } from './0018-payments.ts'
import { billImages } from './0019-bill-images.ts'
import { prepay } from './0020-prepay.ts'
import { collections } from './0021-collections.ts'
import { billRows } from './0022-bill-rows.ts'
import { leaningEvents } from './0023-leaning-events.ts'
import { agencyExports } from './0024-agency-exports.ts'
import { usageCorrections } from './0025-usage-corrections.ts'
import { partnerUsage } from './0026-partner-usage.ts'
import { bookRows } from './0027-book-rows.ts'
import { auditTexts } from './0028-audit-texts.ts'
import { bucketRows } from './0029-bucket-rows.ts'
import { usageByMonth } from './0030-usage-by-month.ts'
import { usageArrivals } from './0031-usage-arrivals.ts'
import { commonBills } from './0032-common-bills.ts'
import { keptRates } from './0033-kept-rates.ts'
import { rateArrivals } from './0034-rate-arrivals.ts'
import { leaningChanges } from './0035-leaning-changes.ts'
import { placesAreKept } from './0036-places-are-kept.ts'
import { farAwayMonths } from './0037-far-away-months.ts'
import { pastVersionsAtOnce } from './0038-past-versions-at-once.ts'
import { rareStates } from './0039-rare-states.ts'
import { accountRows } from './0040-account-rows.ts'
import { billsInOrder } from './0041-bills-in-order.ts'
import { bookIndexes } from './0042-book-indexes.ts'
import { stencils } from './0043-stencils.ts'
import { serialEvents } from './0044-serial-events.ts'
import { usageIndexes } from './0045-usage-indexes.ts'
import { bookArrivals } from './0046-book-arrivals.ts'
import { leaningBills } from './0047-leaning-bills.ts'
import { billArrivals } from './0048-bill-arrivals.ts'
import { roomForRerating } from './0049-room-for-rerating.ts'
import { whatWasBefore } from './0050-what-was-before.ts'
import { roomForBills } from './0051-room-for-bills.ts'
import { leaningBuckets } from './0052-leaning-buckets.ts'
import { refusals } from './0053-refusals.ts'

/** Every migration, in order. New ones are added at the end; released ones stay as they are. */
export const migrations: readonly Migration[] = [
  ...[base, hub, parties, accounts, catalog, orders, fulfilment, retention],
  jobIntake,
  openOrders,
  tickets,
  serviceLevels,
  interactions,
  messages,
  usage,
  bills,
  usageRows,
  payments,
  billImages,
  prepay,
  collections,
  billRows,
  leaningEvents,
  agencyExports,
  usageCorrections,
  partnerUsage,
  bookRows,
  auditTexts,
  bucketRows,
  usageByMonth,
  usageArrivals,
  commonBills,
  keptRates,
  rateArrivals,
  leaningChanges,
  placesAreKept,
  farAwayMonths,
  pastVersionsAtOnce,
  rareStates,
  accountRows,
  billsInOrder,
  bookIndexes,
  stencils,
  serialEvents,
  usageIndexes,
  bookArrivals,
  leaningBills,
  billArrivals,
  roomForRerating,
  whatWasBefore,
  roomForBills,
  leaningBuckets,
  refusals,
]
