import { type Finding, tail, throughputRatio } from '../finding.ts'
import { offeringFilter, sampleCategory, sampleOffering } from '../offering-sample.ts'
import type { Options, Say } from '../options.ts'
import { withCleanup } from '../servers/with-cleanup.ts'
import { documentSides } from './document-sides.ts'
import { sideBySide } from './side-by-side.ts'

const path = '/tmf-api/productCatalogManagement/v5/productOffering'

/** GET of an offering and the list of those of a category on PostgreSQL, on two databases with the same offerings. */
export function catalog(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const sameQuery = `${offeringFilter}=${sampleCategory(1)}&limit=20`
    const documents = { what: 'offerings', path, filter: offeringFilter, sameQuery, body: sampleOffering }
    const sides = await documentSides(documents, options, say, later)
    say('GET of an offering')
    const gets = await sideBySide({ work: 'offering', ...sides }, options)
    say('offerings of a category')
    const lists = await sideBySide({ work: 'offerings', ...sides }, options)
    return [
      throughputRatio('GET of an offering, throughput', gets, 0.65, 0.85),
      tail('GET of an offering, p99', gets, 20),
      throughputRatio('offerings of a category, throughput', lists, 0.65, 0.9),
    ]
  })
}
