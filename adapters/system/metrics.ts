import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What the server counts, in Prometheus' text format. */
export interface Metrics {
  request(method: string, route: string, status: number, seconds: number): void
  notification(outcome: string): void
  /** Adds a figure that is read when somebody asks; NaN when it cannot be read. */
  gauge(name: string, help: string, read: () => Promise<number>): void
  text(): Promise<string>
  readonly contentType: string
}

export function makeMetrics(version: string): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const info = new Gauge({
    name: 'tandem_build_info',
    help: 'Version that runs.',
    labelNames: ['version'],
    registers: [registry],
  })
  info.set({ version }, 1)
  const seconds = new Histogram({
    name: 'tandem_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  })
  const notifications = new Counter({
    name: 'tandem_notifications_total',
    help: 'Notifications by what became of the try.',
    labelNames: ['outcome'],
    registers: [registry],
  })
  // A labelled child is looked up by hashing its labels; requests come often enough to keep the ones in use at hand.
  const children = new Map<string, { observe(value: number): void }>()
  const child = (method: string, route: string, status: number) => {
    const key = `${method} ${status} ${route}`
    const known = children.get(key) ?? seconds.labels({ method, route, status })
    children.set(key, known)
    return known
  }
  return {
    request: (method, route, status, duration) => child(method, route, status).observe(duration),
    notification: (outcome) => notifications.inc({ outcome }),
    gauge(name, help, read) {
      const gauge: Gauge = new Gauge({
        name,
        help,
        registers: [registry],
        collect: async () => gauge.set(await read().catch(() => Number.NaN)),
      })
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
