/** One notification on its way out. */
export interface Webhook {
  readonly url: string
  /** The same on every try, so that a listener can tell a repetition. */
  readonly id: string
  /** When this try is made. */
  readonly at: Date
  /** JSON text. */
  readonly body: string
  /** Standard Webhooks secret to sign it with. */
  readonly secret?: string
}

/**
 * What became of a try: the HTTP status that was answered, why there was no answer, or why the target may not be
 * reached at all.
 */
export type WebhookResult = { readonly status: number } | { readonly failed: string } | { readonly refused: string }

/** Posts to listeners. It never throws for anything that a listener or the network does. */
export interface WebhookSender {
  /** Why nothing would ever be sent to this URL, as far as the URL alone tells; undefined when it may be tried. */
  refuses(url: string): string | undefined
  send(webhook: Webhook): Promise<WebhookResult>
}
