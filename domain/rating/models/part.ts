import type { Stint } from '../cut.ts'

/** How far the use of a product has come in a billing period, where prices depend on it. */
export interface Standing {
  /** Units that were paid for before this usage. */
  readonly counted: number
  /** Units that are known to be reached in the period by all usage together. */
  readonly reached: number
}

/** What a model looks at besides the price. */
export interface Priceable extends Standing {
  readonly stints: readonly Stint[]
  readonly units: number
  /** What the usage says that it is worth, in micro-units. */
  readonly value: bigint
}

/** Units of a usage that cost the same for each. */
export interface Part {
  readonly units: number
  /** In micro-units. */
  readonly micro: bigint
  /** Number of the tier, from 1. */
  readonly tier?: number
}

export const nothingCounted: Standing = { counted: 0, reached: 0 }
