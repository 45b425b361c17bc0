import { type Doc, docsIn, type Json } from '../core/json.ts'
import type { Channel } from './channel.ts'

export const deliveryStates = ['pending', 'sending', 'sent', 'delivered', 'bounced', 'failed', 'cancelled'] as const

export type DeliveryState = (typeof deliveryStates)[number]

/** What becomes of a message for one receiver; its document is what the message stores. */
export interface Delivery {
  readonly '@type': 'MessageDelivery'
  /** Place of the receiver in the list, from 1. */
  readonly id: string
  readonly key: string
  /** Absent when nobody here can reach the receiver; `reason` says why. */
  readonly channel?: Channel
  readonly address?: string
  readonly state: DeliveryState
  /** How often it was tried; the try that is under way counts. */
  readonly tries: number
  readonly nextTry?: string
  readonly sentDate?: string
  readonly receiptDate?: string
  readonly uncertain?: boolean
  readonly reason?: string
}

/** The deliveries of a stored message. */
export function deliveriesOf(message: Doc): readonly Delivery[] {
  return docsIn(message['delivery']) as unknown as Delivery[]
}

export function withDeliveries(message: Doc, deliveries: readonly Delivery[]): Doc {
  return { ...message, delivery: deliveries as unknown as Json[] }
}

/** Whether nothing more happens to a delivery by itself. */
export const isOver = ({ state }: Delivery): boolean => state !== 'pending' && state !== 'sending'

/** Whether somebody may have got something: from then on the message stays as it is. */
export const isBegun = ({ state, tries }: Delivery): boolean =>
  tries > 0 || (state !== 'pending' && state !== 'cancelled')

/** Whether this server has begun to send a message. */
export const hasBegun = (message: Doc): boolean => deliveriesOf(message).some(isBegun)

/** Whether this server can reach one of the receivers; a message of which it can reach nobody is sent by others, or not yet. */
export const isOurs = (message: Doc): boolean => deliveriesOf(message).some(({ channel }) => channel !== undefined)
