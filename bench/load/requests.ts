import { randomUUID } from 'node:crypto'
import { seededRandom } from '../../demo/random.ts'
import { type CareKind, careCustomer, careId, careKinds, careSamples } from '../care-sample.ts'
import { copyOf } from '../customer-sample.ts'
import { offeringFilter, sampleCategory, sampleOfferingId } from '../offering-sample.ts'
import { customersOf, openStates, sampleCustomer } from '../open-orders-sample.ts'
import { sampleOrder } from '../order-sample.ts'
import { filterAttribute, sampleFamily, sampleId, sampleIndividual } from '../sample.ts'
import { callBody, callRecord } from '../usage-sample.ts'

export type Work =
  | CareWork
  | 'get'
  | 'list'
  | 'post'
  | 'order'
  | 'usage'
  | 'offering'
  | 'offerings'
  | 'open orders'
  | 'customer view'

/** What is done to resources of care. */
type CareWork = `${'get' | 'list' | 'post'} ${CareKind}`

/** What requests are made of. */
export interface Target {
  readonly work: Work
  /** Where the resources are found. */
  readonly url: string
  /** How many of them there are to ask for. */
  readonly resources: number
  readonly seed: number
}

const bodies = 500

/**
 * Answers the next request each time it is called, as it goes over the wire, in an order that the seed decides. Whatever
 * costs time is prepared before the clock starts.
 */
export function requests({ work, url, resources, seed }: Target): () => string | Buffer {
  const { host, pathname } = new URL(url)
  const random = seededRandom(seed)
  const end = ` HTTP/1.1\r\nHost: ${host}\r\nAccept: application/json\r\n`
  const index = () => random.whole(0, resources - 1)
  const read = reads[work]
  if (read) return () => `GET ${pathname}${read(index(), resources)}${end}\r\n`
  const order = post(`POST ${pathname}${end}`, JSON.stringify(sampleOrder))
  if (work === 'order') return () => order
  if (work === 'usage') return calls(`POST ${pathname}${end}`)
  const body = created(work, resources)
  const posts = Array.from({ length: bodies }, () => post(`POST ${pathname}${end}`, body(index())))
  return () => random.pick(posts)
}

/** What is asked of a collection, by a number that chance decides. */
const reads: Readonly<Partial<Record<Work, (index: number, resources: number) => string>>> = {
  get: (index) => `/${sampleId(index)}`,
  list: (index) => `?${filterAttribute}=${sampleFamily(index)}&limit=20`,
  offering: (index) => `/${sampleOfferingId(index)}`,
  offerings: (index) => `?${offeringFilter}=${sampleCategory(index)}&limit=20`,
  ...Object.fromEntries(careKinds.map((kind) => [`get ${kind}`, (index: number) => `/${careId(kind, index)}`])),
  ...Object.fromEntries(careKinds.map((kind) => [`list ${kind}`, listOfCustomer(kind)])),
  'customer view': (index) => `/${copyOf(index)}`,
  'open orders': (index, orders) => {
    const customer = sampleCustomer(index % customersOf(orders))
    return `?relatedParty.partyOrPartyRole.id=${customer}&state=${openStates.join(',')}&limit=20`
  },
}

function listOfCustomer(kind: CareKind) {
  return (index: number, resources: number) =>
    `?${careSamples(resources)[kind].filter}=${careCustomer(index, resources)}&limit=20`
}

/** Calls, each another one: a record that comes again is not rated again. */
function calls(head: string): () => Buffer {
  const run = randomUUID()
  let n = 0
  return () => post(head, JSON.stringify(callBody(callRecord(run, n++))))
}

/** Bodies to be created. The server gives the identifier, so that the same body can be sent again. */
function created(work: Work, resources: number): (index: number) => string {
  const kind = careKinds.find((each) => work === `post ${each}`)
  const sample = kind ? careSamples(resources)[kind].body : sampleIndividual
  return (index) => JSON.stringify({ ...sample(index), id: undefined })
}

function post(head: string, body: string): Buffer {
  return Buffer.from(
    `${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}
