import type { Context, Hono } from 'hono'
import type { Health } from '../../domain/core/ports.ts'
import { onlyRead } from '../rest/only-read.ts'

export interface OperationsParts {
  readonly health: Health
  /** False from the moment the server is asked to stop, so that load balancers send nothing more. */
  readonly accepting: () => boolean
  readonly metrics: { text(): Promise<string>; readonly contentType: string }
}

/** What the machinery around the server asks: does it live, can it serve, what does it count. */
export function operationsRoutes(app: Hono, { health, accepting, metrics }: OperationsParts): void {
  app.get('/livez', (c) => c.json({ status: 'ok' })).all(onlyRead)
  const ready = async (c: Context) => {
    if (!accepting()) return c.json({ status: 'stopping' }, 503)
    try {
      await health.check()
      return c.json({ status: 'ok' })
    } catch {
      return c.json({ status: 'the database does not answer' }, 503, { 'Retry-After': '5' })
    }
  }
  app.get('/readyz', ready).all(onlyRead)
  app
    .get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType }))
    .all(onlyRead)
}
