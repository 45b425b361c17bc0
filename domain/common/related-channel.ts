import { classOf, text } from '../core/schema.ts'
import { channelRef } from './product-refs.ts'

export const relatedChannel = classOf(
  'RelatedChannel',
  { role: text('What happened through the channel, such as sale or support.'), channel: channelRef },
  { description: 'A channel with the part that it played.', required: ['role', 'channel'] },
)
