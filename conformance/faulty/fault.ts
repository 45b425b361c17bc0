import type { OfficialGeneration as Generation } from '../rules/subject.ts'

/** One way to be wrong. */
export interface Fault {
  /** The rules that must be reported as failed because of it, and no others. */
  readonly breaks: readonly string[]
  /** The generations in which the server is examined to see it. */
  readonly generations: readonly Generation[]
}

export const inV4 = (...breaks: string[]): Fault => ({ breaks, generations: ['v4'] })
export const inV5 = (...breaks: string[]): Fault => ({ breaks, generations: ['v5'] })
export const inBoth = (...breaks: string[]): Fault => ({ breaks, generations: ['v4', 'v5'] })
