import type { Stint } from './cut.ts'

/** Units that are included in what a customer pays anyway. */
export interface Allowance {
  readonly id: string
  /** The lowest is used first; then what expires first, then by identifier. */
  readonly priority: number
  /** Epoch milliseconds. */
  readonly expires: number
  /** Whole units that are left. */
  readonly left: number
  /** Zones and bands that it is for; any when not given. */
  readonly zones?: readonly string[]
  readonly bands?: readonly string[]
}

/** What an allowance gave to one usage. */
export interface Taken {
  readonly allowance: string
  readonly stint: Stint
}

export interface Included {
  readonly taken: readonly Taken[]
  /** What is left to pay for, in its order. */
  readonly rest: readonly Stint[]
}

/** Takes units out of allowances, from the first unit of a usage on (`usage-billing` 3.3, R7). */
export function include(stints: readonly Stint[], allowances: readonly Allowance[], zone: string): Included {
  const inTurn = allowances.filter(({ zones }) => zones?.includes(zone) ?? true)
  if (inTurn.length > 1) inTurn.sort(byTurn)
  const left = inTurn.map((one) => one.left)
  const taken: Taken[] = []
  const rest: Stint[] = []
  for (const { units, band } of stints) {
    let open = units
    for (const [i, { id, bands }] of inTurn.entries()) {
      const given = Math.min(open, left[i]!)
      if (given === 0 || !(bands?.includes(band) ?? true)) continue
      taken.push({ allowance: id, stint: { units: given, band } })
      left[i]! -= given
      open -= given
    }
    if (open > 0) rest.push({ units: open, band })
  }
  return { taken, rest }
}

function byTurn(a: Allowance, b: Allowance): number {
  return a.priority - b.priority || a.expires - b.expires || (a.id < b.id ? -1 : 1)
}
