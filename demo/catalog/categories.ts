import type { Body } from '../body.ts'
import { ref } from './refs.ts'

/** The tree under which offerings are shown: each category with its name and the one above it. */
const tree: readonly (readonly [id: string, name: string, parent?: string])[] = [
  ['mobile', 'Mobile'],
  ['plans', 'Monthly plans', 'mobile'],
  ['prepaid', 'Prepaid', 'mobile'],
  ['mobile-options', 'Options', 'mobile'],
  ['roaming', 'Roaming packs', 'mobile'],
  ['devices', 'Devices'],
  ['home', 'At home'],
  ['broadband', 'Broadband', 'home'],
  ['telephone', 'Telephone', 'home'],
  ['tv', 'Television', 'home'],
  ['bundles', 'Bundles', 'home'],
  ['business', 'Business'],
  ['voip', 'VoIP', 'business'],
]

export function categoryRef(id: string): Body {
  return ref('CategoryRef', `category-${id}`, tree.find(([each]) => each === id)![1])
}

/** Roots come first, so that each parent is there before its children. */
export const categoryRoots = tree.filter(([, , parent]) => parent === undefined).map(([id, name]) => body(id, name))

/** Children as a v4 client writes them: the parent is an identifier. */
export const categoryChildren = tree.flatMap(([id, name, parent]) =>
  parent === undefined ? [] : [{ ...body(id, name), '@type': 'Category', parentId: `category-${parent}` }],
)

function body(id: string, name: string): Body {
  return {
    '@type': 'Category',
    id: `category-${id}`,
    name,
    lifecycleStatus: 'Launched',
    version: '1.0',
    validFor: { startDateTime: '2020-01-01T00:00:00.000Z' },
  }
}

/** The catalogs, with the root categories that each shows. */
export const catalogs: readonly Body[] = [
  catalog('residential', 'Private customers', ['mobile', 'devices', 'home']),
  catalog('business', 'Business customers', ['mobile', 'devices', 'business']),
]

function catalog(id: string, name: string, roots: readonly string[]): Body {
  return {
    '@type': 'ProductCatalog',
    id: `catalog-${id}`,
    name,
    catalogType: 'Product',
    lifecycleStatus: 'Launched',
    version: '2.0',
    validFor: { startDateTime: '2020-01-01T00:00:00.000Z' },
    category: roots.map(categoryRef),
  }
}
