import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  about,
  anything,
  attributesOf,
  bare,
  canonicalInstant,
  classOf,
  dateTime,
  factsOf,
  flag,
  integer,
  listOf,
  type ObjectSchema,
  oneOf,
  polymorphic,
  subclassOf,
  text,
} from './schema.ts'
import { shapeAt, shapeOf } from './shape.ts'

describe('a date-time', () => {
  test.each([
    ['2026-03-01T10:00:00.123Z', '2026-03-01T10:00:00.123Z'],
    ['2026-03-01T12:00:00+02:00', '2026-03-01T10:00:00.000Z'],
    ['2026-03-01T12:00:00+0200', '2026-03-01T10:00:00.000Z'],
    ['2026-03-01t10:00:00.1z', '2026-03-01T10:00:00.100Z'],
    ['2026-03-01T10:00:00.123999Z', '2026-03-01T10:00:00.123Z'],
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ])('%s is stored as %s', (sent, stored) => {
    expect(dateTime().parse(sent)).toBe(stored)
  })

  test.each(['2026-02-30', '2026-13-01', '2026-03-01T10:00', 'yesterday', '', '12026-01-01'])('%j is none', (sent) => {
    expect(canonicalInstant(sent)).toBeUndefined()
    expect(dateTime().safeParse(sent).error?.issues).toMatchObject([{ message: 'must be an RFC 3339 date-time' }])
  })

  test('is what it says when it has the stored form, on days that exist', () => {
    const part = (most: number, width: number) => fc.nat(most).map((n) => String(n).padStart(width, '0'))
    const parts = fc.tuple(part(9999, 4), part(13, 2), part(32, 2), part(24, 2), part(60, 2), part(59, 2), part(999, 3))
    fc.assert(
      fc.property(parts, ([year, month, day, hour, minute, second, ms]) => {
        const written = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`
        const time = Date.parse(written)
        const exists = !Number.isNaN(time) && new Date(time).toISOString() === written
        if (hour !== '24') expect(canonicalInstant(written)).toBe(exists ? written : undefined)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('facts', () => {
  const shared = classOf('Shared', { a: text() }, { description: 'A shared class.', required: ['a'] })

  test('are seen through the wrappers that make an attribute optional', () => {
    expect(factsOf(shared.optional())).toMatchObject({ name: 'Shared', required: ['a'] })
  })

  test('of one use of a shared class do not touch the class', () => {
    const user = classOf('User', { shared: about(shared, 'What it is here.') })
    expect(factsOf(user.shape['shared'] as never)).toMatchObject({ name: 'Shared', description: 'What it is here.' })
    expect(factsOf(attributesOf(user)['shared']!).description).toBe('What it is here.')
    expect(factsOf(shared).description).toBe('A shared class.')
  })

  test('of what may be anything are not lost', () => {
    expect(factsOf(anything('Whatever.'))).toEqual({ description: 'Whatever.' })
  })

  test('required attributes are inherited', () => {
    expect(factsOf(subclassOf(shared, 'Sub', {})).required).toEqual(['a'])
  })
})

describe('a polymorphic class', () => {
  const base = classOf('Base', { id: text() })
  const one = subclassOf(base, 'One', { value: text(), state: oneOf(['a', 'b']), list: listOf(text()) })
  const two = subclassOf(base, 'Two', { value: integer(), state: oneOf(['b', 'c']), list: listOf(flag()) })
  const schema = polymorphic(base, () => [one, two])

  test('lets an attribute be what any of its classes lets it be', () => {
    for (const value of [
      { value: 'x' },
      { value: 1 },
      { state: 'a' },
      { state: 'c' },
      { list: ['x'] },
      { list: [true] },
    ]) {
      expect(schema.parse(value)).toEqual(value)
    }
  })

  test('is one schema however often it is asked for', () => {
    expect(bare(schema)).toBe(bare(schema))
    expect(shapeOf(schema)).toBe(shapeOf(schema))
  })

  test('has paths to the attributes of every class', () => {
    expect(shapeAt(shapeOf(schema), ['state'])?.is).toBe('text')
    expect(shapeAt(shapeOf(schema), ['value'])?.is).toBe('any')
    expect((bare(schema) as ObjectSchema).shape).toHaveProperty('id')
  })

  test('with one kind of attribute in every class keeps its kind', () => {
    const dated = polymorphic(base, () => [
      subclassOf(base, 'A', { at: dateTime() }),
      subclassOf(base, 'B', { at: dateTime() }),
    ])
    expect(shapeAt(shapeOf(dated), ['at'])?.is).toBe('dateTime')
  })
})
