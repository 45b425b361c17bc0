import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { change, create, remove } from '../core/commands.ts'
import type { Resource } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, testCore, tester } from '../core/test-core.ts'
import { resources } from '../resources.ts'
import { category } from './category.ts'
import { productOffering } from './product-offering.ts'
import { productOfferingPrice } from './product-offering-price.ts'
import { productSpecification } from './product-specification.ts'

export const morning = '2026-03-01T08:00:00.000Z'

/** An empty catalog in memory, with a clock that stands still, and short ways to fill it. */
export function catalogWorld() {
  const clock = fakeClock(morning)
  const database = memoryDatabase(resources, regex)
  const core = testCore(database.store, resources, clock)
  const maker =
    (resource: Resource, defaults: Doc) =>
    async (id: string, body: Doc = {}) =>
      (await create(core, resource, tester, { name: `Name of ${id}`, ...defaults, id, ...body })).doc
  return {
    clock,
    core,
    database,
    category: maker(category, {}),
    specification: maker(productSpecification, { lifecycleStatus: 'Active' }),
    offering: maker(productOffering, { lifecycleStatus: 'Active' }),
    price: maker(productOfferingPrice, { lifecycleStatus: 'Active', priceType: 'oneTime' }),
    read: async (resource: Resource, id: string) =>
      JSON.parse((await core.store.get(resource.kind, id))?.text ?? 'null') as Doc,
    patch: async (resource: Resource, id: string, body: Doc, ...dropped: string[]) => {
      const edit = (doc: Doc) => {
        for (const name of dropped) delete doc[name]
        return { ...doc, ...body }
      }
      return (await change(core, resource, tester, id, edit)).doc
    },
    drop: (resource: Resource, id: string) => remove(core, resource, tester, id),
  }
}
