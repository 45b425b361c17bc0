import type { Resource } from '../core/define-resource.ts'
import { zoneTable } from '../rating/zone-table.ts'
import { allowanceUse } from './allowance-use.ts'
import { usageFile } from './bulk/usage-file.ts'
import { usageImportJob } from './bulk/usage-import-job.ts'
import { partnerCharge } from './derived/partner-charge.ts'
import { partnerRating } from './derived/partner-rating.ts'
import { usageRerating } from './rerating/usage-rerating.ts'
import { usage } from './usage.ts'
import { usageBucket } from './usage-bucket.ts'
import { usageCharge } from './usage-charge.ts'
import { usageSpecification } from './usage-specification.ts'

/** Usage, and what it takes to rate it. */
export const usageResources: readonly Resource[] = [
  usageSpecification,
  usage,
  usageBucket,
  usageCharge,
  allowanceUse,
  zoneTable,
  usageImportJob,
  usageFile,
  usageRerating,
  partnerRating,
  partnerCharge,
]
