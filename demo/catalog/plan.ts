import type { Body } from '../body.ts'
import { type Creation, paths } from '../creation.ts'
import { bundleParts, bundles } from './bundles.ts'
import { catalogs, categoryChildren, categoryRoots } from './categories.ts'
import { offeringBody } from './offering-bodies.ts'
import { offerings } from './offerings.ts'
import { priceBodies } from './prices.ts'
import { specificationBody, specifications } from './specifications.ts'

/** The catalog in stages: what refers to something comes in a later stage. */
export function catalogPlan(): Creation[][] {
  const sold = [...Object.entries(offerings), ...Object.entries(bundles)]
  const [parts, wholes] = [Object.keys(specifications), ['home-bundle']]
  return [
    [...categoryRoots.map(creation('categories', `${paths.catalog}/category`))],
    [...categoryChildren.map(creation('categories', `${paths.catalogV4}/category`))],
    parts.filter((id) => !wholes.includes(id)).map(specificationCreation),
    [
      ...wholes.map(specificationCreation),
      ...sold.flatMap(([id, { name, prices = {} }]) => priceBodies(id, name, prices)).map(priceCreation),
    ],
    Object.entries(offerings).map(([id, offering]) => offeringCreation(offeringBody(id, offering))),
    [
      ...Object.entries(bundles).map(([id, bundle]) =>
        offeringCreation({ ...offeringBody(id, bundle), ...bundleParts(bundle) }),
      ),
      ...catalogs.map(creation('catalogs', `${paths.catalog}/productCatalog`)),
    ],
  ]
}

const creation = (what: string, path: string) => (body: Body) => ({ what, path, body })

function specificationCreation(id: string): Creation {
  return creation('specifications', `${paths.catalog}/productSpecification`)(specificationBody(id))
}

const priceCreation = creation('prices', `${paths.catalog}/productOfferingPrice`)
const offeringCreation = creation('offerings', `${paths.catalog}/productOffering`)
