import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Doc } from '../client.ts'
import { isDoc } from '../expect.ts'
import { isLoopback } from './obstacle.ts'

/** One notification as it arrived. */
export interface Delivery {
  readonly method: string
  readonly type: string
  readonly body: Doc
}

/** An address of its own for one subscription. */
export interface Inbox {
  readonly url: string
  readonly received: readonly Delivery[]
  /** The first delivery, past or future, that suits; undefined when none comes in time. */
  readonly next: (suits: (body: Doc) => boolean, timeoutMs: number) => Promise<Delivery | undefined>
  /** Statuses to answer the next deliveries with, in order; 204 afterwards. */
  readonly answerWith: (...statuses: number[]) => void
}

/** A real HTTP server that receives notifications. */
export interface Listeners {
  /** Why no notification can arrive here; undefined when one can. */
  readonly obstacle: string | undefined
  readonly inbox: () => Inbox
  readonly close: () => Promise<void>
}

/** Listens on a free port; `callbackHost` is the name under which the server under test reaches this machine. */
export async function openListeners(callbackHost: string, obstacle?: string): Promise<Listeners> {
  const inboxes = new Map<string, OpenInbox>()
  const server = createServer((request, response) => {
    const box = inboxes.get(request.url?.split('/')[1] ?? '')
    readDoc(request).then(
      (body) => {
        response.writeHead(box ? box.accept({ ...described(request), body }) : 404).end()
      },
      () => response.writeHead(400).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, isLoopback(callbackHost) ? callbackHost : '0.0.0.0', resolve))
  const { port } = server.address() as AddressInfo
  return {
    obstacle,
    inbox: () => {
      const name = randomUUID()
      const box = new OpenInbox(`http://${callbackHost}:${port}/${name}`)
      inboxes.set(name, box)
      return box
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

class OpenInbox implements Inbox {
  readonly url: string
  readonly received: Delivery[] = []
  readonly #waiting = new Set<(delivery: Delivery) => void>()
  #statuses: number[] = []

  constructor(url: string) {
    this.url = url
  }

  answerWith(...statuses: number[]): void {
    this.#statuses = statuses
  }

  accept(delivery: Delivery): number {
    this.received.push(delivery)
    for (const look of this.#waiting) look(delivery)
    return this.#statuses.shift() ?? 204
  }

  async next(suits: (body: Doc) => boolean, timeoutMs: number): Promise<Delivery | undefined> {
    const past = this.received.find(({ body }) => suits(body))
    if (past) return past
    return new Promise((resolve) => {
      const done = (delivery?: Delivery) => {
        clearTimeout(timer)
        this.#waiting.delete(look)
        resolve(delivery)
      }
      const look = (delivery: Delivery) => suits(delivery.body) && done(delivery)
      const timer = setTimeout(done, timeoutMs)
      this.#waiting.add(look)
    })
  }
}

function described(request: IncomingMessage): Pick<Delivery, 'method' | 'type'> {
  return { method: request.method ?? '', type: request.headers['content-type'] ?? '' }
}

async function readDoc(request: IncomingMessage): Promise<Doc> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const json = JSON.parse(Buffer.concat(chunks).toString('utf8'))
  if (!isDoc(json)) throw new Error('not an object')
  return json
}
