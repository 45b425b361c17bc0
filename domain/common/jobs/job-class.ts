import { defineLifecycle } from '../../core/lifecycle.ts'
import { type Attributes, about, dateTime, described, integer, oneOf, text } from '../../core/schema.ts'
import { entity } from '../entity.ts'

const states = ['Not Started', 'Running', 'Succeeded', 'Failed'] as const

/** What import and export jobs have in common. */
export const jobAttributes = {
  ...entity,
  url: text('The file, as a file: URL or a path in the file store of the server.'),
  path: text('Path of the file in the file store; comes before `url` when it is given.'),
  contentType: text('application/x-ndjson (a resource per line) or application/json (a list of resources).'),
  creationDate: dateTime('When the job was created; set by the server.'),
  completionDate: dateTime('When the job ended; set by the server.'),
  status: about(
    described(oneOf(states), { name: 'JobStateType', description: 'How far a job is.' }),
    'How far the job is; set by the server.',
  ),
  processed: integer('How many resources of the file are done; set by the server.'),
  failed: integer('How many of them were refused; set by the server.'),
  errorLog: text('What went wrong, a line for each resource that was refused; set by the server.'),
} satisfies Attributes

export const jobServerSets = ['status', 'creationDate', 'completionDate', 'processed', 'failed', 'errorLog'] as const

/** A job waits, runs, and ends one way or the other. */
export const jobLifecycle = defineLifecycle<(typeof states)[number]>({
  attribute: 'status',
  initial: 'Not Started',
  entry: ['Not Started'],
  steps: {
    'Not Started': ['Running', 'Failed'],
    Running: ['Succeeded', 'Failed'],
    Succeeded: [],
    Failed: [],
  },
})
