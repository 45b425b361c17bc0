import { systemActor } from '../core/actor.ts'
import { advance } from '../core/advance.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import type { Job, JobOutcome } from '../core/ports.ts'
import { docOf } from '../core/stored.ts'
import { turn } from '../core/turn-queue.ts'
import { communicationMessage } from './communication-message.ts'
import type { Delivery } from './delivery.ts'
import type { OutgoingMessage, SendOutcome } from './messenger.ts'
import { nextStep } from './next-step.ts'
import type { SendParts } from './parts.ts'
import { withNextBegun, withOutcomes, withTriesGivenUp } from './progress.ts'
import { messageTurns } from './queue.ts'

/**
 * Carries a message on as far as it goes: a few deliveries, one commit, and again. A delivery is noted as begun before it
 * is tried, and one that is found begun is tried again under the same key. So it does not matter when, how often, or by
 * which process this is called.
 */
export async function sendMessage(parts: SendParts, job: Job): Promise<JobOutcome> {
  const { core, later } = parts
  const messageId = messageTurns.idOf(job)
  const actor = systemActor('messages', messageId)
  const write = (edit: (message: Doc) => Doc) => advance(core, communicationMessage, actor, messageId, edit)
  const until = core.clock.now().getTime() + turn * 1000
  do {
    const message = await docOf(core.store, communicationMessage.kind, messageId)
    const at = core.clock.now().toISOString()
    const step = message ? nextStep(message, at) : ({ do: 'rest' } as const)
    if (step.do === 'rest') return { done: true }
    if (step.do === 'wait') {
      await later([messageTurns.timer(messageId, step.until)])
      return { done: true }
    }
    if (step.do === 'begin') await write((now) => begun(now, at))
    if (step.do === 'giveUp') await write((now) => withTriesGivenUp(now, at))
    if (step.do === 'send') await tryAll(parts, message!, step.deliveries, write)
  } while (core.clock.now().getTime() <= until)
  await later([messageTurns.job(messageId)])
  return { done: true }
}

/** What was changed or called off since it was looked at is looked at again. */
function begun(message: Doc, at: string): Doc {
  return nextStep(message, at).do === 'begin' ? withNextBegun(message, at) : message
}

/** Tries deliveries all at once; their outcomes are noted in one commit, and with them what is tried next. */
async function tryAll(
  { core, messenger, settings }: SendParts,
  message: Doc,
  deliveries: readonly Delivery[],
  write: (edit: (message: Doc) => Doc) => Promise<unknown>,
): Promise<void> {
  const tried = deliveries.map(async (each) => [each.key, await outcomeOf(messenger, outgoing(message, each))] as const)
  const outcomes = new Map<string, SendOutcome>(await Promise.all(tried))
  await write((now) => {
    const at = core.clock.now().toISOString()
    return begun(withOutcomes(now, outcomes, settings, at), at)
  })
}

async function outcomeOf(messenger: SendParts['messenger'], message: OutgoingMessage): Promise<SendOutcome> {
  try {
    return await messenger.send(message)
  } catch (error) {
    return { retry: error instanceof Error ? error.message : 'failed without a reason' }
  }
}

function outgoing(message: Doc, { id, key, channel, address }: Delivery): OutgoingMessage {
  const receiver = docsIn(message['receiver'])[Number(id) - 1] ?? {}
  const sender = isDoc(message['sender']) ? message['sender'] : {}
  return {
    key,
    messageId: String(message['id']),
    channel: channel!,
    to: { address: address!, ...said(receiver, 'name') },
    from: { ...said(sender, 'name'), ...said(sender, 'email'), ...said(sender, 'phoneNumber') },
    ...said(message, 'subject'),
    content: String(message['content'] ?? ''),
    contentType: message['contentType'] === 'text/html' ? 'text/html' : 'text/plain',
  }
}

function said<Name extends string>(doc: Doc, name: Name): { readonly [N in Name]?: string } {
  const value = doc[name]
  return typeof value === 'string' && value !== '' ? ({ [name]: value } as { [N in Name]?: string }) : {}
}
