import type { Fault } from './fault.ts'
import { hubFaults } from './hub-faults.ts'
import { readingFaults } from './reading-faults.ts'
import { writingFaults } from './writing-faults.ts'

const all = { ...readingFaults, ...writingFaults, ...hubFaults }

export type FaultName = keyof typeof all

/** Every way in which the small server can be wrong, with the rules that each of them breaks. */
export const faults: Readonly<Record<FaultName, Fault>> = all

/** Asks whether a fault is switched on. */
export type Has = (name: FaultName) => boolean

export function hasFault(names: readonly FaultName[]): Has {
  const on = new Set<FaultName>(names)
  return (name) => on.has(name)
}

/** A fault whose name has a part that is only known at run time: `suffix-gt-unknown`. */
export function named(name: string): FaultName {
  return name as FaultName
}
