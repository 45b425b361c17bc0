import type { Deeds } from '../../core/act.ts'
import type { Reader } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import { takeNumbers } from '../bill-number-series.ts'
import { imagesOf } from './queues.ts'

/**
 * Sends bills: each gets the next number of its series, in the commit that makes it `sent`, and its images
 * are made after that. Duplicates are images of a bill that
 * has a number, and trials have none.
 * @param bills validated ones, in the order of their numbers
 */
export async function issue(bills: readonly Doc[], read: Reader): Promise<Required<Deeds>> {
  const { numbers, deeds } = await takeNumbers('bill', bills.length, read)
  const sent = bills.map((bill, i): Doc => ({ ...bill, billNo: numbers[i]!, state: 'sent' }))
  return {
    deeds: [...deeds, ...sent.map((doc) => ({ do: 'replace', kind: 'CustomerBill', doc }) as const)],
    jobs: imagesOf(sent),
  }
}
