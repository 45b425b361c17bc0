import { describe, expect, test } from 'vitest'
import { create } from '../core/commands.ts'
import type { Resource } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { faultOf, tester } from '../core/test-core.ts'
import { category } from './category.ts'
import { productCatalog } from './product-catalog.ts'
import { productOffering } from './product-offering.ts'
import { productOfferingPrice } from './product-offering-price.ts'
import { productSpecification } from './product-specification.ts'
import { catalogWorld, morning } from './world-fixtures.ts'

const ref = (id: string, type = 'ProductOfferingRef'): Doc => ({ '@type': type, id })
const bundle = (...ids: string[]): Doc => ({
  bundledProductOffering: ids.map((id) => ref(id, 'BundledProductOffering')),
})

const kinds: readonly Resource[] = [
  productCatalog,
  category,
  productSpecification,
  productOffering,
  productOfferingPrice,
]

describe.each(kinds)('$kind', (resource) => {
  test('is studied first, has a version and is dated by the server', async () => {
    const { core } = catalogWorld()
    const { doc } = await create(core, resource, tester, { name: 'New', lastUpdate: '1999-01-01T00:00:00.000Z' })
    expect(doc).toMatchObject({ lifecycleStatus: 'In study', version: '1.0', lastUpdate: morning })
  })

  test('goes through its life in order, in any case of letters, and nothing leads back', async () => {
    const { core, patch } = catalogWorld()
    await create(core, resource, tester, { id: 'x', name: 'New' })
    const to = (lifecycleStatus: string) => patch(resource, 'x', { lifecycleStatus })
    expect(await to('IN DESIGN')).toMatchObject({ lifecycleStatus: 'In design' })
    expect((await faultOf(to('Launched'))).details[0]?.problem).toContain('allowed: In test, Rejected')
    for (const state of ['In test', 'Active', 'Launched', 'Retired', 'Obsolete']) await to(state)
    expect((await faultOf(to('Active'))).code).toBe('illegalTransition')
    expect((await faultOf(to('Sleeping'))).code).toBe('invalidBody')
  })

  test('is not valid backwards', async () => {
    const { core } = catalogWorld()
    const validFor = { startDateTime: '2026-02-01T00:00:00.000Z', endDateTime: '2026-01-01T00:00:00.000Z' }
    const fault = await faultOf(create(core, resource, tester, { name: 'New', validFor }))
    expect(fault.details[0]?.at).toBe('validFor.endDateTime')
  })
})

describe('what others still use', () => {
  test.each<[string, Resource, Doc, string]>([
    ['an offered specification', productSpecification, { productSpecification: ref('x') }, 'offers'],
    ['a price that is charged', productOfferingPrice, { productOfferingPrice: [ref('x')] }, 'costs'],
    ['a category with offerings', category, { category: [ref('x')] }, 'is shown under'],
    ['an offering in a bundle', productOffering, bundle('x'), 'contains'],
    [
      'an offering in a group of a bundle',
      productOffering,
      { bundledGroupProductOffering: [{ name: 'g', ...bundle('x') }] },
      'lets choose',
    ],
    [
      'an offering that another requires',
      productOffering,
      { productOfferingRelationship: [ref('x')] },
      'is related to',
    ],
  ])('cannot be removed: %s', async (_, resource, body, verb) => {
    const { core, offering, drop } = catalogWorld()
    await create(core, resource, tester, { id: 'x', name: 'Used', lifecycleStatus: 'Active' })
    await offering('user', body)
    const fault = await faultOf(drop(resource, 'x'))
    expect(fault.code).toBe('stillReferenced')
    expect(fault.details).toEqual([{ at: 'ProductOffering user', problem: `${verb} ${resource.kind} x` }])
    await drop(productOffering, 'user')
    await drop(resource, 'x')
  })

  test('cannot be removed: a category with sub-categories, or in a catalog', async () => {
    const { core, category: make, drop } = catalogWorld()
    await make('top')
    await make('below', { parent: ref('top', 'CategoryRef') })
    await create(core, productCatalog, tester, { id: 'c', name: 'All', category: [ref('below', 'CategoryRef')] })
    expect((await faultOf(drop(category, 'top'))).details).toEqual([
      { at: 'Category below', problem: 'is below Category top' },
    ])
    expect((await faultOf(drop(category, 'below'))).details[0]?.at).toBe('ProductCatalog c')
  })
})

describe('what is sold is made of what is alive', () => {
  test('a specification, price or part cannot be retired while an offering that is sold needs it', async () => {
    const world = catalogWorld()
    await world.specification('spec')
    await world.price('price')
    await world.offering('part')
    await world.offering('sold', {
      productSpecification: ref('spec'),
      productOfferingPrice: [ref('price', 'ProductOfferingPriceRef')],
      ...bundle('part'),
    })
    const parts = [
      [productSpecification, 'spec'],
      [productOfferingPrice, 'price'],
      [productOffering, 'part'],
    ] as const
    for (const [resource, id] of parts) {
      const fault = await faultOf(world.patch(resource, id, { lifecycleStatus: 'Retired' }))
      expect(fault.details[0]?.problem).toContain('ProductOffering sold is Active')
    }
    await world.patch(productOffering, 'sold', { lifecycleStatus: 'Retired' })
    for (const [resource, id] of parts) await world.patch(resource, id, { lifecycleStatus: 'Retired' })
  })

  test('an offering cannot be launched on what has been retired, but one that is designed may name it', async () => {
    const world = catalogWorld()
    await world.specification('old', { lifecycleStatus: 'Retired' })
    const body = { productSpecification: ref('old'), lifecycleStatus: 'In test' }
    await world.offering('new', body)
    const fault = await faultOf(world.patch(productOffering, 'new', { lifecycleStatus: 'Active' }))
    expect(fault.details).toEqual([
      { at: 'productSpecification.id', problem: 'ProductSpecification old is Retired and cannot be sold' },
    ])
  })
})

describe('bundles', () => {
  test('are marked as such', async () => {
    const { offering } = catalogWorld()
    expect(await offering('b', bundle('elsewhere'))).toMatchObject({ isBundle: true })
    expect(await offering('single')).not.toHaveProperty('isBundle')
  })

  test('do not contain themselves, directly, by way of others, or by way of a group', async () => {
    const { offering, patch } = catalogWorld()
    await offering('a')
    await offering('b', bundle('a'))
    await offering('c', { bundledGroupProductOffering: [{ name: 'g', bundledGroupProductOffering: [bundle('b')] }] })
    expect((await faultOf(patch(productOffering, 'a', bundle('a')))).details[0]?.problem).toContain('a → a')
    expect((await faultOf(patch(productOffering, 'a', bundle('c')))).details).toEqual([
      { at: 'bundledProductOffering', problem: 'would contain itself: a → c → b → a' },
    ])
  })

  test('of specifications and of prices do not contain themselves either', async () => {
    const world = catalogWorld()
    await world.specification('s')
    await world.price('p')
    const specs = { bundledProductSpecification: [ref('s')] }
    const prices = { bundledPopRelationship: [ref('p')] }
    expect((await faultOf(world.patch(productSpecification, 's', specs))).code).toBe('ruleViolated')
    expect((await faultOf(world.patch(productOfferingPrice, 'p', prices))).code).toBe('ruleViolated')
  })
})
