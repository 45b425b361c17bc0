import type { Doc } from '../../core/json.ts'

/** Files that jobs read and write, by a path within the store. Nothing is ever read into memory as a whole. */
export interface FileStore {
  /** The text of a file, piece by piece. @throws Fault notFound */
  read(path: string): AsyncIterable<string>
  /** SHA-256 of a file, in hexadecimal digits. @throws Fault notFound */
  digest(path: string): Promise<string>
  /** Writes a file as a whole or not at all. */
  write(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void>
  /** Removes a file; one that is not there is gone, too. */
  remove(path: string): Promise<void>
}

/** The path that a job names; undefined when it points outside of the store. */
export function pathOf({ path, url }: Doc): string | undefined {
  const said = typeof path === 'string' && path !== '' ? path : url
  if (typeof said !== 'string') return undefined
  const local = said.replace(/^file:(\/\/)?/i, '')
  return /^[a-z][a-z0-9+.-]*:/i.test(local) ? undefined : local.replace(/^\/+/, '')
}

/** Whether a job speaks of a list in JSON; otherwise of a resource per line. */
export function isJsonList(job: Doc): boolean {
  const { contentType } = job
  if (typeof contentType === 'string' && contentType !== '') return contentType.startsWith('application/json')
  return pathOf(job)?.endsWith('.json') ?? false
}
