import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { change, create, remove } from '../core/commands.ts'
import { Fault } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'
import { everything } from '../core/query.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, testCore, tester } from '../core/test-core.ts'
import { resources } from '../resources.ts'
import { organization } from './organization.ts'
import { childrenOf, parentOf } from './organization-ties.ts'

const names = ['a', 'b', 'c', 'd', 'e']
const anyName = fc.constantFrom(...names)
const anyType = fc.constantFrom('juridical', 'operational', undefined)
const tie = fc.record({ id: anyName, type: anyType })
const ties = fc.record({
  parent: fc.option(tie, { nil: undefined }),
  children: fc.option(fc.array(tie, { maxLength: 3 }), { nil: undefined }),
})
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('create' as const), id: anyName, ties }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constant('change' as const), id: anyName, ties }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('remove' as const), id: anyName }) },
)
type Tie = { id: string; type: string | undefined }
type Ties = { parent: Tie | undefined; children: Tie[] | undefined }

const relationship = ({ id, type }: Tie): Doc => ({ organization: { id }, ...(type && { relationshipType: type }) })

const body = ({ parent, children }: Ties): Doc => ({
  ...(parent && { organizationParentRelationship: relationship(parent) }),
  ...(children && { organizationChildRelationship: children.map(relationship) }),
})

test('whatever is created, tied, untied and removed, both ends agree and nobody is above itself', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), async (steps) => {
    const core = testCore(memoryDatabase(resources, regex).store, resources, fakeClock('2026-03-01T10:00:00.000Z'))
    for (const one of steps) {
      await perform(core, one).catch((error: unknown) => {
        if (!(error instanceof Fault)) throw error
        expect(['notFound', 'alreadyExists', 'ruleViolated']).toContain(error.code)
      })
      expectOrder(await all(core))
    }
  })
  await fc.assert(property, { numRuns: 200 })
})

async function perform(core: ReturnType<typeof testCore>, one: typeof step extends fc.Arbitrary<infer T> ? T : never) {
  if (one.act === 'create') {
    await create(core, organization, tester, { id: one.id, name: one.id, ...body(one.ties) })
  } else if (one.act === 'change') {
    await change(core, organization, tester, one.id, (doc) => {
      const { organizationParentRelationship, organizationChildRelationship, ...rest } = doc
      const kept = one.ties.children ? {} : { organizationChildRelationship }
      return JSON.parse(JSON.stringify({ ...rest, ...kept, ...body(one.ties) })) as Doc
    })
  } else await remove(core, organization, tester, one.id)
}

async function all(core: ReturnType<typeof testCore>): Promise<Map<string, Doc>> {
  const page = await core.store.list('Organization', { filter: everything, sort: [], page: { offset: 0, limit: 100 } })
  return new Map(page.items.map((item) => [item.id, JSON.parse(item.text) as Doc]))
}

function expectOrder(docs: Map<string, Doc>): void {
  const upwards = [...docs.values()].map((doc) => ({ child: String(doc['id']), tie: parentOf(doc) }))
  const fromBelow = upwards.flatMap(({ child, tie }) =>
    tie && docs.has(tie.id) ? [`${child} < ${tie.id} ${tie.label}`] : [],
  )
  const fromAbove = [...docs].flatMap(([id, doc]) =>
    [...childrenOf(doc).values()].flatMap((tie) => (docs.has(tie.id) ? [`${tie.id} < ${id} ${tie.label}`] : [])),
  )
  expect(fromAbove.sort()).toEqual(fromBelow.sort())
  for (const id of docs.keys()) expect(ancestors(docs, id)).not.toContain(id)
}

function ancestors(docs: Map<string, Doc>, id: string): string[] {
  const found: string[] = []
  for (let at = parentOf(docs.get(id))?.id; at !== undefined && !found.includes(at); at = parentOf(docs.get(at))?.id) {
    found.push(at)
  }
  return found
}
