import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { act, actInTurn, type Deed } from './act.ts'
import { type Core, create } from './commands.ts'
import { defineResource } from './define-resource.ts'
import { Fault } from './fault.ts'
import type { Doc } from './json.ts'
import type { ResourceStore } from './ports.ts'
import { isText } from './query.ts'
import { regex } from './regex.ts'
import { classOf, integer, text } from './schema.ts'
import { fakeClock, testCore, tester } from './test-core.ts'

const [shelf, jar] = (['Shelf', 'Jar'] as const).map((kind) =>
  defineResource({
    kind,
    schema: classOf(kind, { id: text(), jars: integer(), shelf: text() }),
    description: 'A thing in a pantry.',
    mandatory: [],
    search: ['shelf'],
    example: {},
  }),
) as [ReturnType<typeof defineResource>, ReturnType<typeof defineResource>]

/** What happens around each of the commits, in their order. */
interface Around {
  /** Somebody else changes what they all write, before it. */
  readonly meddles: boolean
  /** It does not come about. */
  readonly fails: boolean
  /** It takes so many turns of the event loop. */
  readonly takes: number
}

const around: fc.Arbitrary<Around> = fc.record({
  meddles: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  fails: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  takes: fc.nat(3),
})

const turns = 7

test('turns that are decided ahead come to what they come to one after the other, whatever happens on the way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(around, { maxLength: 15 }), async (happens) => {
      const { store } = memoryDatabase([shelf, jar], regex)
      const core: Core = testCore(store, [shelf, jar], fakeClock('2026-03-01T10:00:00.000Z'))
      await create(core, shelf, tester, { id: 's', jars: 0 })
      let [commits, meddled] = [0, 0]
      const troubled: ResourceStore = {
        ...store,
        async commit(changes) {
          const { after, ...own } = changes
          const { meddles, fails, takes } = happens[commits++] ?? { meddles: false, fails: false, takes: 0 }
          for (let i = 0; i < takes; i++) await new Promise(setImmediate)
          if (fails) throw new Fault('unavailable')
          if (meddles) {
            await act(core, tester, async (read) => {
              const doc = (await read.get('Shelf', 's'))!
              return { deeds: [{ do: 'replace', kind: 'Shelf', doc: { ...doc, shelf: `${++meddled}` } }] }
            })
          }
          return store.commit({ ...own, ...(after && { after }) })
        },
      }
      const put = () =>
        actInTurn({ ...core, store: troubled }, tester, async (read) => {
          const before = (await read.get('Shelf', 's'))!
          const number = Number(before['jars'])
          if (number === turns) return undefined
          const found = await read.find('Jar', isText(['shelf'], 's'), 100)
          const jar: Doc = { id: `jar-${number}`, shelf: 's', jars: found.length }
          const deeds: Deed[] = [
            { do: 'replace', kind: 'Shelf', doc: { ...before, jars: number + 1 } },
            { do: number % 2 === 0 ? 'append' : 'create', kind: 'Jar', doc: jar },
          ]
          return { deeds, isLast: number === turns - 1 }
        })
      for (let tries = 0; tries <= happens.length; tries++) await put().catch(unlessUnavailable)
      expect(await docIn(store, 'Shelf', 's')).toMatchObject({
        jars: turns,
        ...(meddled > 0 && { shelf: `${meddled}` }),
      })
      for (let i = 0; i < turns; i++) expect((await docIn(store, 'Jar', `jar-${i}`))?.['jars']).toBe(i)
    }),
  )
})

function unlessUnavailable(error: unknown): void {
  if (!(error instanceof Fault && error.code === 'unavailable')) throw error
}

async function docIn(store: ResourceStore, kind: string, id: string): Promise<Doc | undefined> {
  const stored = await store.get(kind, id)
  return stored && (JSON.parse(stored.text) as Doc)
}
