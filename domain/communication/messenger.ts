import type { Channel } from './channel.ts'

/** One message for one receiver. */
export interface OutgoingMessage {
  /**
   * The same on every try, in characters that fit into a header. Whoever carries the message on and knows keys delivers it
   * once per key: a process may die between sending and the note of it.
   */
  readonly key: string
  readonly messageId: string
  readonly channel: Channel
  readonly to: { readonly address: string; readonly name?: string }
  /** What the message says of its sender; adapters have an address of their own for what it does not say. */
  readonly from: { readonly email?: string; readonly phoneNumber?: string; readonly name?: string }
  readonly subject?: string
  readonly content: string
  readonly contentType: 'text/plain' | 'text/html'
}

/** What became of it. `retry`: not now, perhaps later, and perhaps it was sent all the same. `failed`: never like this. */
export type SendOutcome = { readonly sent: true } | { readonly retry: string } | { readonly failed: string }

/** The way to receivers. An error that is thrown counts as `retry`. */
export interface Messenger {
  send(message: OutgoingMessage): Promise<SendOutcome>
}
