/** How bills can go wrong, with the rules that each of these faults breaks. */
export const billFaults = {
  'amounts change': ['bill.sums', 'merge.fixed'],
  'any state': ['bill.unknown-state'],
  'bill made silently': ['bill.made-event'],
  'bills deletable': ['error.no-operation'],
  'copies of anything': ['duplicate.only-of-sent'],
  'copies of nothing': ['duplicate.names-bill'],
  'copy asks for money': ['duplicate.asks-nothing'],
  'copy can be held': ['duplicate.stays'],
  'copy has a number': ['duplicate.asks-nothing'],
  'copy says less': ['duplicate.says-the-same'],
  'cycle backwards': ['cycle.dates'],
  'held for ever': ['bill.hold'],
  'held silently': ['bill.hold-event'],
  'line of no bill': ['bill.sums', 'rate.of-bill'],
  'no JSON Patch': ['bill.json-patch'],
  'nothing is billed': ['ondemand.rejected'],
  'of another account': ['ondemand.done'],
  'paid by word': ['bill.paid-by-itself'],
  'request done silently': ['ondemand.event'],
  'stale accepted': ['bill.stale'],
  'tax forgotten': ['bill.sums'],
  'v5 has others': ['bill.sums', 'both.same'],
} as const satisfies Record<string, readonly string[]>

export type BillFault = keyof typeof billFaults
