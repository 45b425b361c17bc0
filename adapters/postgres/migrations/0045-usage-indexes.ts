import { migration } from '../migration.ts'

/**
 * Usage has an entry less in two indexes. What comes together is of few specifications and types: one index of both, in which rows that
 * are alike are one entry, is small enough to be looked through for a type alone. And it lies in the order in which it was received, which
 * the ranges of blocks tell.
 */
export const usageIndexes = migration(45, 'usage indexes', [
  'drop index "usage_row_usageSpecification.id_idx1", "usage_row_usageType_idx1", "usage_row_receivedDate_idx1"',
  'create index on usage_row ("usageSpecification.id", "usageType")',
  'create index on usage_row using brin ("receivedDate") with (autosummarize = on)',
])
