import { jobQueue, nextPiece } from '../../common/jobs/define-job.ts'
import { jobAttributes, jobLifecycle, jobServerSets } from '../../common/jobs/job-class.ts'
import { defineResource } from '../../core/define-resource.ts'
import { about, classOf, dateTime, integer, number, text } from '../../core/schema.ts'
import { usageSpecificationRef } from '../usage-class.ts'

const description = 'Reads usage from a file of a network or a partner: each record once, whatever happens on the way.'

const counts = {
  charged: integer('How many records were rated and charged; set by the server.'),
  rejected: integer('How many records are kept as rejected usage, to be recycled; set by the server.'),
  replayed: integer('How many records were known before; set by the server.'),
  conflicts: integer(
    'How many records are known with other contents; they are among the failed ones. Set by the server.',
  ),
}

const schema = classOf(
  'UsageImportJob',
  {
    ...jobAttributes,
    ...counts,
    contentType: text('text/csv (a header, then a record per line) or application/x-ndjson (a record per line).'),
    source: text('System or partner that the file comes from.'),
    fileId: text(
      'Identifier of the file at its source; when absent, the name of a file that comes along, else the address of the file.',
    ),
    sequence: integer('Number of the file at its source; after 7 comes 8.'),
    recordCount: integer('How many records the file has; if it has another number, nothing of it is taken.'),
    controlTotal: number('What the quantities of all records sum to; if it is something else, nothing is taken.'),
    usageSpecification: about(usageSpecificationRef, 'What the records follow that do not say it themselves.'),
    usageType: text('Kind of use of the records that do not say it themselves.'),
    checkedDate: dateTime('When the file was found to be whole; set by the server.'),
    duplicateOf: text('The job that has read the same file before: then nothing is done. Set by the server.'),
  },
  { description, required: ['url'] },
)

/** The counts of a job that has not begun. */
const none = { processed: 0, failed: 0, charged: 0, rejected: 0, replayed: 0, conflicts: 0 }

/** To check a file of a few million records is one piece; so long it takes until another process takes over from one that died. */
export const usageImportQueue = jobQueue('UsageImportJob', 300)

export const usageImportJob = defineResource({
  kind: 'UsageImportJob',
  schema,
  description,
  lifecycle: jobLifecycle,
  mandatory: ['url', 'usageSpecification'],
  serverSets: [...jobServerSets, ...Object.keys(counts), 'checkedDate', 'duplicateOf'],
  search: ['status', 'creationDate', 'source', 'fileId'],
  complete: ({ before, after, at }) => (before ? after : { ...after, creationDate: at, ...none }),
  brings: {
    folder: 'usage',
    types: { 'text/csv': '.csv', 'application/x-ndjson': '.ndjson' },
    names: ['url', 'path'],
    says: ({ path, name, mediaType }) => ({
      ...(name !== '' && { fileId: name }),
      contentType: mediaType,
      url: `file:///${path}`,
    }),
  },
  references: [{ path: 'usageSpecification.id', kinds: ['UsageSpecification'] }],
  events: { attributeValueChange: null },
  jobs: ({ before, after }) => (before || !after ? [] : [nextPiece('UsageImportJob', String(after['id']))]),
  example: {
    '@type': 'UsageImportJob',
    url: 'file:///cdr/fra-1/000042.csv',
    contentType: 'text/csv',
    source: 'fra-1',
    fileId: '000042.csv',
    sequence: 42,
    recordCount: 2,
    controlTotal: 135,
    usageType: 'voice',
    usageSpecification: { '@type': 'UsageSpecificationRef', id: 'voice', '@referredType': 'UsageSpecification' },
  },
})
