import { usageImportJob } from '../../domain/usage/bulk/usage-import-job.ts'
import { usage } from '../../domain/usage/usage.ts'
import { usageSpecification } from '../../domain/usage/usage-specification.ts'
import { asIs, defineApi, jobOperations } from '../rest/define-api.ts'

/** TM Forum has published no v5 of it: this is ours, in the style of the others (decision 20). */
export const usageV5 = defineApi({
  id: 'TMF635',
  title: 'Usage Management',
  description: 'What customers use, and what it costs. A v5 of our own: TM Forum has published v4 only.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/usageManagement/v5'],
  faces: [asIs(usage), asIs(usageSpecification), asIs(usageImportJob, jobOperations)],
})
