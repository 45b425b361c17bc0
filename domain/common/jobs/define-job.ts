import { defineResource, type Resource, type ResourceSpec } from '../../core/define-resource.ts'
import type { JobRequest, QueueSpec } from '../../core/ports.ts'
import { jobLifecycle, jobServerSets } from './job-class.ts'

/**
 * The queue of a kind of job: pieces of one job run one after another.
 * @param timeout seconds that a piece may take; also how long it takes until the work of a killed process is taken up
 */
export function jobQueue(kind: string, timeout: number): QueueSpec {
  return { name: kind, fifo: true, retries: 5, backoff: { first: 2, longest: 60 }, timeout }
}

/** Asks for the next piece of a job. */
export function nextPiece(kind: string, id: string): JobRequest {
  return { queue: kind, key: id, data: { id } }
}

/** Declares a resource whose creation starts work. */
export function defineJob(spec: Pick<ResourceSpec, 'kind' | 'schema' | 'description' | 'example'>): Resource {
  return defineResource({
    ...spec,
    lifecycle: jobLifecycle,
    mandatory: ['url'],
    serverSets: jobServerSets,
    search: ['status', 'creationDate'],
    complete: ({ before, after, at }) => (before ? after : { ...after, creationDate: at, processed: 0, failed: 0 }),
    events: { attributeValueChange: null },
    jobs: ({ before, after }) => (before || !after ? [] : [nextPiece(spec.kind, String(after['id']))]),
  })
}
