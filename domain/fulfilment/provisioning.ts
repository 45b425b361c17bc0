import type { Doc } from '../core/json.ts'

export type TaskAction = 'add' | 'modify' | 'delete'

/** One thing that a network element, a warehouse or a field force is asked to do. */
export interface ProvisioningRequest {
  /**
   * The same on every try. Whoever carries it out must do so once, however often it is asked: a process may die between
   * the deed and the note of it.
   */
  readonly key: string
  readonly orderId: string
  readonly itemId: string
  readonly taskId: string
  readonly kind: 'resource' | 'service'
  readonly action: TaskAction
  /** True when an earlier deed is to be undone. */
  readonly compensation: boolean
  readonly specification: { readonly id: string; readonly name?: string }
  /** The product as it was ordered. */
  readonly product: Doc
}

/** What became of it. `retry`: not now, perhaps later. `failed`: not like this, a person has to look. */
export type ProvisioningOutcome =
  | { readonly done: { readonly id?: string; readonly name?: string } }
  | { readonly retry: string }
  | { readonly failed: string }

/** The way to the network. An error that is thrown counts as `retry`. */
export interface Provisioning {
  execute(request: ProvisioningRequest): Promise<ProvisioningOutcome>
}
