import { offeringBody } from '../demo/catalog/offering-bodies.ts'
import { offerings } from '../demo/catalog/offerings.ts'

/** The path by which offerings are listed; its ten values share the offerings evenly. */
export const offeringFilter = 'category.id'

const categories = 10
const kinds = Object.entries(offerings)

export const sampleOfferingId = (index: number) => `offering-${index}`

export const sampleCategory = (index: number) => `category-${index % categories}`

/** The offering with this index, always the same, 1.2 to 1.8 kB of JSON. */
export function sampleOffering(index: number): Record<string, unknown> {
  const [id, offering] = kinds[index % kinds.length]!
  const category = { '@type': 'CategoryRef', id: sampleCategory(index), name: 'What is sold' }
  return { ...offeringBody(id, offering), id: sampleOfferingId(index), category: [category] }
}
