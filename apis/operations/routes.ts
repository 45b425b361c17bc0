import type { Hono } from 'hono'
import type { Health } from '../../domain/core/ports.ts'

export interface OperationsParts {
  readonly health: Health
  /** False from the moment the server is asked to stop, so that load balancers send nothing more. */
  readonly accepting: () => boolean
  readonly metrics: { text(): Promise<string>; readonly contentType: string }
}

/** What the machinery around the server asks: does it live, can it serve, what does it count. */
export function operationsRoutes(app: Hono, { health, accepting, metrics }: OperationsParts): void {
  app.get('/livez', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    if (!accepting()) return c.json({ status: 'stopping' }, 503)
    try {
      await health.check()
      return c.json({ status: 'ok' })
    } catch {
      return c.json({ status: 'the database does not answer' }, 503, { 'Retry-After': '5' })
    }
  })
  app.get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType }))
}
