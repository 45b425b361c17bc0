import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly text: string
}

export interface MailServer {
  readonly url: string
  readonly received: ReceivedMail[]
  /** What it says to a receiver, instead of taking the mail. */
  refuse: { readonly code: number; readonly text: string } | undefined
  close(): Promise<void>
}

/** A real SMTP server on a real socket that keeps what it was handed. For tests. */
export async function openMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo(_, __, answer) {
      const { refuse } = mail
      answer(refuse ? Object.assign(new Error(refuse.text), { responseCode: refuse.code }) : undefined)
    },
    onData(stream, { envelope }, answer) {
      let text = ''
      stream.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), text })
        answer()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    refuse: undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return mail
}
