import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Messenger, OutgoingMessage } from '../../domain/communication/messenger.ts'
import { keyToken } from './key-token.ts'
import { mailOf } from './mail.ts'
import { smsOf } from './sms-messenger.ts'

export interface FolderSettings {
  readonly directory: string
  /** Address of the sender of e-mails that name none. */
  readonly from: string
}

/**
 * Sends nothing: puts each e-mail (.eml) and short message (.json) into a folder, for development. A file is called after
 * the key, and is there as a whole or not at all, so what is sent again is the same file.
 */
export function folderMessenger({ directory, from }: FolderSettings): Messenger {
  return {
    async send(message) {
      const isMail = message.channel === 'email'
      const file = join(directory, `${keyToken(message.key)}${isMail ? '.eml' : '.json'}`)
      const unfinished = `${file}.${randomUUID()}.part`
      const written = isMail ? await mailText(message, from) : JSON.stringify(smsOf(message), null, 2)
      try {
        await mkdir(directory, { recursive: true })
        await writeFile(unfinished, written)
        await rename(unfinished, file)
        return { sent: true }
      } catch (error) {
        await rm(unfinished, { force: true }).catch(() => undefined)
        // Paths are nothing for the readers of a message.
        return { retry: `the folder of messages cannot be written (${(error as NodeJS.ErrnoException).code})` }
      }
    },
  }
}

async function mailText(message: OutgoingMessage, from: string): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  return new MailComposer(mailOf(message, from)).compile().build()
}
