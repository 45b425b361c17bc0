import { entity } from '../common/entity.ts'
import { jobQueue, nextPiece } from '../common/jobs/define-job.ts'
import { money } from '../common/money.ts'
import { defineResource, type Rule } from '../core/define-resource.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { about, classOf, dateTime, described, integer, listOf, oneOf, text } from '../core/schema.ts'

/** Where exports are; the file of one is fetched from `/{id}/file` below. */
export const agencyExportPath = '/tmf-api/collections/v1/agencyExport'

const states = ['inProgress', 'done', 'failed'] as const

const results = {
  completionDate: dateTime('When it ended; set by the server.'),
  caseCount: integer('How many cases are in the file, one a line; set by the server.'),
  totalAmount: listOf(money, 'What they come to, per currency; set by the server.'),
  path: text('Path of the file in the file store of the server; set by the server.'),
  url: text('Where the file is fetched; set by the server, when it is done.'),
  contentType: text('Media type of the file; set by the server.'),
  sha256: text('SHA-256 of the bytes of the file, in hexadecimal digits; also its ETag. Set by the server.'),
  cursor: text('The last case that was looked at; set by the server.'),
  errorLog: text('What went wrong; set by the server.'),
}

const schema = classOf(
  'AgencyExport',
  {
    ...entity,
    name: text('Name of the export.'),
    description: text('What it is for.'),
    state: about(
      described(oneOf(states), { name: 'AgencyExportStateType', description: 'How far an export is.' }),
      'How far the export is; a failed one goes on when it is set to inProgress.',
    ),
    creationDate: dateTime('When it was asked for; set by the server.'),
    ...results,
  },
  { description: 'A file of the debts that an agency is given.' },
)

const goesOnByHand: Rule = ({ before, after }) => {
  const [from, to] = [before?.['state'], after['state']]
  if (!before || from === to || (from === 'failed' && to === 'inProgress')) return []
  return [{ at: 'state', problem: `becomes ${to} by itself, once that is so` }]
}

export const agencyExportQueue = jobQueue('AgencyExport', 300)

export const agencyExport = defineResource({
  kind: 'AgencyExport',
  schema,
  description:
    'Gives an agency the debts that have come that far and that it was not given before: a file, a line for each case. Made after a run that left some; asked for, at any time.',
  lifecycle: defineLifecycle({
    attribute: 'state',
    initial: 'inProgress',
    entry: ['inProgress'],
    steps: { inProgress: ['done', 'failed'], done: [], failed: ['inProgress'] },
  }),
  mandatory: [],
  serverSets: ['creationDate', ...Object.keys(results)],
  search: ['state', 'creationDate'],
  complete: ({ before, after, at }) => (before ? after : { ...after, creationDate: at, caseCount: 0, totalAmount: [] }),
  rules: [goesOnByHand],
  events: { attributeValueChange: null },
  jobs: ({ before, after }) =>
    after && after['state'] === 'inProgress' && before?.['state'] !== 'inProgress'
      ? [nextPiece('AgencyExport', String(after['id']))]
      : [],
  example: { '@type': 'AgencyExport', name: 'November 29, before the office closes' },
})
