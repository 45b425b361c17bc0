import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface Listener {
  readonly url: string
  readonly received: Received[]
  /** How it answers; 204 unless told otherwise. */
  answer: (received: Received, response: ServerResponse) => void
  close(): Promise<void>
}

/** A real HTTP server on a real socket that remembers what was posted to it. For tests. */
export async function openListener(): Promise<Listener> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk
    const one = { path: request.url ?? '', headers: request.headers, text }
    received.push(one)
    listener.answer(one, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const listener: Listener = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answer: (_, response) => response.writeHead(204).end(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return listener
}
