import { sampleIndividual } from '../sample.ts'
import { post } from './post.ts'

type Sample = (index: number) => Record<string, unknown> | Promise<Record<string, unknown>>

const lanes = 16

/** Creates samples from 0 to `count` through HTTP, individuals unless said otherwise. */
export async function fill(url: string, count: number, sample: Sample = sampleIndividual): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) await post(url, await sample(next++))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
