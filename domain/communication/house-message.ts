import type { Reader } from '../core/define-resource.ts'
import { Fault } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'
import type { Reach } from './reach.ts'
import { rendered } from './render-message.ts'

/** A message that the house sends by itself. */
export interface HouseMessage {
  readonly id: string
  /** What it says where the operator has no template of the same identifier. */
  readonly standard: Doc
  readonly reach: Reach
  readonly values: Readonly<Record<string, string>>
  /** What else the message says of itself. */
  readonly more?: Doc
}

/**
 * The document of such a message, to be created. A `MessageTemplate` of the identifier of the standard text speaks in its
 * place; one that has no text for the channel, or wants a value that there is not, gives way to it.
 */
export async function houseMessage(message: HouseMessage, read: Reader): Promise<Doc> {
  const { id, standard, reach, values, more } = message
  const { receiver, messageType, language } = reach
  const draft: Doc = {
    id,
    messageType,
    sender: { '@type': 'Sender', name: 'Customer care' },
    receiver: [receiver],
    variable: Object.entries(values).map(([name, value]) => ({ '@type': 'MessageVariable', name, value })),
    ...(language !== undefined && { language }),
    ...more,
  }
  const own = await read.get('MessageTemplate', String(standard['id']))
  if (!own || !canSpeak(own, draft)) return rendered(draft, standard)
  const template: Doc = { '@type': 'MessageTemplateRef', id: own['id']!, '@referredType': 'MessageTemplate' }
  return { ...draft, template }
}

function canSpeak(template: Doc, draft: Doc): boolean {
  try {
    rendered(draft, template)
    return true
  } catch (error) {
    if (error instanceof Fault) return false
    throw error
  }
}
