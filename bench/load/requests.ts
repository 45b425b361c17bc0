import { seededRandom } from '../../demo/random.ts'
import { sampleOrder } from '../order-sample.ts'
import { filterAttribute, sampleFamily, sampleId, sampleIndividual } from '../sample.ts'

export type Work = 'get' | 'list' | 'post' | 'order'

/** What requests are made of. */
export interface Target {
  readonly work: Work
  /** Where individuals are found. */
  readonly url: string
  /** How many individuals there are to ask for. */
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
  if (work === 'get') return () => `GET ${pathname}/${sampleId(index())}${end}\r\n`
  if (work === 'list') {
    const query = (family: string) => `${pathname}?${filterAttribute}=${family}&limit=20`
    return () => `GET ${query(sampleFamily(index()))}${end}\r\n`
  }
  const order = post(`POST ${pathname}${end}`, JSON.stringify(sampleOrder))
  if (work === 'order') return () => order
  const posts = Array.from({ length: bodies }, () => post(`POST ${pathname}${end}`, individualBody(index())))
  return () => random.pick(posts)
}

/** The server gives the identifier, so that the same body can be sent again. */
const individualBody = (index: number) => JSON.stringify({ ...sampleIndividual(index), id: undefined })

function post(head: string, body: string): Buffer {
  return Buffer.from(
    `${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}
