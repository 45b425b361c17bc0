import type { BillView } from './bill-view.ts'

/**
 * Makes images of bills. The same view makes the same bytes, in any process, for as long as `version` is the same: it names the
 * template and whatever else decides about them.
 */
export interface BillRenderer {
  readonly version: string
  html(view: BillView): string
  pdf(view: BillView): Promise<Uint8Array>
}
