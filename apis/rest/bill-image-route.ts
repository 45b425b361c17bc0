import type { Hono } from 'hono'
import { imagePath } from '../../domain/billing/image/bill-image.ts'
import type { BillRenderer } from '../../domain/billing/image/bill-renderer.ts'
import { servedImage } from '../../domain/billing/image/served-image.ts'
import type { Core } from '../../domain/core/commands.ts'
import { escapedFileName } from './attachment-route.ts'
import { hasTag } from './etag.ts'
import { onlyRead } from './only-read.ts'

/** Serves bills as they were sent. Their bytes never change, so whoever has them need not ask again. */
export function billImageRoute(app: Hono, core: Pick<Core, 'store'>, renderers: readonly BillRenderer[]): void {
  app
    .get(`${imagePath}/:file`, async (c) => {
      const image = await servedImage(core, c.req.param('file'), renderers)
      const etag = `"${image.sha256}"`
      const known = { ETag: etag, 'Cache-Control': 'private, max-age=31536000, immutable' }
      if (hasTag(c.req.header('if-none-match') ?? null, etag)) return c.body(null, 304, known)
      const isText = image.mediaType.startsWith('text/')
      const headers = {
        ...known,
        'Content-Type': isText ? `${image.mediaType}; charset=utf-8` : image.mediaType,
        'Content-Length': String(image.size),
        'Content-Disposition': `inline; filename*=UTF-8''${escapedFileName(image.name)}`,
        'X-Content-Type-Options': 'nosniff',
        // A browser shows no PDF in a sandbox.
        ...(isText && { 'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'" }),
      }
      if (c.req.method === 'HEAD') return c.body(null, 200, headers)
      return c.body((await image.bytes()) as Uint8Array<ArrayBuffer>, 200, headers)
    })
    .all(onlyRead)
}
