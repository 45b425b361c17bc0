import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Fault } from '../../../domain/core/fault.ts'
import type { Doc } from '../../../domain/core/json.ts'
import { ticket, ticketApis } from '../fixture-ticket.ts'
import { fillTypes } from './fill-types.ts'
import { resourceJudge } from './judge-resource.ts'

const [newer, older] = ticketApis.map(({ faces }) => faces[0]!)
const extension = 'https://schemas.example.org/ticket-plus.json'
const registered = { [extension]: z.looseObject({ colour: z.enum(['red', 'blue']) }) }
const v5 = resourceJudge(newer!, registered)
const v4 = resourceJudge(older!, registered)
const base = { '@type': 'Ticket', name: 'Repair' }

function faultOf(run: () => unknown): Fault {
  try {
    run()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('accepted')
}

const refused = (doc: Doc) => faultOf(() => v5.created(doc))
const places = (fault: Fault) => fault.details.map(({ at }) => at)

describe('what is stored of a body', () => {
  it('date-times become canonical, also in arrays', () => {
    const doc = { ...base, dueDate: '2020-01-01T01:00:00+01:00', holiday: ['2020-05-01'] }
    expect(v5.created(doc)).toEqual({
      ...base,
      dueDate: '2020-01-01T00:00:00.000Z',
      holiday: ['2020-05-01T00:00:00.000Z'],
    })
  })

  it('null attributes are dropped, but not inside a value of any type', () => {
    const characteristic = [
      { '@type': 'Characteristic', name: null, value: { a: null } },
      { '@type': 'Characteristic', value: null },
    ]
    expect(v5.created({ ...base, description: null, characteristic })['characteristic']).toEqual([
      { '@type': 'Characteristic', value: { a: null } },
      { '@type': 'Characteristic', value: null },
    ])
  })

  it('empty objects stay as they are where @type is optional', () => {
    const doc = { title: 'x', roleType: {}, note: [{}] }
    expect(v4.created(doc)).toEqual(doc)
    expect(fillTypes({ ...base, roleType: {}, note: [{}] }, ticket)).toEqual({ ...base, roleType: {}, note: [{}] })
  })

  it('nested objects without @type get the name of their class, plain ones do not', () => {
    const doc = {
      name: 'x',
      validFor: { endDateTime: 'y' },
      note: [{ text: 'a' }],
      contactMedium: [{ preferred: true }],
    }
    expect(fillTypes(doc, ticket)).toEqual({
      '@type': 'Ticket',
      name: 'x',
      validFor: { endDateTime: 'y' },
      note: [{ '@type': 'Note', text: 'a' }],
      contactMedium: [{ '@type': 'ContactMedium', preferred: true }],
    })
  })
})

describe('what is refused', () => {
  it('lists every fault with its path and takes the code of the first', () => {
    const fault = refused({
      '@type': 'Ticket',
      priority: 1.5,
      severity: 'odd',
      tag: [1],
      note: [{ '@type': 'Note' }, 5],
      colour: 1,
    })
    expect(fault.code).toBe('mandatoryMissing')
    expect(places(fault)).toEqual(['name', 'priority', 'severity', 'tag[0]', 'note[0].text', 'note[1]', 'colour'])
  })

  it.each<[number | string | Doc[], string]>([
    [1.5, 'must be a whole number'],
    ['one', 'must be a number'],
    [[{}], 'must be a number'],
  ])('a whole number that is %j is refused in words of ours', (priority, problem) => {
    expect(refused({ ...base, priority }).details).toEqual([{ at: 'priority', problem }])
  })

  it.each<[string, Doc]>([
    ['@type', { name: 'x' }],
    ['name', { '@type': 'Ticket' }],
    ['name', { '@type': 'Ticket', name: null }],
    ['note[0].@type', { ...base, note: [{ text: 'x' }] }],
    ['roleType.@type', { ...base, roleType: {} }],
  ])('%s is mandatory in v5', (at, doc) => {
    const fault = refused(doc)
    expect(fault.code).toBe('mandatoryMissing')
    expect(places(fault)).toContain(at)
  })

  it('v4 needs no @type, only its own mandatory attributes', () => {
    expect(v4.created({ title: 'x', note: [{ text: 'y' }] })).toEqual({ title: 'x', note: [{ text: 'y' }] })
    expect(places(faultOf(() => v4.created({ note: [{ author: 'y' }] })))).toEqual(['title', 'note[0].text'])
  })

  it.each<[Doc]>([[{ ...base, colour: 'red' }], [{ ...base, note: [{ '@type': 'Note', text: 'x', colour: 'red' }] }]])(
    'an unknown attribute is named: %j',
    (doc) => {
      const fault = refused(doc)
      expect(fault.code).toBe('unknownAttribute')
      expect(fault.details[0]?.at).toMatch(/colour$/)
    },
  )

  it.each([5, '', '.', '..', 'x'.repeat(256)])('%j cannot be an identifier', (id) => {
    expect(places(refused({ ...base, id }))).toEqual(['id'])
  })
})

describe('classes and extensions', () => {
  const medium = (object: Doc) => ({ ...base, contactMedium: [object] })

  it('a known @type has its own attributes only', () => {
    expect(v5.created(medium({ '@type': 'EmailContactMedium', emailAddress: 'a@b' }))).toBeTruthy()
    expect(places(refused(medium({ '@type': 'EmailContactMedium', phoneNumber: '1' })))).toEqual([
      'contactMedium[0].phoneNumber',
    ])
  })

  it('the base class may have the attributes of any variant', () => {
    expect(v5.created(medium({ '@type': 'ContactMedium', emailAddress: 'a@b', phoneNumber: '1' }))).toBeTruthy()
  })

  it('an unknown @type with a known @baseType is that class, extended', () => {
    const object = { '@type': 'Pigeon', '@baseType': 'EmailContactMedium', emailAddress: 'a@b', loft: 3 }
    expect(v5.created(medium(object))['contactMedium']).toEqual([object])
    expect(refused(medium({ ...object, emailAddress: 1 })).code).toBe('invalidBody')
  })

  it('an unknown @type alone is refused, naming the known ones', () => {
    const fault = refused(medium({ '@type': 'Pigeon' }))
    expect(fault.code).toBe('unknownType')
    expect(fault.details[0]?.problem).toContain('EmailContactMedium')
    expect(refused({ ...base, '@type': 'Pigeon' }).details[0]?.problem).toContain('UrgentTicket')
    expect(refused(medium({ '@type': 'Pigeon', '@baseType': 'Bird' })).code).toBe('unknownType')
  })

  it('a resource may be of a subclass, or extend one', () => {
    expect(v5.created({ ...base, '@type': 'UrgentTicket' })).toBeTruthy()
    expect(refused({ ...base, '@type': 'UrgentTicket', colour: 'red' }).code).toBe('unknownAttribute')
    const extended = { ...base, '@type': 'ColourTicket', '@baseType': 'Ticket', colour: 'red' }
    expect(v5.created(extended)).toEqual(extended)
  })

  it('@schemaLocation declares an extension; a registered schema is obeyed', () => {
    const free = { ...base, '@schemaLocation': 'https://elsewhere.example.org', colour: 'green' }
    expect(v5.created(free)).toEqual(free)
    expect(v5.created({ ...free, '@schemaLocation': extension, colour: 'red' })).toBeTruthy()
    expect(places(refused({ ...free, '@schemaLocation': extension }))).toEqual(['colour'])
  })

  it('objects that are not told apart by @type may have any', () => {
    expect(v5.created({ ...base, note: [{ '@type': 'Remark', text: 'x' }] })).toBeTruthy()
  })
})

describe('changes', () => {
  it('a mandatory attribute cannot be taken away', () => {
    expect(places(faultOf(() => v5.changed({ '@type': 'Ticket' }, base)))).toEqual(['name'])
    expect(places(faultOf(() => v5.changed({ name: 'x' }, base)))).toEqual(['@type'])
  })

  it('what was missing or unknown before is no reason to refuse a change', () => {
    const before = { '@type': 'Ticket', legacy: 1 }
    expect(v5.changed({ ...before, description: 'x' }, before)).toMatchObject({ description: 'x' })
    expect(places(faultOf(() => v5.changed({ ...before, colour: 1 }, before)))).toEqual(['colour'])
  })
})
