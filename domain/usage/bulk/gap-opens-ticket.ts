import { createOnce } from '../../core/commands.ts'
import type { Filter } from '../../core/query.ts'
import { isText } from '../../core/query.ts'
import type { Reaction } from '../../core/reaction.ts'
import { Sight } from '../../core/sight.ts'
import { docOf } from '../../core/stored.ts'

/** Files of a network come numbered; one that is left out is usage that nobody pays for. */
export const fileGapOpensTicket: Reaction = {
  name: 'usage-file-gap-opens-ticket',
  says: 'A file of usage whose predecessor in the sequence of its source has not come opens a ticket.',
  to: 'UsageFile',
  when: ({ before, after }) => !before && typeof after?.['sequence'] === 'number',
  async react(core, { id }, actor) {
    const file = await docOf(core.store, 'UsageFile', id)
    if (!file) return
    const [source, sequence] = [String(file['source']), Number(file['sequence'])]
    const read = new Sight(core.store)
    const earlier = (op: 'eq' | 'lt', value: number): Filter => ({
      kind: 'and',
      of: [isText(['source'], source), { kind: 'compare', path: ['sequence'], op, value }],
    })
    const [before, any] = await Promise.all([
      read.find('UsageFile', earlier('eq', sequence - 1), 1),
      read.find('UsageFile', earlier('lt', sequence), 1),
    ])
    if (before.length > 0 || any.length === 0) return
    await createOnce(core, core.resource('TroubleTicket'), actor, {
      id: `usage-file-gap-${id}`,
      name: `Usage of ${source} is missing`,
      description: `File ${sequence - 1} of ${source} had not come when file ${sequence} (${file['fileId']}) did.`,
      severity: 'Major',
      ticketType: 'usageFileGap',
      status: 'acknowledged',
      relatedEntity: [
        {
          '@type': 'RelatedEntity',
          role: 'file after the gap',
          entity: { '@type': 'EntityRef', id, '@referredType': 'UsageFile' },
        },
      ],
    })
  },
}
