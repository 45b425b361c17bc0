import { type Answer, openConnection } from './connection.ts'
import { requests, type Target } from './requests.ts'

/** What to send, where, and for how long. */
export interface LoadOrder extends Target {
  readonly connections: number
  readonly seconds: number
}

export interface LoadResult {
  /** Answers per second. */
  readonly rate: number
  /** Milliseconds from sending a request to the end of its answer. */
  readonly p50: number
  readonly p99: number
  /** Answers that are not 2xx; the first of them is described. */
  readonly refused: number
  readonly firstRefusal?: string
  /** Share of one core that the load generator itself took. */
  readonly generatorCpu: number
}

/** Sends requests over all connections, each waiting for its answer before it sends the next. */
export async function generate(order: LoadOrder): Promise<LoadResult> {
  const { hostname, port } = new URL(order.url)
  const next = requests(order)
  const opening = Array.from({ length: order.connections }, () => openConnection(hostname, Number(port)))
  const connections = await Promise.all(opening)
  const tally: Tally = { latencies: [], refusals: [] }
  const cpuBefore = process.cpuUsage()
  const start = performance.now()
  const until = start + order.seconds * 1000
  await Promise.all(connections.map((send) => keepSending(send, next, until, tally)))
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpuBefore)
  return summary(tally, seconds, (user + system) / 1e6 / seconds)
}

interface Tally {
  readonly latencies: number[]
  readonly refusals: string[]
}

type Send = (request: string | Buffer) => Promise<Answer>

async function keepSending(send: Send, next: () => string | Buffer, until: number, tally: Tally): Promise<void> {
  for (let before = performance.now(); before < until; ) {
    const request = next()
    const { status } = await send(request)
    const after = performance.now()
    tally.latencies.push(after - before)
    if (status > 299) tally.refusals.push(`${status} to ${request.toString().split('\r', 1)[0]}`)
    before = after
  }
}

function summary({ latencies, refusals }: Tally, seconds: number, generatorCpu: number): LoadResult {
  const sorted = Float64Array.from(latencies).sort()
  const quantile = (q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
  return {
    rate: sorted.length / seconds,
    p50: quantile(0.5),
    p99: quantile(0.99),
    refused: refusals.length,
    ...(refusals[0] !== undefined && { firstRefusal: refusals[0] }),
    generatorCpu,
  }
}
