import { describe, expect, test } from 'vitest'
import { compareAll } from './compare.ts'
import type { Declared } from './difference.ts'
import type { Json } from './open-document.ts'
import { report } from './report.ts'

/** A v5-style document: inheritance by allOf, a base class told apart by `@type`, its own schema for requests. */
const official = (): Json => ({
  openapi: '3.0.1',
  info: { version: '5.0.0' },
  paths: {
    '/cup': {
      post: { operationId: 'createCup', ...body('Cup_FVO'), responses: answer('201', 'Cup') },
      get: { operationId: 'listCup', responses: { 200: content({ type: 'array', items: ref('Cup') }) } },
    },
    '/listener/cupCreateEvent': { post: { operationId: 'cupCreateEvent', ...body('CupCreateEvent'), responses: {} } },
  },
  components: {
    schemas: {
      Base: { type: 'object', properties: { '@type': text }, required: ['@type'] },
      Cup: { allOf: [ref('Base'), { properties: { size: text, state: ref('CupState'), lid: ref('Lid') } }] },
      Cup_FVO: { allOf: [ref('Base'), { required: ['size'], properties: { size: text, lid: ref('Lid') } }] },
      CupState: { type: 'string', enum: ['full', 'empty'] },
      CupCreateEvent: { type: 'object', properties: { eventId: text } },
      Lid: {
        type: 'object',
        properties: { id: text, inner: ref('Cup') },
        ...toldApart({ Lid: 'Lid', TightLid: 'TightLid' }),
      },
      TightLid: { allOf: [ref('Lid'), { properties: { seal: text } }] },
    },
  },
})

/** The same in our style: flat classes, anyOf, webhooks. */
const ours = (): Json => ({
  openapi: '3.1.1',
  info: { version: '5.0.0' },
  paths: {
    '/cup': {
      post: { operationId: 'createCup', ...body('Cup_FVO'), responses: answer('201', 'Cup') },
      get: { operationId: 'listCup', responses: { 200: content({ type: 'array', items: ref('Cup') }) } },
    },
  },
  webhooks: { cupCreateEvent: { post: { operationId: 'cupCreateEvent', ...body('CupCreateEvent'), responses: {} } } },
  components: {
    schemas: {
      Cup: { type: 'object', properties: { '@type': text, size: text, state: ref('CupState'), lid: ref('Lid') } },
      Cup_FVO: {
        type: 'object',
        required: ['@type', 'size'],
        properties: { '@type': text, size: text, lid: ref('Lid') },
      },
      CupState: { type: 'string', enum: ['full', 'empty'] },
      CupCreateEvent: { type: 'object', properties: { eventId: text } },
      Lid: { anyOf: [ref('TightLid'), ref('Lid_Base')], ...toldApart({ TightLid: 'TightLid', Lid: 'Lid_Base' }) },
      Lid_Base: { type: 'object', properties: { id: text, inner: ref('Cup') } },
      TightLid: { type: 'object', properties: { id: text, inner: ref('Cup'), seal: text } },
    },
  },
})

/** The same again in Swagger 2.0. */
const swagger = (): Json => ({
  swagger: '2.0',
  info: { version: '4.0' },
  paths: {
    '/cup/': {
      post: {
        operationId: 'createCup',
        parameters: [{ in: 'body', name: 'cup', schema: { $ref: '#/definitions/Cup_Create' } }],
        responses: { 201: { schema: { $ref: '#/definitions/Cup' } } },
      },
    },
  },
  definitions: {
    Cup: { type: 'object', properties: { id: text, size: text } },
    Cup_Create: { type: 'object', required: ['size'], properties: { size: text } },
  },
})

const text = { type: 'string' }
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const content = (schema: Json) => ({ content: { 'application/json': { schema } } })
const body = (name: string) => ({ requestBody: content(ref(name)) })
const answer = (status: string, name: string) => ({ [status]: content(ref(name)) })
const toldApart = (mapping: Record<string, string>) => ({
  discriminator: {
    propertyName: '@type',
    mapping: Object.fromEntries(Object.entries(mapping).map(([type, name]) => [type, `#/components/schemas/${name}`])),
  },
})

/** A document in which one text is replaced by another. */
const altered = (document: Json, from: string, to: string): Json =>
  JSON.parse(JSON.stringify(document).replaceAll(from, to))

function run(left: Json, right: Json, declared: readonly Declared[] = []) {
  return compareAll([{ id: 'TMF999', document: right }], [{ id: 'TMF999', document: left }], declared)
}

const said = (left: Json, right: Json) =>
  run(left, right).comparisons[0]!.undeclared.map(({ side, kind, sentence }) => `${side} ${kind} ${sentence}`)

describe('two documents that say the same in different styles', () => {
  test('do not differ', () => {
    expect(said(official(), ours())).toEqual([])
    expect(run(official(), ours()).ok).toBe(true)
  })

  test('do not differ from themselves in Swagger 2.0 either', () => {
    expect(run(swagger(), swagger()).ok).toBe(true)
  })
})

