import type { Rule } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import { docsIn, isDoc, sameJson } from '../core/json.ts'
import { emailAddress, phoneNumber } from './channel.ts'
import { hasBegun, isOurs } from './delivery.ts'
import { oneLine as toOneLine } from './render.ts'

/** What receivers get, or got; it does not change under their eyes. */
const sentAsIs = [
  ...['messageType', 'subject', 'content', 'contentType', 'sender', 'receiver', 'attachment'],
  ...['scheduledSendTime', 'sendTime', 'sendTimeComplete'],
]

export const whatIsSentStays: Rule = ({ before, after }) => {
  if (!before || !hasBegun(before)) return []
  const changed = sentAsIs.filter((name) => !sameJson(before[name], after[name]))
  return changed.map((at) => ({ at, problem: 'cannot be changed any more: the message is being sent' }))
}

/** The state of a message that this server sends follows from its deliveries; it can only be called off. */
export const stateFollows: Rule = ({ before, after }) => {
  if (!before || before['state'] === after['state'] || after['state'] === 'cancelled' || !isOurs(before)) return []
  return [{ at: 'state', problem: 'follows from what becomes of the deliveries; only cancelled may be written' }]
}

/** Subject and content are made from the template once. */
export const madeOnce: Rule = ({ before, after }) => {
  if (!before) return []
  const changed = ['template', 'language', 'variable'].filter((name) => !sameJson(before[name], after[name]))
  const problem = 'cannot be changed: the text was made from it; write the content itself, or another message'
  return changed.map((at) => ({ at, problem }))
}

/** A message is for somebody. */
export const hasReceivers: Rule = ({ after }) =>
  docsIn(after['receiver']).length > 0 ? [] : [{ at: 'receiver', problem: 'needs at least one' }]

/** What becomes a header, or an address, is one line of its kind. */
export const fitForHeaders: Rule = ({ after }) => {
  const { subject, tryTimes, sender, receiver } = after
  const people = [
    ...(isDoc(sender) ? [['sender', sender] as const] : []),
    ...docsIn(receiver).map((one, i) => [`receiver[${i}]`, one] as const),
  ]
  return [
    ...oneLine('subject', subject),
    ...(typeof tryTimes === 'number' && (tryTimes < 0 || tryTimes > mostTries)
      ? [{ at: 'tryTimes', problem: `must be from 0 to ${mostTries}` }]
      : []),
    ...people.flatMap(([at, { name, email, phoneNumber: number }]) => [
      ...oneLine(`${at}.name`, name),
      ...said(email).flatMap((text) =>
        emailAddress(text) ? [] : [{ at: `${at}.email`, problem: 'is not one e-mail address' }],
      ),
      ...said(number).flatMap((text) =>
        phoneNumber(text) ? [] : [{ at: `${at}.phoneNumber`, problem: 'is not a phone number' }],
      ),
    ]),
  ]
}

const mostTries = 100

/** The text, where there is one: who has no address may say so with an empty one. */
const said = (value: unknown): string[] => (typeof value === 'string' && value.trim() !== '' ? [value] : [])

function oneLine(at: string, value: unknown): FaultDetail[] {
  return typeof value === 'string' && toOneLine(value) !== value
    ? [{ at, problem: 'must be one line without control characters' }]
    : []
}
