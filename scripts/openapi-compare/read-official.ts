import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { NamedDocument } from './compare.ts'
import { asJson } from './open-document.ts'

/** Reads every document in a folder whose file name starts with the number of its API, such as `TMF632-…`. */
export function readOfficial(folder: string, ids: ReadonlySet<string>): NamedDocument[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const id = /^TMF\d{3}/.exec(file)?.[0]
      if (!id || !ids.has(id) || !/\.(json|ya?ml)$/.test(file)) return []
      const text = readFileSync(join(folder, file), 'utf8')
      return [{ id, document: asJson(file.endsWith('.json') ? JSON.parse(text) : parse(text, { maxAliasCount: -1 })) }]
    })
}
