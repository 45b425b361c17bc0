import { isCurrency } from '../common/currency.ts'
import { type Doc, isDoc, type Json } from '../core/json.ts'
import { amountProblem, microOf, numberOf } from '../core/money.ts'
import { type Measure, measured } from '../rating/unit-of-measure.ts'

export const balanceTypes = ['monetary', 'voice', 'data', 'sms', 'other'] as const

/** How much of something, in whole millionths of a currency, or in whole seconds, bytes or events. */
export interface Amount {
  /** A currency of ISO 4217; else second, byte or event. */
  readonly units: string
  readonly size: bigint
}

const measures: Readonly<Record<string, Measure>> = { voice: 'second', data: 'byte', sms: 'event' }

/** A quantity as an amount of a type of balance, with its sign; undefined when it is none. */
export function amountIn(quantity: Json | undefined, usageType: Json | undefined): Amount | undefined {
  if (!isDoc(quantity) || typeof quantity['amount'] !== 'number') return undefined
  const { amount, units } = quantity
  if (usageType === 'monetary') {
    const isMoney = typeof units === 'string' && isCurrency(units) && amountProblem(amount) === undefined
    return isMoney ? { units, size: microOf(amount)! } : undefined
  }
  const counted = measured({ ...quantity, amount: Math.abs(amount) })
  const wanted = measures[String(usageType)]
  if (!counted || (wanted !== undefined && counted.measure !== wanted)) return undefined
  const size = BigInt(counted.count)
  return { units: counted.measure, size: amount < 0 ? -size : size }
}

/** An amount as it is stored and shown. */
export function quantityOf({ units, size }: Amount): Doc {
  return { amount: isCurrency(units) ? numberOf(size) : Number(size), units }
}

/** What `quantityOf` has stored; nothing when absent. */
export function sizeIn(stored: Json | undefined): bigint {
  if (!isDoc(stored) || typeof stored['amount'] !== 'number') return 0n
  return isCurrency(String(stored['units'])) ? microOf(stored['amount'])! : BigInt(stored['amount'])
}

/** The amount for people to read. */
export function inWords({ units, size }: Amount): string {
  return `${quantityOf({ units, size })['amount']} ${units}`
}
