import { neededBy } from '../common/needed-by.ts'

/** Names the customers and roles that engage a party and would be nobody's without it. */
export function engagedAs(kind: 'Individual' | 'Organization') {
  const engaging = { at: 'engagedParty.id', verb: 'engages', among: ['Individual', 'Organization'] }
  return neededBy(
    kind,
    ['Customer', 'PartyRole'].map((by) => ({ by, ...engaging })),
  )
}
