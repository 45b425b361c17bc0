import { defineResource, type Rule } from '../core/define-resource.ts'
import { changedAttributes, type Doc, docsIn } from '../core/json.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { collectionCase as schema } from './collection-case-class.ts'
import { handoverOf } from './handover.ts'
import { stages } from './stages.ts'

/** What a person may change; all else follows from what is owed. */
const byHand: readonly string[] = ['hold', 'note', 'doneByHand', 'lastUpdate', 'stageHistory', 'handover']

const onlyByHand: Rule = ({ before, after }) =>
  before
    ? changedAttributes(before, after)
        .filter((name) => !byHand.includes(name))
        .map((at) => ({ at, problem: 'follows from what the account owes: only hold, note and doneByHand are yours' }))
    : []

/** What a person has done counts as confirmed. */
function withDoneByHand(doc: Doc, at: string): Doc {
  const { doneByHand, ...rest } = doc
  if (doneByHand !== true) return rest
  const stageHistory = docsIn(doc['stageHistory']).map((entry) => ({
    ...entry,
    action: docsIn(entry['action']).map((action) =>
      action['state'] === 'begun' || action['state'] === 'failed'
        ? { ...action, state: 'confirmed', date: at, reason: 'done by hand' }
        : action,
    ),
  }))
  return { ...rest, stageHistory }
}

function withHandover({ handover: _, ...doc }: Doc): Doc {
  const handover = handoverOf(doc)
  return handover === undefined ? doc : { ...doc, handover }
}

export const collectionCase = defineResource({
  kind: 'CollectionCase',
  schema,
  description: 'How far the collection of a debt is: one for each account and day on which its oldest debt fell due.',
  lifecycle: defineLifecycle({
    attribute: 'state',
    initial: 'reminder',
    steps: {
      // One that was over is taken up where a younger debt stands by then.
      current: stages.slice(1),
      reminder: ['notice', 'current'],
      notice: ['softBar', 'reminder', 'current'],
      softBar: ['suspended', 'notice', 'reminder', 'current'],
      suspended: ['terminated', 'softBar', 'notice', 'reminder', 'current'],
      terminated: ['agency', 'current'],
      agency: ['current'],
    },
  }),
  mandatory: [],
  serverSets: ['stageHistory', 'handover', 'creationDate', 'lastUpdate'],
  search: [
    ...['state', 'billingAccount.id', 'anchor', 'creationDate', 'relatedParty.partyOrPartyRole.id'],
    ...['handover', 'agencyExport.id'],
  ],
  complete: ({ before, after, at }) => ({
    ...withHandover(before ? withDoneByHand(after, at) : after),
    ...(!before && { creationDate: at }),
    lastUpdate: at,
  }),
  rules: [onlyByHand],
  events: { delete: null },
  example: {
    '@type': 'CollectionCase',
    state: 'notice',
    billingAccount: { '@type': 'BillingAccountRef', id: 'acc-1', '@referredType': 'BillingAccount' },
    policy: { '@type': 'DunningPolicyRef', id: 'standard', name: 'Standard', '@referredType': 'DunningPolicy' },
    anchor: '2026-10-15',
    overdueAmount: { unit: 'EUR', value: 66.3 },
    since: '2026-10-29',
  },
})
