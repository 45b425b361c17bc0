import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Fault } from '../../domain/core/fault.ts'
import type { Doc } from '../../domain/core/json.ts'
import { matcher } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { shapeOf } from '../../domain/core/shape.ts'
import { type FilterOptions, parseFilter } from './filter-grammar.ts'
import { ticket } from './fixture-ticket.ts'

const shape = shapeOf(ticket.schema)
const keeps = (query: string, doc: Doc, options?: FilterOptions) =>
  matcher(parseFilter(query, shape, options), regex)(doc)

function faultOf(query: string, options?: FilterOptions): Fault {
  try {
    parseFilter(query, shape, options)
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error(`${query} is accepted`)
}

const doc: Doc = {
  '@type': 'Ticket',
  id: '7',
  name: 'Smith, John',
  description: 'a;b=c',
  status: 'open',
  priority: 5,
  cost: 1,
  urgent: true,
  offset: 5,
  tag: ['red', 'blue'],
  holiday: ['2019-04-30T12:00:00.000Z'],
  dueDate: '2013-04-20T10:00:00.000Z',
  validFor: { startDateTime: '2019-04-30T23:59:59.999Z' },
  note: [
    { author: 'Ann', text: 'x', date: '2020-01-01T00:00:00.000Z', rating: 1 },
    { author: 'Bob', text: 'y', date: '2022-01-01T00:00:00.000Z', rating: 9 },
  ],
  characteristic: [
    { name: 'vip', value: true },
    { name: 'size', value: 5 },
    { name: 'code', value: '5' },
  ],
  relatedParty: [{ role: 'owner', partyOrPartyRole: { id: '42' } }],
}

describe('plain conditions', () => {
  it.each([
    ['status=open&priority=5', 'all attributes must hold'],
    ['status=done,open', 'commas separate alternatives'],
    ['status=done&status=open', 'a repeated parameter gives alternatives'],
    ['status=done;status=open', 'semicolons separate alternatives'],
    ['status=done;priority.gt=3', 'alternatives may be of different attributes'],
    ['priority.gt=4&priority.lt=6', 'different operators on one attribute must both hold'],
    ['priority.gte=5&priority.lte=5', 'gte and lte include the value'],
    ['dueDate.gt=2013-04-19', 'a suffix compares'],
    ['dueDate%3E2013-04-19', 'an encoded literal without = compares'],
    ['dueDate>2013-04-19', 'so does a raw one'],
    ['dueDate%3E%3D2013-04-20', '%3E%3D is gte'],
    ['priority>=5', '>= is gte'],
    ['priority%3C=5', 'a half encoded <= is lte'],
    ['priority%3C6', '%3C is lt'],
    ['priority%3D%3D5', '%3D%3D is eq'],
    ['priority==5', '== is eq'],
    ['name%3D~%5ESm', '%3D~ is a regular expression'],
    ['name=~%5ESm', '=~ is a regular expression'],
    ['name.regex=Sm.{1,3}h', 'commas in a pattern separate nothing'],
    ['name="Smith, John"', 'double quotes keep a comma'],
    ["name='Smith, John',x", 'single quotes keep a comma'],
    ['name=%22Smith%2C+John%22', 'percent-decoding comes before quotes'],
    ['description=a%3Bb%3Dc', 'an encoded semicolon belongs to the value'],
    ['description=a%3Bb;b', 'a raw one too, where no condition follows', false],
    ['cost=1.0', 'numbers compare numerically'],
    ['urgent=true', 'booleans compare with true'],
    ['urgent=false', 'and with false', false],
    ['dueDate=2013-04-20T12:00:00+02:00', 'date-times compare as instants; a raw + stays one'],
    ['dueDate=2013-04-20T12:00:00%2B02:00', 'whatever the offset'],
    ['dueDate=2013-04-20', 'a bare date is the whole UTC day'],
    ['validFor.startDateTime=2019-04-30', 'to its last millisecond'],
    ['dueDate.gt=2013-04-20', 'after a day is after its end', false],
    ['dueDate.lt=2013-04-20', 'before a day is before its start', false],
    ['dueDate.gte=2013-04-20&dueDate.lte=2013-04-20', 'the day itself is not excluded'],
    ['note.date=2021-01-01', 'both ends of a day hold for the same element', false],
    ['note.date=2022-01-01', 'a day among several is found'],
    ['holiday=2019-04-30', 'also in a plain array'],
    ['holiday=2019-04-29', 'and only it', false],
    ['note.author=Bob', 'an array on the path matches when any element does'],
    ['tag=blue', 'so does an array of values'],
    ['relatedParty.partyOrPartyRole.id=42', 'paths go as deep as the schema'],
    ['@type=Ticket', '@type filters'],
    ['%40type=Ticket', 'also encoded'],
    ['id=a,7', 'several identifiers'],
    ['status.ne=done', 'ne is not eq'],
    ['status.ne=open', 'ne excludes', false],
    ['severity.ne=low', 'ne holds where the attribute is absent'],
    ['status.ne=open,done', 'ne of several is none of them', false],
    ['status.ne=open&status.ne=done', 'also when repeated', false],
    ['status.in=open,held', 'in is any of them'],
    ['name.like=Sm*J*n', 'like takes * for any run'],
    ['note.exists=true', 'exists looks at objects too'],
    ['severity.exists=false', 'and at what is absent'],
    ['offset.eq=5', 'a reserved name with an operator is an attribute'],
    ['offset=99&limit=3&sort=-x&fields=a&depth=2&expand=b&after=&before=', 'reserved parameters are passed over'],
    ['characteristic.value=5', 'a value of any type matches as text and as number'],
    ['characteristic.value=true', 'and as a truth value'],
    ['characteristic.value.gt=4', 'and is ordered as a number'],
    ['attributes.whatever.deep=1', 'below an open object every name is known', false],
  ])('%s: %s', (query, _, expected = true) => {
    expect(keeps(query as string, doc)).toBe(expected)
  })

  it('a quote that nothing closes is a character like any other', () => {
    const alternatives = `name="a,'b,c',"d`
    expect(['"a', 'b,c', '"d', 'b', 'd'].map((name) => keeps(alternatives, { name }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
    expect(faultOf(`name=${'"x,'.repeat(5000)}`).code).toBe('queryTooLarge')
  })

  it('a telephone number keeps the + that it begins with', () => {
    expect(keeps('name=+420777', { name: '+420777' })).toBe(true)
    expect(keeps('name=a+b', { name: 'a b' })).toBe(true)
  })

  it('a quoted value of any type is text only', () => {
    expect(keeps('characteristic.value="5"', { characteristic: [{ value: '5' }] })).toBe(true)
    expect(keeps('characteristic.value="5"', { characteristic: [{ value: 5 }] })).toBe(false)
  })

  it('an encoded tilde or equals sign after = belongs to the value', () => {
    expect(keeps('name=%7Ex', { name: '~x' })).toBe(true)
    expect(keeps('name=%3Dx', { name: '=x' })).toBe(true)
    expect(keeps('name.eq=~x', { name: '~x' })).toBe(true)
  })

  it('attributes of registered extensions are known', () => {
    const extensions = [shapeOf(z.looseObject({ colour: z.string(), size: z.number() }))]
    expect(keeps('colour=red&size.gt=3', { colour: 'red', size: 4 }, { extensions })).toBe(true)
    expect(faultOf('shade=red', { extensions }).code).toBe('invalidQuery')
  })

  it('href is compared as this caller sees it', () => {
    const hrefBase = 'https://host/api/ticket'
    expect(keeps('href=https://host/api/ticket/a%252Fb', { id: 'a/b' }, { hrefBase })).toBe(true)
    expect(keeps('href=https://other/api/ticket/7', doc, { hrefBase })).toBe(false)
    expect(keeps('href.ne=https://host/api/ticket/8', doc, { hrefBase })).toBe(true)
    expect(faultOf('href.gt=x', { hrefBase }).details[0]?.at).toBe('href')
  })
})

describe('refusals', () => {
  it.each([
    ['color=red', 'color'],
    ['note.color=red', 'note.color'],
    ['note.id.x=red', 'note.id.x'],
    ['priority=abc', 'priority'],
    ['priority=', 'priority'],
    ['urgent=yes', 'urgent'],
    ['urgent.gt=true', 'urgent'],
    ['dueDate=soon', 'dueDate'],
    ['dueDate=2019-02-30', 'dueDate'],
    ['note=x', 'note'],
    ['validFor.gt=x', 'validFor'],
    ['priority.like=5*', 'priority'],
    ['status.exists=maybe', 'status'],
    ['__proto__=1', '__proto__'],
    ['constructor.name=Object', 'constructor.name'],
    ['status', 'status'],
    ['=x', '=x'],
  ])('%s is refused naming the parameter', (query, at) => {
    expect(faultOf(query)).toMatchObject({ code: 'invalidQuery', details: [{ at }] })
  })

  it('a pattern that is no RE2 expression is refused', () => {
    expect(faultOf('name.regex=(').code).toBe('invalidQuery')
    expect(faultOf('name.regex=(?=a)').code).toBe('invalidQuery')
  })

  it('bad percent-encoding and NUL are refused', () => {
    expect(faultOf('name=%ZZ').code).toBe('malformedUrl')
    expect(faultOf('name=%ff').code).toBe('malformedUrl')
    expect(faultOf('name=%00').code).toBe('unsafeText')
  })

  it('repeating one attribute gives it more values, which count as values and not as conditions', () => {
    const repeated = (n: number, join = '&') => Array.from({ length: n }, (_, i) => `name=n${i}`).join(join)
    for (const join of ['&', ';']) {
      expect(keeps(repeated(200, join), { ...doc, name: 'n199' })).toBe(true)
      expect(keeps(repeated(200, join), { ...doc, name: 'n200' })).toBe(false)
      expect(faultOf(repeated(201, join)).details).toEqual([{ at: 'name', problem: 'has more than 200 values' }])
    }
    expect(faultOf(`${repeated(199)}&name.in=a,b`).code).toBe('queryTooLarge')
    expect(keeps(Array.from({ length: 200 }, (_, i) => `name.ne=n${i}`).join('&'), doc)).toBe(true)
  })

  it('caps hold at their limit and refuse beyond it', () => {
    const conditions = (n: number) => Array.from({ length: n }, (_, i) => `name.regex=x${i}`).join('&')
    const values = (n: number) => `name=${Array.from({ length: n }, (_, i) => i).join(',')}`
    expect(keeps(conditions(32), doc)).toBe(false)
    expect(faultOf(conditions(33)).code).toBe('queryTooLarge')
    expect(keeps(values(200), doc)).toBe(false)
    expect(faultOf(values(201)).code).toBe('queryTooLarge')
    const different = ['name', 'description', 'status', 'tag'].flatMap((name) =>
      ['', '.ne', '.gt', '.gte', '.lt', '.lte', '.like', '.exists'].map((suffix) => `${name}${suffix}`),
    )
    const all = different.map((name) => `${name}=${name.endsWith('exists') ? 'true' : '1'}`).join('&')
    expect(keeps(all, doc)).toBe(false)
    expect(faultOf(`${all}&cost=1`).code).toBe('queryTooLarge')
    expect(faultOf(`name.regex=${'a'.repeat(2049)}`).code).toBe('queryTooLarge')
  })
})
