import { migration, rarely } from '../migration.ts'
import { makingMonths } from '../months.ts'
import { stencils } from './0043-stencils.ts'

/**
 * Usage that is rated again goes from one usual state to another, and changes nothing else that is in an index: a row that finds room
 * beside itself needs no new entry in nine of them. Months to come have that room.
 */
export const roomForRerating = migration(49, 'room for rerating', [
  'drop index usage_row_status_idx',
  rarely('Usage', stencils, 'status', ['rated', 'rerated']),
  `create or replace function ${makingMonths(60)}`,
])
