import { createReadStream, readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

/** Where the viewer's script is found, and under which path pages ask for it; the version makes it cacheable for ever. */
interface Asset {
  readonly file: string
  /** Relative to `/docs/`. */
  readonly path: string
}

let viewer: Asset | undefined

/** The script of the reference viewer, as its package ships it. */
export function viewerAsset(): Asset {
  viewer ??= locate()
  return viewer
}

function locate(): Asset {
  const file = fileURLToPath(import.meta.resolve('@scalar/api-reference/browser/standalone.js'))
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', `file://${file}`), 'utf8'))
  return { file, path: `assets/reference-${manifest.version}.js` }
}

/** Streams the script from its file, so that its megabytes never stay in memory. */
export async function viewerResponse(method: string): Promise<Response> {
  const { file } = viewerAsset()
  const { size } = await stat(file)
  const body = method === 'HEAD' ? null : (Readable.toWeb(createReadStream(file)) as ReadableStream)
  return new Response(body, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Content-Length': String(size),
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
