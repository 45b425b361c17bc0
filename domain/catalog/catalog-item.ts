import { entity } from '../common/entity.ts'
import { timePeriod } from '../common/time-period.ts'
import { type Attributes, about, dateTime, text } from '../core/schema.ts'
import { catalogStates } from './catalog-states.ts'

/** What everything in the catalog has. */
export const catalogItem = {
  ...entity,
  name: text('Name under which it is known.'),
  description: text('What it is, in free words.'),
  lastUpdate: dateTime('When it was last changed; set by the server.'),
  lifecycleStatus: text(`Where it is in its life; one of ${catalogStates.join(', ')}.`),
  validFor: about(timePeriod, 'From when, and until when, it is valid.'),
  version: text('Version, raised by its author.'),
} satisfies Attributes
