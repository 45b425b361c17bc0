import type { Allowance } from '../../domain/rating/allowances.ts'
import { bandClock } from '../../domain/rating/band-clock.ts'
import { type Consumption, rate } from '../../domain/rating/rate.ts'
import type { Tariff, ZonePrice } from '../../domain/rating/tariff.ts'
import type { Finding } from '../finding.ts'
import { median } from '../median.ts'
import type { Say } from '../options.ts'

const [rounds, each] = [9, 400_000]
const [zones, prefixes] = [60, 12_000]

/** Sixty destinations with two hundred prefixes each, two bands, a connect fee for some, and a most that a call costs for others. */
function tariffOfMany(): Tariff {
  const price = (zone: number): ZonePrice => ({
    ...{ initial: zone % 2 ? 60 : 1, step: zone % 3 ? 1 : 6, connect: zone % 5 ? 0n : 50_000n, per: 60 },
    each: { peak: BigInt(90_000 + zone * 7000), 'off-peak': BigInt(45_000 + zone * 5000) },
    ...(zone % 7 === 0 && { most: 2_000_000n }),
  })
  return {
    ...{ currency: 'EUR', timeZone: 'Europe/Berlin' },
    zones: new Map(Array.from({ length: prefixes }, (_, i) => [`${10 + (i % zones)}${i}`, `zone ${i % zones}`])),
    bands: { bands: [{ name: 'peak', days: [1, 2, 3, 4, 5], from: 480, to: 1200 }], otherwise: 'off-peak' },
    prices: new Map(Array.from({ length: zones }, (_, zone) => [`zone ${zone}`, price(zone)])),
  }
}

/** Calls of a month, of one second to ten minutes, with numbers in one piece, as they are where they have been read. */
function calls(): Consumption[] {
  const begin = Date.UTC(2025, 9, 1)
  const made = Array.from({ length: 100_000 }, (_, n) => ({
    to: `+${10 + (n % zones)}${n % prefixes}${String((n * 7919) % 1_000_000).padStart(6, '0')}`,
    ...{ start: begin + ((n * 104_729) % 2_678_400) * 1000, units: 1 + ((n * 7) % 600) },
  }))
  return JSON.parse(JSON.stringify(made)) as Consumption[]
}

/** The kernel of rating alone: what a call costs, from where it goes and when, with what is included for every third. */
export async function kernel(say: Say): Promise<Finding[]> {
  say('kernel: calls in memory')
  const [tariff, all] = [tariffOfMany(), calls()]
  const bandAt = bandClock(tariff)
  const included: readonly Allowance[] = [{ id: 'minutes', priority: 0, expires: 0, left: 6000 }]
  let micro = 0n
  const rates: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage()
    for (let n = 0; n < each; n++) {
      const rated = rate(all[n % all.length]!, tariff, bandAt, n % 3 === 0 ? { allowances: included } : {})
      if ('code' in rated) throw new Error(`the call was not rated: ${rated.code}`)
      micro += rated.amount
    }
    const { user, system } = process.cpuUsage(before)
    // The first round lets the compiler see what is hot.
    if (round > 0) rates.push((each * 1e6) / (user + system))
  }
  const value = median(rates)
  const detail = [
    `${(1e6 / value).toFixed(2)} µs of processor time for each`,
    `${prefixes} prefixes in ${zones} zones, two bands, every third call from an allowance; ${micro / 1_000_000n} EUR in all`,
  ]
  return [{ what: 'calls rated in memory, per core', value, unit: '/s', floor: 1_000_000, aim: 2_500_000, detail }]
}
