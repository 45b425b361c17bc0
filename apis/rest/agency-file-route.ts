import type { Hono } from 'hono'
import { agencyExportPath } from '../../domain/collections/agency-export.ts'
import type { FileStore } from '../../domain/common/jobs/file-store.ts'
import type { Core } from '../../domain/core/commands.ts'
import { Fault } from '../../domain/core/fault.ts'
import { docOf } from '../../domain/core/stored.ts'
import { escapedFileName } from './attachment-route.ts'
import { hasTag } from './etag.ts'
import { onlyRead } from './only-read.ts'

/** Serves the files of exports for agencies. One that is done does not change any more. */
export function agencyFileRoute(app: Hono, { store }: Pick<Core, 'store'>, files: Pick<FileStore, 'read'>): void {
  app
    .get(`${agencyExportPath}/:id/file`, async (c) => {
      const id = c.req.param('id')
      const found = await docOf(store, 'AgencyExport', id)
      if (!found) throw new Fault('notFound', [{ at: 'id', problem: `AgencyExport ${id} does not exist` }])
      const { state, path, sha256, contentType } = found
      if (state !== 'done')
        throw new Fault('notFound', [{ at: 'file', problem: `is not there yet: the export is ${state}` }])
      const etag = `"${sha256}"`
      const known = { ETag: etag, 'Cache-Control': 'private, max-age=31536000, immutable' }
      if (hasTag(c.req.header('if-none-match') ?? null, etag)) return c.body(null, 304, known)
      const headers = {
        ...known,
        'Content-Type': String(contentType),
        'Content-Disposition': `attachment; filename*=UTF-8''${escapedFileName(`${id}.csv`)}`,
        'X-Content-Type-Options': 'nosniff',
      }
      if (c.req.method === 'HEAD') return c.body(null, 200, headers)
      return c.body(await bytesOf(files.read(String(path))), 200, headers)
    })
    .all(onlyRead)
}

/** The bytes of a text; its first piece is there when this answers, so that what is missing is still an error. */
async function bytesOf(pieces: AsyncIterable<string>): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  const iterator = pieces[Symbol.asyncIterator]()
  let next: Promise<IteratorResult<string>> | undefined = Promise.resolve(await iterator.next())
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await (next ?? iterator.next())
      next = undefined
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await iterator.return?.()),
  })
}
