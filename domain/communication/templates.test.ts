import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { faultOf } from '../core/test-core.ts'
import { languagesToTry } from './language.ts'
import { render, variablesIn } from './render.ts'
import { messageHouse, to } from './test-house.ts'

const text = (language: string, messageType: string, content: string, more: Doc = {}): Doc => ({
  ...{ '@type': 'MessageTemplateText', language, messageType, content },
  ...more,
})

const welcome: Doc = {
  id: 'welcome',
  name: 'Welcome',
  defaultLanguage: 'en',
  text: [
    text('en', 'Email', '<p>Hello {{name}}</p>', { subject: 'Welcome {{name}}', contentType: 'text/html' }),
    text('de', 'Email', '<p>Hallo {{name}}</p>', { subject: 'Willkommen {{ name }}', contentType: 'text/html' }),
    text('de-AT', 'Email', '<p>Servus {{name}}</p>', { subject: 'Griaß di {{name}}', contentType: 'text/html' }),
    text('en', 'SMS', 'Hello {{name}}'),
  ],
}

async function made(doc: Doc, name: string | number = 'Ada') {
  const house = messageHouse()
  await house.make('MessageTemplate', welcome)
  return house.make('CommunicationMessage', {
    ...{ messageType: 'Email', sender: {}, receiver: [to('ada@example.org')], template: { id: 'welcome' } },
    variable: [{ name: 'name', value: name }],
    ...doc,
  })
}

describe('a message from a template', () => {
  test.each([
    ['de-AT', 'de-AT', 'Griaß di Ada'],
    ['DE-at', 'de-AT', 'Griaß di Ada'],
    ['de-CH-1996', 'de', 'Willkommen Ada'],
    ['fr', 'en', 'Welcome Ada'],
    [undefined, 'en', 'Welcome Ada'],
  ])('in %s speaks %s', async (language, spoken, subject) => {
    expect(await made(language === undefined ? {} : { language })).toMatchObject({ language: spoken, subject })
  })

  test('keeps what was made of it, whatever becomes of the template', async () => {
    expect(await made({})).toMatchObject({
      subject: 'Welcome Ada',
      content: '<p>Hello Ada</p>',
      contentType: 'text/html',
      template: { id: 'welcome' },
    })
  })

  test('escapes values in HTML, keeps the subject to one line, and leaves plain text alone', async () => {
    const evil = '<b>"A" & \'B\'</b>\r\nBcc: x@example.org {{name}}'
    expect(await made({}, evil)).toMatchObject({
      subject: 'Welcome <b>"A" & \'B\'</b> Bcc: x@example.org {{name}}',
      content: '<p>Hello &#60;b&#62;&#34;A&#34; &#38; &#39;B&#39;&#60;/b&#62;\r\nBcc: x@example.org {{name}}</p>',
    })
    const sms = await made({ messageType: 'SMS', receiver: [{ phoneNumber: '+353861234567' }] }, evil)
    expect(sms).toMatchObject({ content: `Hello ${evil}` })
    expect(sms).not.toHaveProperty('contentType')
  })

  test.each([
    ['a value is missing', { variable: [] }, 'ruleViolated', 'variable'],
    ['a value is no simple one', { variable: [{ name: 'name', value: {} }] }, 'ruleViolated', 'variable'],
    ['the template does not exist', { template: { id: 'none' } }, 'unknownReference', 'template.id'],
    ['it has nothing for this kind of message', { messageType: 'Letter' }, 'ruleViolated', 'messageType'],
    ['there is content beside it', { content: 'else' }, 'ruleViolated', 'content'],
  ])('is refused when %s', async (_, doc, code, at) => {
    const fault = await faultOf(made(doc))
    expect([fault.code, fault.details[0]!.at]).toEqual([code, at])
  })

  test('all missing values are named at once, and the text does not follow later changes of the values', async () => {
    const house = messageHouse()
    await house.make('MessageTemplate', { ...welcome, text: [text('en', 'SMS', '{{a}} {{b}} {{a}}')] })
    const message = { messageType: 'sms', sender: {}, receiver: [{}], template: { id: 'welcome' } }
    const { details } = await faultOf(house.make('CommunicationMessage', message))
    expect(details.map(({ problem }) => problem)).toEqual(['a has no value', 'b has no value'])
    const variable = ['a', 'b'].map((name) => ({ name, value: 1 }))
    const { id, content } = await house.make('CommunicationMessage', { ...message, variable })
    expect(content).toBe('1 1 1')
    expect((await faultOf(house.change(String(id), { variable: [] }))).details[0]!.at).toBe('variable')
  })
})

describe('a template is refused', () => {
  test.each([
    ['with a language that is none', { defaultLanguage: 'English, please' }],
    ['without a text in its default language', { text: [text('de', 'SMS', 'Hallo')] }],
    ['with two texts for the same', { text: [text('en', 'SMS', 'a'), text('EN', 'sms', 'b')] }],
    ['with HTML for a short message', { text: [text('en', 'SMS', 'a', { contentType: 'text/html' })] }],
    ['with braces that are no variable', { text: [text('en', 'SMS', 'Hello {{first name}}')] }],
    ['with a variable that does not end', { text: [text('en', 'SMS', 'Hello {{name')] }],
  ])('%s', async (_, change) => {
    expect((await faultOf(messageHouse().make('MessageTemplate', { ...welcome, ...change }))).code).toBe('ruleViolated')
  })
})

describe('rendering', () => {
  const values = fc.string({ unit: 'grapheme', maxLength: 30 })

  test('never lets a value become mark-up, another header, or another variable', () => {
    fc.assert(
      fc.property(values, (value) => {
        const html = render('<i title="{{a}}">{{a}}</i>', new Map([['a', value]]), 'html')
        expect(html.replaceAll(/&#\d+;/g, '')).not.toMatch(/^<i title="[^"]*[<>'][^"]*"|[<>].*[<>].*[<>].*[<>].*[<>]/s)
        expect(html.match(/[<>"']/g)).toHaveLength(6)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into a header
        expect(render('a {{a}}', new Map([['a', value]]), 'header')).not.toMatch(/[\x00-\x1f\x7f]/)
        expect(render('{{a}}', new Map([['a', value]]), 'plain')).toBe(value)
        expect(render('{{a}}', new Map([['a', '{{b}}']]), 'plain')).toBe('{{b}}')
      }),
    )
  })

  test('knows the variables of a text, each once', () => {
    expect(variablesIn('{{a}} {{ b.c }} {{a}} {x} {{}}')).toEqual(['a', 'b.c'])
    expect(languagesToTry('zh-Hant-x-y', 'en')).toEqual(['zh-Hant-x-y', 'zh-Hant', 'zh', 'en'])
  })
})
