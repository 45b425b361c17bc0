import type { Transporter } from 'nodemailer'
import type { Messenger, SendOutcome } from '../../domain/communication/messenger.ts'
import { mailOf } from './mail.ts'

export interface SmtpSettings {
  /** `smtp://user:password@host:port`, or `smtps://` for TLS from the first byte. */
  readonly url: string
  /** Address of the sender of messages that name none. */
  readonly from: string
  readonly timeoutMs: number
}

/** A messenger that can be closed; open connections are ended. */
export interface ClosableMessenger extends Messenger {
  close(): Promise<void>
}

/**
 * Hands e-mails to an SMTP server. What it refuses for good (5xx) has failed; what it refuses for now (4xx), a connection
 * that breaks and a password that is not accepted are tried again. The library is loaded with the first message.
 */
export function smtpMessenger({ url, from, timeoutMs }: SmtpSettings): ClosableMessenger {
  let transport: Promise<Transporter> | undefined
  return {
    async send(message) {
      transport ??= openTransport(url, timeoutMs)
      try {
        await (await transport).sendMail(mailOf(message, from))
        return { sent: true }
      } catch (error) {
        return outcomeOf(error)
      }
    },
    async close() {
      ;(await transport)?.close()
    },
  }
}

async function openTransport(url: string, timeoutMs: number): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  const timeouts = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs }
  return createTransport({ url, pool: true, maxConnections: 5, ...timeouts })
}

function outcomeOf(error: unknown): SendOutcome {
  const { code, responseCode, response, message } = error as Error & Record<string, unknown>
  const reason = String(response ?? message ?? error)
  const isFinal = Number(responseCode) >= 500 && code !== 'EAUTH'
  return isFinal ? { failed: reason } : { retry: reason }
}
