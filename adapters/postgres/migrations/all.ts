import type { Migration } from '../migration.ts'
import { base } from './0001-base.ts'
import { hub } from './0002-hub.ts'
import { parties } from './0003-parties.ts'
import { retention } from './0004-retention.ts'

/** Every migration, in order. New ones are added at the end; released ones stay as they are. */
export const migrations: readonly Migration[] = [base, hub, parties, retention]