describe('the comparison', () => {
  test('notices an operation that we lack, once', () => {
    expect(said(official(), altered(ours(), '"get":', '"trace":'))).toEqual(['lacks operation GET /cup'])
  })

  test('notices a listener that we add', () => {
    expect(said(altered(official(), '/listener/cupCreateEvent', '/listener/other'), ours())).toEqual(
      expect.arrayContaining(['lacks path /listener/other', 'adds path /listener/cupCreateEvent']),
    )
  })

  test('notices another operation id', () => {
    expect(said(official(), altered(ours(), 'listCup', 'cups'))).toEqual([
      'lacks operationId GET /cup is listCup',
      'adds operationId GET /cup is cups',
    ])
  })

  test('notices an attribute by path and by class, in variants too', () => {
    expect(said(official(), altered(ours(), '"seal":', '"stamp":'))).toEqual([
      'lacks attribute cup.lid.seal',
      'lacks class attribute TightLid.seal',
      'adds attribute cup.lid.stamp',
      'adds class attribute TightLid.stamp',
    ])
  })

  test('notices an enumeration value', () => {
    expect(said(official(), altered(ours(), '"empty"', '"vacant"'))).toEqual([
      'lacks value cup.state = empty',
      'lacks class value CupState = empty',
      'adds value cup.state = vacant',
      'adds class value CupState = vacant',
    ])
  })

  test('notices a mandatory attribute', () => {
    expect(said(official(), altered(ours(), '["@type","size"]', '["@type"]'))).toEqual([
      'lacks mandatory cup.size',
      'lacks class mandatory Cup.size',
    ])
  })

  test('notices another data type and another @type', () => {
    expect(
      said(
        official(),
        altered(ours(), '"seal":{"type":"string"}', '"seal":{"type":"array","items":{"type":"number"}}'),
      ),
    ).toEqual(['lacks type TightLid.seal is text', 'adds type TightLid.seal is list of number'])
    expect(
      said(
        official(),
        altered(ours(), '"Lid":"#/components/schemas/Lid_Base"', '"Top":"#/components/schemas/Lid_Base"'),
      ),
    ).toEqual(['lacks variant Lid may be Lid', 'adds variant Lid may be Top'])
  })

  test('leaves out what follows from a missing attribute', () => {
    expect(said(official(), altered(ours(), '"lid":', '"cap":'))).not.toContain('lacks attribute cup.lid.seal')
  })
})

describe('a design of our own', () => {
  const own = { id: 'TMF998', document: ours() }
  const both = [{ id: 'TMF999', document: ours() }, own]
  const theirs = { id: 'TMF999', document: official() }

  test('needs no official document where it is declared, and fails where it is not', () => {
    const outcome = compareAll(both, [theirs], [], ['TMF998 v5'])
    expect(outcome.ok).toBe(true)
    expect(report(outcome)).toContain('TMF998 v5: a design of our own')
    expect(compareAll(both, [theirs], []).ok).toBe(false)
  })

  test('that TM Forum has published by now fails', () => {
    const outcome = compareAll(both, [theirs, { id: 'TMF998', document: official() }], [], ['TMF998 v5'])
    expect(outcome.ok).toBe(false)
    expect(report(outcome)).toContain('TMF998 v5: declared as unpublished')
  })
})

describe('a declared difference', () => {
  const lacking = altered(official(), '"state":', '"mood":')
  const declare = (sentence: string, side: Declared['side'] = 'adds'): Declared => ({
    where: 'TMF999 *',
    side,
    kind: '*',
    sentence,
    reason: 'We like it better.',
  })
  const both = [declare('*up.state*'), declare('*up.mood*', 'lacks')]

  test('does not fail, and is reported with its reason', () => {
    const outcome = run(lacking, ours(), both)
    expect(outcome.ok).toBe(true)
    expect(report(outcome)).toMatch(/We like it better\.\n {4}adds attribute cup\.state/)
  })

  test('covers nothing but what it names', () => {
    const outcome = run(lacking, ours(), [both[0]!])
    expect(outcome.ok).toBe(false)
    expect(report(outcome)).toContain('NOT DECLARED: lacks attribute cup.mood')
  })

  test('fails when it covers nothing any more', () => {
    const outcome = run(official(), ours(), [both[0]!])
    expect(outcome.ok).toBe(false)
    expect(report(outcome)).toContain('TMF999 *: adds * *up.state*')
  })
})

test('a document without an official counterpart fails, and so does comparing nothing', () => {
  expect(compareAll([{ id: 'TMF998', document: ours() }], [{ id: 'TMF999', document: official() }], [])).toMatchObject({
    missing: ['TMF998 v5'],
    ok: false,
  })
  expect(compareAll([{ id: 'TMF998', document: ours() }], [], [], ['TMF998 v5'])).toMatchObject({ missing: [] })
  expect(compareAll([], [], []).ok).toBe(false)
})
