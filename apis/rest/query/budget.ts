import { Fault } from '../../../domain/core/fault.ts'
import type { QueryLimits } from '../settings.ts'

/** Counts what one query asks for against the limits. */
export class Budget {
  readonly limits: QueryLimits
  #clauses = 0

  constructor(limits: QueryLimits) {
    this.limits = limits
  }

  /** @throws Fault queryTooLarge */
  clause(): void {
    this.#clauses += 1
    this.#atMost(this.#clauses, this.limits.clauses, 'query', 'conditions')
  }

  values(name: string, count: number): void {
    this.#atMost(count, this.limits.values, name, 'values')
  }

  expression(name: string, text: string): void {
    this.#atMost(text.length, this.limits.expression, name, 'characters')
  }

  nesting(name: string, depth: number): void {
    this.#atMost(depth, this.limits.nesting, name, 'levels of nesting')
  }

  #atMost(count: number, most: number, at: string, what: string): void {
    if (count > most) throw new Fault('queryTooLarge', [{ at, problem: `has more than ${most} ${what}` }])
  }
}
