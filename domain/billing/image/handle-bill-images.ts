import { act, type Deed } from '../../core/act.ts'
import { systemActor } from '../../core/actor.ts'
import type { Core } from '../../core/commands.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import type { Job, JobOutcome, Jobs } from '../../core/ports.ts'
import { billImageQueue, partsOf } from '../run/queues.ts'
import { billImageId } from './bill-image.ts'
import type { BillRenderer } from './bill-renderer.ts'
import { billViewOf } from './bill-view.ts'
import { madeImage } from './make-image.ts'
import { readImageFacts } from './read-image-facts.ts'

export interface ImageParts {
  readonly core: Core
  readonly renderer: BillRenderer
  /** Lines of the letter head. */
  readonly issuer?: readonly string[]
}

/** Bills whose images are written in one commit. */
const imagesEach = 25

/** Lets bills that were sent get their images. */
export function handleBillImages(jobs: Jobs, parts: ImageParts): void {
  jobs.handle(billImageQueue, 1, (job) => makeImages(parts, job))
}

/**
 * Makes the images of some bills. What is kept of them and the documents of the bill are one commit, and a bill that has them
 * already is passed over: so a job that comes again, or was cut off anywhere, ends as if it had not been. A bill whose image
 * cannot be made does not hold up the others.
 */
async function makeImages({ core, renderer, issuer = [] }: ImageParts, job: Job): Promise<JobOutcome> {
  const ids = job.data['bills'] as string[]
  const problems: string[] = []
  for (const part of partsOf(ids, imagesEach)) {
    await act(core, systemActor('bill-image', part[0]!), async (read, at) => {
      const bills = await Promise.all(part.map((id) => read.get('CustomerBill', id)))
      const facts = await readImageFacts(bills.filter(isDue), issuer, read)
      const deeds: Deed[] = []
      for (const one of facts) {
        try {
          const { image, bill } = await madeImage(one.bill, billViewOf(one), renderer, at)
          deeds.push(
            { do: 'create', kind: 'BillImage', doc: image },
            { do: 'replace', kind: 'CustomerBill', doc: bill },
          )
        } catch (error) {
          problems.push(`${one.bill['id']}: ${error instanceof Error ? error.message : error}`)
        }
      }
      return deeds.length > 0 ? { deeds } : undefined
    })
  }
  return problems.length > 0 ? { retry: `no image of ${problems.join('; ')}` } : { done: true }
}

/** Bills that have images although they have no number. */
const unnumbered: readonly unknown[] = ['trial customer', 'duplicate']

/** A bill that was sent, is on trial, or repeats one, and has no image. */
function isDue(bill: Doc | undefined): bill is Doc {
  if (!bill || (bill['billNo'] === undefined && !unnumbered.includes(bill['category']))) return false
  const id = billImageId(String(bill['id']))
  return !docsIn(bill['billDocument']).some(({ url }) => String(url).includes(id))
}
