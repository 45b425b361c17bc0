import { partyAccountKinds } from '../common/accounts.ts'
import { neededBy } from '../common/needed-by.ts'

/** Where accounts name each part of their bill structure, be it by reference or as a copy with its identifier. */
const parts = {
  BillFormat: 'format',
  BillPresentationMedia: 'presentationMedia',
  BillingCycleSpecification: 'cycleSpecification',
} as const

/** Names the accounts that are billed in this way. */
export function billedAs(kind: keyof typeof parts) {
  const at = `billStructure.${parts[kind]}.id`
  return neededBy(
    kind,
    partyAccountKinds.map((by) => ({ by, at, verb: 'is billed with' })),
  )
}
