import { defineJob } from '../../common/jobs/define-job.ts'
import { jobAttributes } from '../../common/jobs/job-class.ts'
import { classOf } from '../../core/schema.ts'

const description = 'Reads resources of the catalog from a file. Those that exist are changed to what it says of them.'

export const importJob = defineJob({
  kind: 'ImportJob',
  schema: classOf('ImportJob', jobAttributes, { description, required: ['url'] }),
  description,
  example: {
    '@type': 'ImportJob',
    url: 'file:///spring/offerings.ndjson',
    contentType: 'application/x-ndjson',
  },
})
