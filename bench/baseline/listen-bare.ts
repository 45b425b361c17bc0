import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** Listens on a free port, says which, and ends with the process that started it. */
export function listenBare(app: Hono, close: () => Promise<void>): void {
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
    console.log(`listening on http://127.0.0.1:${port}`)
  })
  process.once('SIGTERM', () => {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    void close().then(() => process.exit(0))
  })
}
