import { sampleIndividual } from '../sample.ts'

const lanes = 16

/** Creates the sample individuals from 0 to `count` through HTTP. */
export async function fill(url: string, count: number): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) {
      const body = JSON.stringify(sampleIndividual(next++))
      const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
      const text = await answer.text()
      if (answer.status !== 201) throw new Error(`POST ${url} answered ${answer.status}: ${text}`)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
