import type { ResourceSpec } from '../core/define-resource.ts'
import { isOurs } from './delivery.ts'
import { messageJob, messageTimer } from './queue.ts'

/** A message that waits to be sent is taken up when its time has come; one that is put off is looked at again then. */
export const startsSending: NonNullable<ResourceSpec['jobs']> = ({ before, after, at }) => {
  if (after?.['state'] !== 'initial' || !isOurs(after)) return []
  const { id, scheduledSendTime: scheduled } = after
  if (before && before['scheduledSendTime'] === scheduled && isOurs(before)) return []
  const isLater = typeof scheduled === 'string' && scheduled > at
  return [isLater ? messageTimer(String(id), scheduled) : messageJob(String(id))]
}
