import type { Channel } from '../../domain/communication/channel.ts'
import type { Messenger } from '../../domain/communication/messenger.ts'

/** Each channel has a messenger of its own. */
export function byChannel(messengers: Readonly<Record<Channel, Messenger>>): Messenger {
  return { send: (message) => messengers[message.channel].send(message) }
}
