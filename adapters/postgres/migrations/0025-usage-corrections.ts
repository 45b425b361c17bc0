import { migration, widen } from '../migration.ts'
import { leaningEvents } from './0023-leaning-events.ts'

/** Usage that is rated again after its bill says with what the difference is billed. */
export const usageCorrections = migration(25, 'usage corrections', [
  widen('Usage', leaningEvents, { 'correctionBucket.id': 'text' }),
])
