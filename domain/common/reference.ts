import { type Doc, docsIn, isDoc, type Json } from '../core/json.ts'

/** The identifier in a reference; undefined when there is none. */
export function idIn(reference: Json | undefined): string | undefined {
  return isDoc(reference) && typeof reference['id'] === 'string' ? reference['id'] : undefined
}

/** References to the customers in `relatedParty`; to all parties where nobody is called customer. */
export function customerRefsIn(doc: Doc): readonly (Json | undefined)[] {
  const parties = docsIn(doc['relatedParty'])
  const customers = parties.filter(({ role }) => String(role).toLowerCase() === 'customer')
  return (customers.length > 0 ? customers : parties).map(({ partyOrPartyRole }) => partyOrPartyRole)
}

/** Their identifiers. */
export function customersOf(doc: Doc): readonly string[] {
  return customerRefsIn(doc).flatMap((ref) => idIn(ref) ?? [])
}
