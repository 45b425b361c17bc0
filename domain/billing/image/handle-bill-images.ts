import { act, type Deed } from '../../core/act.ts'
import { systemActor } from '../../core/actor.ts'
import type { Core } from '../../core/commands.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import type { JobOutcome, Jobs } from '../../core/ports.ts'
import { type Filter, isText } from '../../core/query.ts'
import { billImageQueue, imagesEach, imagesOf, imagesOfRun, partsOf } from '../run/queues.ts'
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
const imagesTogether = 25

/** Lets bills that were sent get their images: those of a run, page by page, or the ones that are named. */
export function handleBillImages(jobs: Pick<Jobs, 'handle' | 'send'>, parts: ImageParts): void {
  jobs.handle(billImageQueue, 1, async ({ data }) => {
    const { run, after } = data
    if (typeof run !== 'string') return outcomeOf(await makeImages(parts, data['bills'] as string[]))
    const page = await billsOf(parts.core, run, String(after))
    const failed = await makeImages(parts, page)
    // Those that have none are tried again by themselves, and do not hold up the rest.
    const next = page.length === imagesEach ? imagesOfRun(run, page.at(-1)!) : []
    await jobs.send([...imagesOf([...failed.keys()].map((id) => ({ id }))), ...next])
    return { done: true }
  })
}

/** Bills of a run, in order of their identifiers, from one on. */
async function billsOf({ store }: Core, run: string, after: string): Promise<readonly string[]> {
  const later: Filter = { kind: 'compare', path: ['id'], op: 'gt', value: after }
  const filter: Filter = { kind: 'and', of: [isText(['billRun', 'id'], run), later] }
  const page = { offset: 0, limit: imagesEach }
  const { items } = await store.list('CustomerBill', { filter, sort: [], page, uncounted: true })
  return items.map(({ id }) => id)
}

function outcomeOf(failed: ReadonlyMap<string, string>): JobOutcome {
  if (failed.size === 0) return { done: true }
  return { retry: `no image of ${[...failed].map(([id, why]) => `${id}: ${why}`).join('; ')}` }
}

/**
 * Makes the images of some bills. What is kept of them and the documents of the bill are one commit, and a bill that has them
 * already is passed over: so a job that comes again, or was cut off anywhere, ends as if it had not been. A bill whose image
 * cannot be made does not hold up the others. @returns why there is none, by bill
 */
async function makeImages({ core, renderer, issuer = [] }: ImageParts, ids: readonly string[]) {
  const failed = new Map<string, string>()
  for (const part of partsOf(ids, imagesTogether)) {
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
          failed.set(String(one.bill['id']), error instanceof Error ? error.message : String(error))
        }
      }
      return deeds.length > 0 ? { deeds } : undefined
    })
  }
  return failed
}

/** Bills that have images although they have no number. */
const unnumbered: readonly unknown[] = ['trial customer', 'duplicate']

/** A bill that was sent, is on trial, or repeats one, and has no image. */
function isDue(bill: Doc | undefined): bill is Doc {
  if (!bill || (bill['billNo'] === undefined && !unnumbered.includes(bill['category']))) return false
  const id = billImageId(String(bill['id']))
  return !docsIn(bill['billDocument']).some(({ url }) => String(url).includes(id))
}
