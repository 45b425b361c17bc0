import { entity } from '../../common/entity.ts'
import { pathOf } from '../../common/jobs/file-store.ts'
import { defineResource } from '../../core/define-resource.ts'
import { derivedId } from '../../core/derived-id.ts'
import type { Doc } from '../../core/json.ts'
import { defineLifecycle } from '../../core/lifecycle.ts'
import { classOf, dateTime, integer, oneOf, text } from '../../core/schema.ts'

const schema = classOf(
  'UsageFile',
  {
    ...entity,
    source: text('System or partner that the file comes from.'),
    fileId: text('Identifier of the file at its source.'),
    sequence: integer('Number of the file at its source.'),
    digest: text('SHA-256 of the file, in hexadecimal digits.'),
    recordCount: integer('How many records it has.'),
    state: oneOf(['reading', 'applied'], 'Whether all of it has been taken.'),
    usageImportJob: text('The job that reads it, or has read it.'),
    receivedDate: dateTime('When it was found to be whole.'),
  },
  { description: 'A file of usage that is known: it is taken once.' },
)

export const usageFile = defineResource({
  kind: 'UsageFile',
  schema,
  description: 'Files of usage that were taken: by them a file that comes again, or one that is missing, is noticed.',
  lifecycle: defineLifecycle({ attribute: 'state', initial: 'reading', steps: { reading: ['applied'], applied: [] } }),
  mandatory: ['fileId'],
  search: ['source', 'fileId', 'sequence', 'state', 'receivedDate'],
  example: {
    '@type': 'UsageFile',
    source: 'fra-1',
    fileId: '000042.csv',
    sequence: 42,
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    recordCount: 2,
    state: 'applied',
    usageImportJob: 'job-42',
    receivedDate: '2026-10-06T04:00:00.000Z',
  },
})

/** What the file of a job is called at its source; by its address, where nobody says. */
export function fileIdOf(job: Doc): string {
  return String(job['fileId'] ?? pathOf(job))
}

/** The identifier of what is known about the file of a job. */
export function usageFileId(job: Doc): string {
  return derivedId(['file', String(job['source'] ?? ''), fileIdOf(job)])
}
