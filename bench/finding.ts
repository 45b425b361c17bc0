import { median } from './median.ts'
import type { Round, Turn } from './rows/side-by-side.ts'

/** One figure and what is demanded of it. */
export interface Finding {
  readonly what: string
  readonly value: number
  readonly unit: 'ratio' | 'ms' | 'MiB' | '/s'
  /** What must be reached: a least value for a ratio or a rate, a most for everything else. */
  readonly floor: number
  readonly aim?: number
  /** How the figure came about, for the reader. */
  readonly detail?: readonly string[]
}

export type Verdict = 'MISSED' | 'ok' | 'aim reached'

/** Ratios and rates are better when greater, everything else when smaller. */
export function verdict({ value, unit, floor, aim }: Finding): Verdict {
  const reaches = (mark: number) => (unit === 'ratio' || unit === '/s' ? value >= mark : value <= mark)
  if (!reaches(floor)) return 'MISSED'
  return aim !== undefined && reaches(aim) ? 'aim reached' : 'ok'
}

/** Throughput of ours over theirs: the median of the pairs. */
export function throughputRatio(what: string, rounds: readonly Round[], floor: number, aim?: number): Finding {
  const ratios = rounds.map(({ ours, theirs }) => ours.rate / theirs.rate)
  const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`
  const detail = [
    `pairs ${spread}`,
    describe('ours', middle(rounds, 'ours')),
    describe('baseline', middle(rounds, 'theirs')),
  ]
  return { what, value: median(ratios), unit: 'ratio', floor, ...(aim && { aim }), detail }
}

export function tail(what: string, rounds: readonly Round[], most: number): Finding {
  return { what, value: median(rounds.map(({ ours }) => ours.p99)), unit: 'ms', floor: most }
}

type Figures = Pick<Turn, 'rate' | 'p50' | 'p99' | 'generatorCpu' | 'serverCpu' | 'databaseCpu'>

function middle(rounds: readonly Round[], side: keyof Round): Figures {
  const take = (figure: keyof Figures) => median(rounds.map((round) => round[side][figure]))
  return {
    rate: take('rate'),
    p50: take('p50'),
    p99: take('p99'),
    generatorCpu: take('generatorCpu'),
    serverCpu: take('serverCpu'),
    databaseCpu: take('databaseCpu'),
  }
}

function describe(who: string, { rate, p50, p99, generatorCpu, serverCpu, databaseCpu }: Figures): string {
  const generator = `load generator ${Math.round(generatorCpu * 100)} % of a core`
  const cpu = `processor ${Math.round(serverCpu)} + ${Math.round(databaseCpu)} µs`
  const speed = `${Math.round(rate)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
  return `${who.padEnd(9)} ${speed}, ${cpu} (server + database), ${generator}`
}
