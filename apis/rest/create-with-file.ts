import { type Brings, brought } from '../../domain/common/jobs/brought-file.ts'
import type { FileStore } from '../../domain/common/jobs/file-store.ts'
import { Fault } from '../../domain/core/fault.ts'
import type { Doc } from '../../domain/core/json.ts'
import { objectIn } from './body.ts'
import type { Answer, Exchange } from './exchange.ts'
import { readForm } from './form.ts'
import { idempotently, type Keep } from './idempotency.ts'
import { parseJson } from './json-guard.ts'
import { json } from './media-type.ts'

/**
 * POST of a form: the resource, as the part that is called like its collection, and the file that it is about. The file is
 * kept under a name of its own before the resource is made, and removed when that is refused.
 * @param create makes the resource of what its part says
 * @throws Fault for whatever is wrong with the form, its parts, or the resource
 */
export async function createWithFile(
  exchange: Exchange,
  files: FileStore,
  brings: Brings,
  create: (exchange: Exchange, view: Doc, keep: Keep | undefined) => Promise<Answer>,
): Promise<Answer> {
  const { request, settings, core, route } = exchange
  const path = `${brings.folder}/${core.ids.next()}`
  let isNeeded = false
  try {
    const { text, file } = await readForm(request, {
      field: route.face.collection,
      limits: { field: settings.bodyLimit, file: settings.fileLimit },
      keep: (pieces) => files.write(path, pieces),
    })
    return await idempotently(exchange, JSON.stringify([text, file]), async (keep) => {
      const view = objectIn({ mediaType: json, text, json: parseJson(text, settings.jsonDepth) })
      const answer = await create(exchange, withFile(brings, view, { ...file, path }), keep)
      isNeeded = true
      return answer
    })
  } catch (error) {
    // Nobody knows whether there is a resource when the database has not answered.
    isNeeded = !(error instanceof Fault) || error.code === 'unavailable'
    throw error
  } finally {
    if (!isNeeded) await files.remove(path)
  }
}

function withFile(brings: Brings, view: Doc, file: Parameters<typeof brought>[2]): Doc {
  const named = brings.names.filter((name) => view[name] !== undefined)
  if (named.length > 0) {
    throw new Fault(
      'invalidBody',
      named.map((at) => ({ at, problem: 'names a file, and another one comes with it' })),
    )
  }
  const { contentType: _, ...rest } = view
  return { ...brings.says(brought(brings, view, file)), ...rest }
}
