import { partiesBehind } from '../../common/parties-behind.ts'
import { idIn } from '../../common/reference.ts'
import { type HouseMessage, houseMessage } from '../../communication/house-message.ts'
import { reachOf } from '../../communication/reach.ts'
import type { Actor } from '../../core/actor.ts'
import { type Core, change, createOnce } from '../../core/commands.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { Sight } from '../../core/sight.ts'

/** Something about a ticket that is to be told to somebody. */
export interface News extends Pick<HouseMessage, 'standard'> {
  /** Identifier of the message, but for the receiver: the same however often it is told. */
  readonly id: string
  readonly ticket: Doc
  /** Reference to a party or the role of one. */
  readonly to: Doc
  readonly role: string
  /** When it happened. */
  readonly at: string
  /** Values for the text, besides name, ticket and about. */
  readonly values: Readonly<Record<string, string>>
  /** Not before this instant. */
  readonly scheduled?: string
}

/** Writes a message, once. Whom this system knows and cannot write to is noted at the ticket, once. */
export async function tell(core: Core, actor: Actor, news: News): Promise<void> {
  const { ticket, to, role, scheduled, standard } = news
  const read = new Sight(core.store, core.known)
  const people = await partiesBehind(to, read)
  if (people.length === 0) return
  const reach = reachOf(people, to, role, core.clock.now().toISOString())
  if (!reach) return noteUnreached(core, actor, news)
  const ticketId = String(ticket['id'])
  const values = {
    name: String(reach.receiver['name'] ?? to['name'] ?? to['id']),
    ticket: ticketId,
    about: String(ticket['name'] ?? ticket['description'] ?? ''),
    ...news.values,
  }
  const more: Doc = {
    description: `About trouble ticket ${ticketId}`,
    characteristic: [{ '@type': 'StringCharacteristic', name: 'troubleTicket', value: ticketId }],
    ...(scheduled !== undefined && { scheduledSendTime: scheduled }),
  }
  const message = await houseMessage({ id: messageIdOf(news.id, to), standard, reach, values, more }, read)
  await createOnce(core, core.resource('CommunicationMessage'), actor, message)
}

/** The identifier of what is told to one of its receivers. */
export const messageIdOf = (news: string, to: Doc): string => `${news}-${idIn(to)}`

/** Nobody can be told what happened, and whoever works on the ticket ought to know. */
async function noteUnreached(core: Core, actor: Actor, { ticket, to, role, at, standard }: News): Promise<void> {
  const text = `The ${role} ${to['name'] ?? to['id']} was not sent ${standard['id']}: no e-mail address or mobile phone is known`
  const note: Doc = { '@type': 'Note', text, date: at, author: actor.id }
  const isNoted = (one: Doc) => one['text'] === text && one['date'] === at
  await change(core, core.resource('TroubleTicket'), actor, String(ticket['id']), (now) => {
    const notes = docsIn(now['note'])
    return notes.some(isNoted) ? now : { ...now, note: [...notes, note] }
  })
}
