import type { BandClock } from './band-clock.ts'
import type { ZonePrice } from './tariff.ts'

/** Units that are paid for at the price of one band. */
export interface Stint {
  readonly units: number
  readonly band: string
}

/**
 * Cuts billable units into stints: each increment takes the band in force at its own start, to its end
 * (`usage-billing` 3.3, R6). Increments of one band in a row are one stint.
 * @param start epoch milliseconds
 * @param units what `billableUnits` says: an initial block and whole steps
 */
export function cut(start: number, units: number, { initial, step }: ZonePrice, bandAt: BandClock): Stint[] {
  const stints: { units: number; band: string }[] = []
  let now = bandAt(start)
  for (let done = 0; done < units; ) {
    const at = start + done * 1000
    if (at >= now.until) now = bandAt(at)
    const { band, until } = now
    const length = done === 0 ? initial : step
    // As many increments as begin before the band may change.
    const several = done === 0 ? 1 : Math.max(1, Math.ceil((until - at) / (length * 1000)))
    const taken = Math.min(several * length, units - done)
    const last = stints.at(-1)
    if (last?.band === band) last.units += taken
    else stints.push({ units: taken, band })
    done += taken
  }
  return stints
}
