import { contentsOf, withAddresses } from '../common/attachments/kept-attachments.ts'
import { relatedPartyReference } from '../common/references.ts'
import { defineResource, type Reader, type Rule, type Writing } from '../core/define-resource.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { partyInteraction as schema } from './party-interaction-class.ts'
import { partyInteractionExample } from './party-interaction-example.ts'

/** How an interaction says that it goes on with the thread of another one. */
const continues = 'continues'

/** Dates an interaction; one that does not say when it took place began when it was recorded. */
function dated({ before, after, at }: Writing): Doc {
  const isNewStatus = before?.['status'] !== after['status']
  return {
    ...after,
    interactionDate: after['interactionDate'] ?? { startDateTime: at },
    creationDate: before?.['creationDate'] ?? at,
    lastUpdate: at,
    statusChangeDate: isNewStatus ? at : before!['statusChangeDate']!,
  }
}

/** The thread is that of the interaction which it continues; without one it begins a thread of its own. */
async function threaded({ before, after }: Pick<Writing, 'before' | 'after'>, read: Reader): Promise<Doc> {
  const earlier = continued(after)
  if (before && earlier === continued(before)) return { ...after, threadId: before['threadId'] ?? after['id']! }
  const known = earlier === undefined ? undefined : await read.get('PartyInteraction', earlier)
  return { ...after, threadId: known?.['threadId'] ?? earlier ?? after['id']! }
}

function continued(interaction: Doc): string | undefined {
  const tie = docsIn(interaction['interactionRelationship']).find(
    ({ relationshipType }) => String(relationshipType).toLowerCase() === continues,
  )
  return tie && String(tie['id'])
}

const tiesMakeSense: Rule = ({ after }) => {
  const ties = docsIn(after['interactionRelationship'])
  const own = ties.findIndex(({ id }) => id === after['id'])
  const earlier = ties.filter(({ relationshipType }) => String(relationshipType).toLowerCase() === continues)
  return [
    ...(own < 0 ? [] : [{ at: `interactionRelationship[${own}]`, problem: 'names the interaction itself' }]),
    ...(earlier.length < 2 ? [] : [{ at: 'interactionRelationship', problem: 'continues more than one interaction' }]),
  ]
}

export const partyInteraction = defineResource({
  kind: 'PartyInteraction',
  schema,
  description: 'A contact between a party and the operator: what it was about, on which channel, and what came of it.',
  lifecycle: defineLifecycle({
    attribute: 'status',
    initial: 'open',
    entry: ['open', 'opened', 'inProgress', 'completed'],
    anyCase: true,
    steps: {
      open: ['inProgress', 'completed', 'cancelled'],
      opened: ['inProgress', 'completed', 'cancelled'],
      inProgress: ['completed', 'cancelled'],
      completed: [],
      cancelled: [],
    },
  }),
  mandatory: ['direction', 'reason', 'relatedChannel'],
  serverSets: ['creationDate', 'lastUpdate', 'statusChangeDate', 'threadId'],
  search: [
    'status',
    'direction',
    'reason',
    'threadId',
    'creationDate',
    'interactionDate.startDateTime',
    'relatedChannel.channel.id',
    'relatedParty.partyOrPartyRole.id',
    'interactionItem.item.entity.id',
    'interactionRelationship.id',
    'externalIdentifier.id',
  ],
  complete: dated,
  resolve: async (step, read, nextId) => threaded({ ...step, after: withAddresses(step, nextId) }, read),
  consequences: (step, read) => contentsOf('PartyInteraction', step, read),
  rules: [tiesMakeSense],
  references: [relatedPartyReference, { path: 'interactionRelationship.id', kinds: ['PartyInteraction'] }],
  events: { stateChange: 'PartyInteractionStatusChangeEvent' },
  example: partyInteractionExample,
})
