import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, openConnection } from './connection.ts'
import { requests, type Target } from './requests.ts'

/** What to send, where, and for how long. */
export interface LoadOrder extends Target {
  readonly connections: number
  readonly seconds: number
  /** Requests that are due in a second, whether those before were answered or not; as many as can be when absent. */
  readonly perSecond?: number
}

export interface LoadResult {
  /** Answers per second. */
  readonly rate: number
  /** Milliseconds from when a request was sent, or was due, to the end of its answer. */
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
  const due = order.perSecond === undefined ? undefined : dueTimes(start, until, order.perSecond)
  const work = (send: Send) => (due ? sendWhenDue(send, next, due, tally) : keepSending(send, next, until, tally))
  await Promise.all(connections.map(work))
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

/** The instants at which requests are due, shared by all connections: each takes the next one. */
function* dueTimes(start: number, until: number, perSecond: number): Generator<number, undefined> {
  for (let n = 0; start + (n * 1000) / perSecond < until; n++) yield start + (n * 1000) / perSecond
  return undefined
}

/**
 * Sends what is due when it is due. Where all connections wait for answers the next request goes out late, and its time
 * counts from when it was due all the same: a server that stalls is not spared the requests that it kept from being sent.
 */
async function sendWhenDue(
  send: Send,
  next: () => string | Buffer,
  due: Iterator<number, undefined>,
  tally: Tally,
): Promise<void> {
  for (let at = due.next(); !at.done; at = due.next()) {
    const early = at.value - performance.now()
    if (early > 0) await wait(early)
    const request = next()
    const { status } = await send(request)
    tally.latencies.push(performance.now() - at.value)
    if (status > 299) tally.refusals.push(`${status} to ${request.toString().split('\r', 1)[0]}`)
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
