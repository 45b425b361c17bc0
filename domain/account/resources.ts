import { billFormat } from './bill-format.ts'
import { billPresentationMedia } from './bill-presentation-media.ts'
import { billingAccount } from './billing-account.ts'
import { billingCycleSpecification } from './billing-cycle-specification.ts'
import { financialAccount } from './financial-account.ts'
import { partyAccount } from './party-account.ts'
import { settlementAccount } from './settlement-account.ts'

/** The accounts, and what says how they are billed, in the order of the official document. */
export const accountResources = [
  partyAccount,
  billingAccount,
  settlementAccount,
  financialAccount,
  billingCycleSpecification,
  billFormat,
  billPresentationMedia,
]
