import { asRows, migration } from '../migration.ts'
import { usage } from './0015-usage.ts'

/** There is more usage than of all other kinds together. */
export const usageRows = migration(17, 'usage rows', [asRows('Usage', usage, 'usage_row')])
