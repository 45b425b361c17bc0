import { zoneTable } from '../../domain/rating/zone-table.ts'
import { allowanceUse } from '../../domain/usage/allowance-use.ts'
import { usageFile } from '../../domain/usage/bulk/usage-file.ts'
import { partnerCharge } from '../../domain/usage/derived/partner-charge.ts'
import { partnerRating } from '../../domain/usage/derived/partner-rating.ts'
import { usageRerating } from '../../domain/usage/rerating/usage-rerating.ts'
import { usageBucket } from '../../domain/usage/usage-bucket.ts'
import { usageCharge } from '../../domain/usage/usage-charge.ts'
import { asIs, defineApi, jobOperations } from '../rest/define-api.ts'

export const rating = defineApi({
  id: 'rating',
  title: 'Rating',
  description:
    'What usage is rated with, and what it comes to: zones and bands, allowances, what bills will sum up, and what partners are settled by.',
  generation: 'v1',
  version: '1.0.0',
  basePaths: ['/tmf-api/rating/v1'],
  faces: [
    asIs(zoneTable),
    asIs(usageBucket, ['list', 'retrieve']),
    asIs(usageCharge, ['list', 'retrieve']),
    asIs(usageRerating, jobOperations),
    asIs(usageFile, ['list', 'retrieve']),
    asIs(allowanceUse, ['list', 'retrieve']),
    asIs(partnerRating, ['list', 'retrieve']),
    asIs(partnerCharge, ['list', 'retrieve']),
  ],
})
