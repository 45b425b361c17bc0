import type { ResourceSpec } from '../core/define-resource.ts'
import { Fault, refuseFor } from '../core/fault.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import { channelOf } from './channel.ts'
import { render, variablesIn } from './render.ts'
import { textFor } from './template-text.ts'

/**
 * Makes subject and content of a message from its template, once, when it is created; what was made is kept. A message
 * without a template has to bring its content.
 * @throws Fault mandatoryMissing; ruleViolated for a template, text or value that there is not
 */
export const renderMessage: NonNullable<ResourceSpec['resolve']> = async ({ before, after }, read) => {
  const { template } = after
  if (before || !isDoc(template)) {
    if (typeof after['content'] === 'string') return after
    throw new Fault('mandatoryMissing', [{ at: 'content', problem: 'is missing, and no template stands in for it' }])
  }
  const overruled = ['content', 'subject'].filter((name) => typeof after[name] === 'string' && after[name] !== '')
  refuseFor(overruled.map((at) => ({ at, problem: 'is made from the template; leave it out' })))
  const found = await read.get('MessageTemplate', String(template['id']))
  if (!found)
    throw new Fault('unknownReference', [{ at: 'template.id', problem: `no MessageTemplate ${template['id']}` }])
  return rendered(after, found)
}

/**
 * A message with the subject and content that a template makes of its variables.
 * @throws Fault ruleViolated for a kind of message or a variable that the template has nothing for
 */
export function rendered(message: Doc, template: Doc): Doc {
  const { messageType, language } = message
  const text = textFor(template, messageType, typeof language === 'string' ? language : undefined)
  if (!text)
    refuseFor([{ at: 'messageType', problem: `the template ${template['id']} has no text for ${messageType}` }])
  const { subject, content, contentType } = text!
  const values = valuesOf(message)
  const [heading, body] = [String(subject ?? ''), String(content)]
  const missing = [...new Set([...variablesIn(heading), ...variablesIn(body)])].filter((name) => !values.has(name))
  refuseFor(missing.map((name) => ({ at: 'variable', problem: `${name} has no value` })))
  const isHtml = channelOf(messageType) === 'email' && contentType === 'text/html'
  return {
    ...message,
    language: text!['language'],
    ...(typeof subject === 'string' && { subject: render(heading, values, 'header') }),
    content: render(body, values, isHtml ? 'html' : 'plain'),
    ...(isHtml && { contentType: 'text/html' }),
  }
}

function valuesOf(message: Doc): Map<string, string> {
  const values = new Map<string, string>()
  for (const { name, value } of docsIn(message['variable'])) {
    const isSimple = ['string', 'number', 'boolean'].includes(typeof value)
    if (!isSimple) refuseFor([{ at: 'variable', problem: `${name} must be a text, a number, true or false` }])
    if (values.has(String(name))) refuseFor([{ at: 'variable', problem: `${name} has more than one value` }])
    values.set(String(name), String(value))
  }
  return values
}
