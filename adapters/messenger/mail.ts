import type { SendMailOptions } from 'nodemailer'
import type { OutgoingMessage } from '../../domain/communication/messenger.ts'
import { keyToken } from './key-token.ts'

/**
 * A message as an e-mail. Its Message-ID is the same on every try, so that a mail system which has it already can tell. No
 * attachment or text is ever read from a file or an address.
 * @param ownAddress the sender's where the message names none
 */
export function mailOf(message: OutgoingMessage, ownAddress: string): SendMailOptions {
  const { key, to, from, subject = '', content, contentType } = message
  const address = from.email ?? ownAddress
  const host = ownAddress.slice(ownAddress.lastIndexOf('@') + 1)
  return {
    messageId: `<${keyToken(key)}@${host}>`,
    from: { name: from.name ?? '', address },
    to: { name: to.name ?? '', address: to.address },
    subject,
    ...(contentType === 'text/html' ? { html: content } : { text: content }),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
