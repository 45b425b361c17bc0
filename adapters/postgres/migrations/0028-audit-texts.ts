import { migration } from '../migration.ts'

/** Nobody looks for audit entries by what changed: to parse that for each costs more than the rest of the entry. */
export const auditTexts = migration(28, 'audit texts', ['alter table audit alter column changed type text'])
