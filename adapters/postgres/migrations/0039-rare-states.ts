import { migration } from '../migration.ts'

/**
 * Nearly all usage is rated, and who asks for that reads most of it anyway: so only what is in another state is in an index. Usage that
 * comes, or is rated again, has an entry less to write.
 */
export const rareStates = migration(39, 'rare states', [
  'drop index usage_row_status_idx1',
  `create index on usage_row (status) where status <> 'rated' and status <> 'rerated'`,
])
