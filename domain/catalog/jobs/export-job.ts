import { defineJob } from '../../common/jobs/define-job.ts'
import { jobAttributes } from '../../common/jobs/job-class.ts'
import { classOf, text } from '../../core/schema.ts'

const description = 'Writes resources of the catalog to a file, from which they can be imported again.'

export const exportJob = defineJob({
  kind: 'ExportJob',
  schema: classOf(
    'ExportJob',
    {
      ...jobAttributes,
      query: text('Which resources: a collection, a filter as in a GET, or both, such as category?name=Mobile.'),
    },
    { description, required: ['url'] },
  ),
  description,
  example: {
    '@type': 'ExportJob',
    url: 'file:///exports/launched.ndjson',
    contentType: 'application/x-ndjson',
    query: 'productOffering?lifecycleStatus=Launched',
  },
})
