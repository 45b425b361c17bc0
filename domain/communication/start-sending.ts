import type { ResourceSpec } from '../core/define-resource.ts'
import { isOurs } from './delivery.ts'
import { messageTurns } from './queue.ts'

/** A message that waits to be sent is taken up when its time has come; one that is put off is looked at again then. */
export const startsSending: NonNullable<ResourceSpec['jobs']> = ({ before, after, at }) => {
  if (after?.['state'] !== 'initial' || !isOurs(after)) return []
  const { id, scheduledSendTime: scheduled } = after
  if (before && before['scheduledSendTime'] === scheduled && isOurs(before)) return []
  const isLater = typeof scheduled === 'string' && scheduled > at
  return [isLater ? messageTurns.timer(String(id), scheduled) : messageTurns.job(String(id))]
}
