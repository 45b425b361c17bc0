import type { ResourceSpec } from '../../core/define-resource.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { isOver } from './ticket-states.ts'

/**
 * Dates a ticket, and notes each status that it gets with reason and author. A reason belongs to the step with which it was
 * given: one that is left over from an earlier status falls away.
 */
export const withHistory: NonNullable<ResourceSpec['complete']> = ({ before, after, at, by }) => {
  const dated: Doc = { ...after, creationDate: before?.['creationDate'] ?? at, lastUpdate: at }
  if (before?.['status'] === after['status']) return dated
  const { statusChangeReason, statusProposal: _, ...rest } = dated
  const isNew = statusChangeReason !== undefined && statusChangeReason !== before?.['statusChangeReason']
  const reason = isNew ? { statusChangeReason } : {}
  const step: Doc = { '@type': 'StatusChange', status: after['status']!, statusChangeDate: at, ...reason, author: by }
  const history = [...docsIn(before?.['statusChangeHistory']), step]
  return withResolution(before, { ...rest, ...reason, statusChangeDate: at, statusChangeHistory: history }, at)
}

/** A ticket that is resolved has a date for it, and one that is taken up again has none any more. */
function withResolution(before: Doc | undefined, after: Doc, at: string): Doc {
  const { resolutionDate, ...open } = after
  if (after['status'] === 'resolved') return { ...after, resolutionDate: newOne(before, after) ?? at }
  return isOver(after['status']) || !isOver(before?.['status']) ? after : open
}

/** The date that came with the step, for a trouble that was over before anybody said so. */
function newOne(before: Doc | undefined, { resolutionDate: said }: Doc) {
  return said === before?.['resolutionDate'] ? undefined : said
}
