import type { Doc } from '../client.ts'
import { starts, type Typed, words } from './product-facts.ts'
import type { ListFacet, Subject } from './subject.ts'

const period: Doc = { startDateTime: '2020-01-01T00:00:00.000Z', endDateTime: '2031-01-01T00:00:00.000Z' }

/** What an interaction was about. */
const items = (typed: Typed): ListFacet => ({
  attribute: 'interactionItem',
  text: 'reason',
  element: (text) => typed('InteractionItem', { id: text, reason: text }),
  distinct: true,
})

/** An interaction, as far as both generations say the same of it; each writes its channels in its own way. */
export function partyInteractionSubject(typed: Typed, channels: string, channel: Doc): Subject {
  const list = items(typed)
  const sample = (i: 0 | 1 | 2): Doc => ({
    description: words[i],
    interactionDate: { startDateTime: starts[i] },
    interactionItem: [['home', 'work'], ['work', 'home'], ['holiday']][i]!.map((name) => list.element(name, false)),
  })
  return {
    resource: 'partyInteraction',
    kind: 'PartyInteraction',
    mandatory: ['direction', 'reason', channels],
    minimal: { direction: 'inbound', reason: 'A question', [channels]: [channel] },
    full: {
      description: 'Asked where the technician is',
      interactionDate: period,
      interactionItem: [list.element('home', false)],
      note: [typed('Note', { id: '1', author: 'Ada', date: '2020-01-01T00:00:00.000Z', text: 'Friendly' })],
    },
    group: 'reason',
    samples: [sample(0), sample(1), sample(2)],
    text: { path: 'description', values: words },
    date: { path: 'interactionDate.startDateTime', values: starts },
    list,
    nested: { attribute: 'interactionDate', keep: 'startDateTime', drop: 'endDateTime', value: period },
    lifecycle: {
      attribute: 'status',
      step: ['open', 'inProgress'],
      illegal: ['completed', 'open'],
      event: 'StatusChangeEvent',
    },
  }
}
