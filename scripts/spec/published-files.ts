import openapiTS, { astToString } from 'openapi-typescript'
import { openApiDocument } from '../../apis/openapi/document.ts'
import { type Api, apiKey } from '../../apis/rest/define-api.ts'
import { documentFaults } from './document-faults.ts'
import { grammarFaults } from './grammar-faults.ts'
import { stateDiagrams } from './state-diagrams.ts'

const banner = '/** Made by `npm run spec` from the declarations of the API. Do not change it by hand. */\n\n'

/**
 * The published files of the APIs: path below `spec/` → content.
 * @throws Error listing what is wrong with a document
 */
export async function publishedFiles(apis: readonly Api[]): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const api of apis) {
    const key = apiKey(api)
    const document = openApiDocument(api)
    const faults = [...(await grammarFaults(document)), ...documentFaults(document)]
    if (faults.length > 0) throw new Error(`${key} is not sound:\n  ${faults.join('\n  ')}`)
    const json = JSON.stringify(document, undefined, 2)
    files.set(`${key}.json`, `${json}\n`)
    files.set(`types/${key}.d.ts`, banner + astToString(await openapiTS(json, { silent: true })))
  }
  files.set('states.md', stateDiagrams(apis))
  return files
}
