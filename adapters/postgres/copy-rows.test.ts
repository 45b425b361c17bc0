import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { type CopyColumn, copyRows, type Wire } from './copy-rows.ts'
import type { SqlDatabase } from './open-database.ts'

const text = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replaceAll('\0', '').toWellFormed())
const integer = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const sample = {
  text,
  'text[]': fc.array(text, { maxLength: 40 }),
  integer,
  'integer[]': fc.array(integer, { maxLength: 40 }),
  bigint: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  boolean: fc.boolean(),
  timestamptz: fc
    .date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  jsonb: fc.json({ noUnicodeString: true }).filter((text) => !text.includes('\\u0000')),
} satisfies Record<Wire, fc.Arbitrary<unknown>>
const wires = Object.keys(sample) as Wire[]
const shares = [{}, {}, {}]
const kinds = [{}, {}]

/** What rows that have a list and a kind in common say alike. */
const sharedText = (of: Row) =>
  `${shares.indexOf(of['among'] as object)}-${kinds.indexOf(of['kind'] as object)}`.repeat(3)

type Row = Record<string, unknown>

const row = fc.record<Row>({
  ...{ among: fc.constantFrom(...shares), kind: fc.constantFrom(...kinds) },
  ...Object.fromEntries(wires.map((wire) => [wire, fc.option<unknown>(sample[wire] as fc.Arbitrary<unknown>)])),
})

const columnOf = (wire: Wire) => `${wire.replace('[]', 's')}_`

describe.each(grounds)('rows in the binary format of COPY, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (left) return
    database = await open()
    await database.engine.query(
      `create table copied (place integer, n integer, shared text, nothing text, ${wires.map((wire) => `${columnOf(wire)} ${wire}`).join()})`,
    )
  })
  afterAll(() => database?.close())

  test.skipIf(left)('arrive as what they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), async (rows, times) => {
        const columns = wires.map(
          (wire): CopyColumn<Row> => ({
            ...{
              name: columnOf(wire),
              wire,
              value: (of) => (wire === 'text' && of['text'] ? String(of['text']).repeat(times) : of[wire]),
            },
          }),
        )
        const place: CopyColumn<Row> = {
          ...{ name: 'place', wire: 'integer', value: (of) => rows.indexOf(of as never) },
        }
        const same: CopyColumn<undefined>[] = [{ name: 'n', wire: 'integer', value: () => 7 }]
        const shared: CopyColumn<Row>[] = [
          { name: 'shared', wire: 'text', value: sharedText },
          { name: 'nothing', wire: 'text', value: () => null },
        ]
        const names = [place, ...columns, ...shared, ...same].map(({ name }) => name)
        const sharing = {
          columns: shared,
          among: (of: Row) => of['among'] as object,
          kind: (of: Row) => of['kind'] as object,
        }
        const stored = await database.engine.transaction(async (session) => {
          await session.query('truncate copied')
          await session.copy(`copied (${names.join()})`, copyRows([place, ...columns], same, rows, sharing))
          return (
            await session.query(
              `select n, shared, nothing, text_, texts_, integer_, bigint_::text, boolean_, jsonb_::text, (jsonb_ is null or jsonb_ = any($1::jsonb[])) as is_given,
            to_char(timestamptz_ at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as timestamptz_ from copied order by place`,
              [rows.flatMap((of) => of['jsonb'] ?? [])],
            )
          ).rows
        })
        expect(stored).toEqual(
          rows.map((of) => ({
            n: 7,
            shared: sharedText(of),
            nothing: null,
            text_: of['text'] ? String(of['text']).repeat(times) : of['text'],
            texts_: of['text[]'],
            integer_: of['integer'],
            bigint_: of['bigint'] === null ? null : String(of['bigint']),
            boolean_: of['boolean'],
            timestamptz_: of['timestamptz'],
            jsonb_: of['jsonb'] === null ? null : expect.any(String),
            is_given: true,
          })),
        )
      }),
      { numRuns: 25 },
    )
  })
})
