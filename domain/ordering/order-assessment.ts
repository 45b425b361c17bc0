import type { Doc } from '../core/json.ts'

/** What is decided about an order before anything is done about it. */
export type Assessment =
  | { readonly decision: 'accept' }
  | { readonly decision: 'pend'; readonly reason: string }
  | { readonly decision: 'refuse'; readonly reason: string }

/** Decides whether the operator wants to carry out an order; credit control plugs in here. */
export interface OrderAssessment {
  assess(order: Doc): Promise<Assessment>
}

/** Accepts everything. */
export const acceptsAll: OrderAssessment = { assess: async () => ({ decision: 'accept' }) }
