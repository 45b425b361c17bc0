import { partyName } from '../common/party-name.ts'
import { covers } from '../common/valid-period.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { emailAddress, phoneNumber } from './channel.ts'
import { oneLine } from './render.ts'

/** How somebody is written to. */
export interface Reach {
  readonly messageType: 'Email' | 'SMS'
  readonly receiver: Doc
  /** Language in which the person wants to be served, if known. */
  readonly language?: string
}

interface Way {
  readonly messageType: Reach['messageType']
  readonly place: Doc
  readonly preferred: boolean
}

/**
 * How somebody is written to at an instant (canonical text): over the preferred contact medium of those that are valid then
 * and that a message can go over, else by e-mail, else to a mobile phone. Undefined when there is no way.
 * @param people what is known of them (`partiesBehind`): what a role says of itself goes before what is said of its party
 */
export function reachOf(people: readonly Doc[], ref: Doc, role: string, at: string): Reach | undefined {
  const ways = people
    .flatMap(({ contactMedium }) => docsIn(contactMedium))
    .filter(({ validFor }) => covers(validFor, at))
    .flatMap(wayOver)
  const way = ways.find(({ preferred }) => preferred) ?? ways.find(isEmail) ?? ways[0]
  if (!way) return undefined
  const name = people.toReversed().map(partyName).find(isText)
  const language = people.flatMap(({ languageAbility }) => docsIn(languageAbility)).find(isFavourite)?.['languageCode']
  return {
    messageType: way.messageType,
    receiver: {
      '@type': 'Receiver',
      ...(name !== undefined && { name: oneLine(name) }),
      ...way.place,
      party: { '@type': 'RelatedPartyRefOrPartyRoleRef', role, partyOrPartyRole: ref },
    },
    ...(isText(language) && { language }),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isEmail = ({ messageType }: Way) => messageType === 'Email'
const isFavourite = ({ isFavouriteLanguage }: Doc) => isFavouriteLanguage === true

/** A phone at home is called, not written to, unless it is what somebody prefers. */
function wayOver(medium: Doc): Way[] {
  const preferred = medium['preferred'] === true
  const email = isText(medium['emailAddress']) ? emailAddress(medium['emailAddress']) : undefined
  if (email !== undefined) return [{ messageType: 'Email', place: { email }, preferred }]
  const phone = isText(medium['phoneNumber']) ? phoneNumber(medium['phoneNumber']) : undefined
  const isMobile = /mobile|cell|sms/i.test(String(medium['contactType'] ?? medium['mediumType'] ?? ''))
  if (phone === undefined || !(isMobile || preferred)) return []
  return [{ messageType: 'SMS', place: { phoneNumber: phone }, preferred }]
}
