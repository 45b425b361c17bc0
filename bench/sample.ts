import { individual } from '../demo/people.ts'
import { seededRandom } from '../demo/random.ts'

/** The attribute that lists are filtered by; its ten values share the individuals evenly. */
export const filterAttribute = 'familyName'

const families = [
  'Abelarde',
  'Brandvikson',
  'Castellorno',
  'Dalgaardin',
  'Eikelbaum',
  'Fukumorita',
  'Garnetwood',
  'Haldorssen',
  'Ibrahimani',
  'Jankowicki',
] as const

export const sampleId = (index: number) => `individual-${index}`

export const sampleFamily = (index: number) => families[index % families.length]!

/** The individual with this index, always the same, 1.5 to 2 kB of JSON. */
export function sampleIndividual(index: number): Record<string, unknown> {
  return { ...individual(seededRandom(index), sampleId(index)), [filterAttribute]: sampleFamily(index) }
}
