import { apis } from '../../apis/all.ts'
import { openApiDocument } from '../../apis/openapi/document.ts'
import { compareAll } from './compare.ts'
import { declared, unpublished } from './differences.ts'
import { readOfficial } from './read-official.ts'
import { report } from './report.ts'

/** `npm run openapi:compare -- DIR`: our documents beside the official ones in DIR. */
const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: npm run openapi:compare -- DIR, where DIR holds official documents such as TMF632-….json')
  process.exit(2)
}

const compared = apis.filter((api) => api.generation !== 'v1')
const ours = compared.map((api) => ({ id: api.id, document: openApiDocument(api) }))
const outcome = compareAll(ours, readOfficial(folder, new Set(compared.map((api) => api.id))), declared, unpublished)
console.log(report(outcome))
process.exitCode = outcome.ok ? 0 : 1
