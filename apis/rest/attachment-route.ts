import type { Hono } from 'hono'
import { bytesOf } from '../../domain/common/attachments/judge-content.ts'
import { contentPath } from '../../domain/common/attachments/kept-attachments.ts'
import type { Core } from '../../domain/core/commands.ts'
import { Fault } from '../../domain/core/fault.ts'
import type { Doc } from '../../domain/core/json.ts'
import { onlyRead } from './only-read.ts'

/**
 * Serves documents that came with a resource as they came. Whoever sent them is not to be trusted: they are always
 * downloaded, never shown, and taken for nothing but what their type says.
 */
export function attachmentRoute(app: Hono, { store }: Pick<Core, 'store'>): void {
  app
    .get(`${contentPath}/:id`, async (c) => {
      const stored = await store.get('AttachmentContent', c.req.param('id'))
      if (!stored) throw new Fault('notFound', [{ at: 'content', problem: `${c.req.param('id')} does not exist` }])
      const { content, mimeType, name } = JSON.parse(stored.text) as Doc
      const type = String(mimeType).split(';')[0]!.trim()
      return c.body(bytesOf(String(content)) as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
        'Content-Disposition': `attachment; filename*=UTF-8''${escapedFileName(String(name ?? stored.id))}`,
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "sandbox; default-src 'none'",
        'Cache-Control': 'private, max-age=31536000, immutable',
      })
    })
    .all(onlyRead)
}

/** A file name as RFC 8187 wants it in a header. */
export function escapedFileName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
