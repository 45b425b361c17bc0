/** What usage costs, as data. Amounts are whole micro-units of the currency (`core/money.ts`). */
export interface Tariff {
  readonly currency: string
  /** IANA zone on whose wall clocks the bands are read. */
  readonly timeZone: string
  /** Which zone a number is in, by its longest prefix in E.164 without the plus. */
  readonly zones: ReadonlyMap<string, string>
  readonly bands: Bands
  /** The price of each zone; that of `anywhere` holds where there is no other. */
  readonly prices: ReadonlyMap<string, ZonePrice>
  /** True when units are bytes or events, which do not go on into the next band. */
  readonly untimed?: boolean
}

/** The zone of what goes nowhere, or to where no other price holds. */
export const anywhere = '*'

/** A time of the week in which prices are of their own. */
export interface Band {
  readonly name: string
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  readonly days: readonly number[]
  /** Minutes after midnight; `to` is not in it any more. */
  readonly from: number
  readonly to: number
}

/** The first band that holds counts; where none does, `otherwise` is the name. */
export interface Bands {
  readonly bands: readonly Band[]
  readonly otherwise: string
}

/** What usage into a zone cost. */
export interface ZonePrice {
  /** The shortest that is paid for, and the steps in which it grows, in units. */
  readonly initial: number
  readonly step: number
  /** Paid once for a usage of which anything is paid for. */
  readonly connect: bigint
  /** For how many units the prices are. */
  readonly per: number
  /** A price for each band. */
  readonly each: Readonly<Record<string, bigint>>
  /** The most that one usage costs, beyond which it is free. */
  readonly most?: bigint
  /** Whether a call that was answered and lasted no second, or a session without a byte, is paid for. */
  readonly minCharge?: boolean
  /** How units become an amount; when absent, each costs the price of its band. */
  readonly model?: PriceModel
}

/** Up to where units of a billing period cost the same. */
export interface Tier {
  /** Units of the period that are in it or in tiers before; absent in the last one. */
  readonly upTo?: number
  /** Micro-units for `per` units. */
  readonly micro: bigint
}

/** Each unit at the price of the tier that it is in. */
export interface Graduated {
  readonly name: 'graduated'
  readonly counter: string
  readonly tiers: readonly Tier[]
}

/** All units of the period at the price of the tier that they reach together. */
export interface Volume {
  readonly name: 'volume'
  readonly counter: string
  readonly tiers: readonly Tier[]
}

/** Whole packages of `per` units, which are used up by one usage after the other. */
export interface Package {
  readonly name: 'package'
  readonly counter: string
}

/** A share of what the usage itself says that it is worth, whatever its units. */
export interface Percentage {
  readonly name: 'percentage'
  readonly percent: number
  /** The least that a usage costs. */
  readonly least?: bigint
}

/**
 * How units become an amount, where not each costs the same (`usage-billing` 3.3, R8). Prices that name the same counter
 * count the units of a product in a billing period together.
 */
export type PriceModel = Graduated | Volume | Package | Percentage
