import { type Doc, docsIn } from '../core/json.ts'
import { addressOf, channelOf } from './channel.ts'
import type { Delivery } from './delivery.ts'

/** The deliveries of a message that is not on its way yet: one for each receiver, in the order of the list. */
export function freshDeliveries(message: Doc): Delivery[] {
  return docsIn(message['receiver']).map((receiver, i) => {
    const id = String(i + 1)
    return {
      '@type': 'MessageDelivery',
      id,
      key: keyOf(message, id),
      ...way(message, receiver),
      state: 'pending',
      tries: 0,
    }
  })
}

function way({ messageType }: Doc, receiver: Doc): Pick<Delivery, 'channel' | 'address' | 'reason'> {
  const channel = channelOf(messageType)
  if (!channel) return { reason: `${messageType} is not sent by this server` }
  const found = addressOf(receiver, channel)
  return 'address' in found ? { channel, address: found.address } : found
}

/**
 * What a delivery is known by outside. It follows from the message and the place of the receiver alone; the instant of its
 * creation tells a message from an earlier one of the same identifier, of which gateways may still know.
 */
function keyOf({ id, creationDate }: Doc, place: string): string {
  return `${inToken(String(id))}.${place}.${Date.parse(String(creationDate)).toString(36)}`
}

/** Only characters that stand in a header, an e-mail's identifier and the name of a file as they are. */
function inToken(id: string): string {
  return encodeURIComponent(id).replaceAll(/[.!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/**
 * The message that a key belongs to, as an identifier; also of a key as the identifier of an e-mail shows it. Undefined
 * when it is no key.
 */
export function messageOfKey(key: string): string | undefined {
  const [, token] = /^([^.]+)\.\d+\.-?[0-9a-z]+$/.exec(bareKey(key)) ?? []
  try {
    return token === undefined ? undefined : decodeURIComponent(token)
  } catch {
    return undefined
  }
}

/** `<key@host>` as the key. */
export function bareKey(key: string): string {
  return key.replace(/^<(.*)>$/, '$1').replace(/@.*$/, '')
}
