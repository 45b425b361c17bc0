import { memoryJobs } from '../../adapters/jobs/memory-jobs.ts'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { simulatedProvisioning } from '../../adapters/provisioning/simulated.ts'
import { change, create } from '../core/commands.ts'
import type { EventRecord } from '../core/event.ts'
import type { Doc } from '../core/json.ts'
import type { ResourceStore } from '../core/ports.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, testCore, tester } from '../core/test-core.ts'
import type { OrderAssessment } from '../ordering/order-assessment.ts'
import { acceptsAll } from '../ordering/order-assessment.ts'
import { resources } from '../resources.ts'
import { handleFulfilment } from './handle.ts'
import type { ProvisioningOutcome, ProvisioningRequest } from './provisioning.ts'

export const morning = '2026-03-02T08:00:00.000Z'

export interface HouseSettings {
  readonly assessment?: OrderAssessment
  readonly fault?: (request: ProvisioningRequest) => ProvisioningOutcome | undefined
  /** Stands between fulfilment and the store. */
  readonly between?: (store: ResourceStore) => ResourceStore
}

/** Everything that fulfilment needs, in memory, with a network that notes what it was asked. */
export function fulfilmentHouse({ assessment = acceptsAll, fault, between = (store) => store }: HouseSettings = {}) {
  const clock = fakeClock(morning)
  const jobs = memoryJobs(clock, () => 0)
  const database = memoryDatabase(resources, regex, { enqueue: (requests) => void jobs.send(requests) })
  const core = testCore(database.store, resources, clock)
  const asked: string[] = []
  const provisioning = simulatedProvisioning({
    delayMs: 0,
    fault: (request) => {
      asked.push(request.key)
      return fault?.(request)
    },
  })
  const settings = { retries: 2, backoff: { first: 60, longest: 600 } }
  const disturbed = { ...core, store: between(core.store) }
  handleFulfilment({ core: disturbed, jobs, provisioning, assessment, settings, concurrency: 4, taskTimeout: 10 })
  void jobs.start()
  const resource = (kind: string) => core.resource(kind)
  const get = async (kind: string, id: string) =>
    JSON.parse((await database.store.get(kind, id))?.text ?? 'null') as Doc
  return {
    asked,
    clock,
    get,
    flush: () => jobs.flush(),
    async later(minutes: number) {
      clock.set(new Date(clock.now().getTime() + minutes * 60_000).toISOString())
      await jobs.flush()
    },
    async make(kind: string, doc: Doc) {
      const done = await create(core, resource(kind), tester, doc)
      return done.doc
    },
    /** Changes something, and lets nobody act on it yet. */
    write: (kind: string, id: string, edit: (doc: Doc) => Doc) => change(core, resource(kind), tester, id, edit),
    async patch(kind: string, id: string, body: Doc) {
      const done = await change(core, resource(kind), tester, id, (old) => ({ ...old, ...body }))
      await jobs.flush()
      return done.doc
    },
    async order(doc: Doc) {
      const done = await create(core, resource('ProductOrder'), tester, doc)
      await jobs.flush()
      return get('ProductOrder', String(done.doc['id']))
    },
    async all(kind: string) {
      const page = await database.store.list(kind, {
        filter: { kind: 'and', of: [] },
        sort: [],
        page: { offset: 0, limit: 1000 },
      })
      return page.items.map(({ text }) => JSON.parse(text) as Doc)
    },
    /** Names of the events since the last call, in order. */
    async events() {
      const names: string[] = []
      const note = (events: readonly EventRecord[]) => {
        names.push(...events.map(({ type }) => type))
        return Promise.resolve([])
      }
      while ((await database.outbox.drain(100, note)) > 0);
      return names
    },
  }
}

export type House = ReturnType<typeof fulfilmentHouse>

/** A small catalog: a line on a number and two services, an option that relies on it, and a phone that is sent. */
export async function withCatalog(house: Pick<House, 'make'>): Promise<void> {
  const ref = (type: string, id: string, referred = type.replace('Ref', '')) => ({
    '@type': type,
    id,
    name: id,
    '@referredType': referred,
  })
  const specification = (id: string, services: string[], resources: Doc[] = [], more: Doc = {}) =>
    house.make('ProductSpecification', {
      id,
      name: id,
      lifecycleStatus: 'Active',
      serviceSpecification: services.map((name) => ref('ServiceSpecificationRef', name)),
      resourceSpecification: resources,
      ...more,
    })
  await specification(
    'line',
    ['voice', 'data'],
    [ref('ResourceSpecificationRef', 'number', 'LogicalResourceSpecification')],
    {
      productSpecCharacteristic: [
        {
          '@type': 'CharacteristicSpecification',
          name: 'tariffClass',
          valueType: 'string',
          minCardinality: 1,
          maxCardinality: 1,
          characteristicValueSpecification: ['S', 'M'].map((value) => ({
            '@type': 'StringCharacteristicValueSpecification',
            valueType: 'string',
            value,
          })),
        },
      ],
    },
  )
  await specification('roaming', ['roaming'])
  await specification('phone', [], [ref('ResourceSpecificationRef', 'handset', 'PhysicalResourceSpecification')])
  const price = (id: string, priceType: string, value: number, more: Doc = {}) =>
    house.make('ProductOfferingPrice', {
      id,
      name: id,
      lifecycleStatus: 'Active',
      priceType,
      price: { unit: 'EUR', value },
      tax: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 19 }],
      ...more,
    })
  await price('line-monthly', 'recurring', 29.99, {
    recurringChargePeriodType: 'month',
    recurringChargePeriodLength: 1,
  })
  await price('line-once', 'oneTime', 25)
  await price('roaming-monthly', 'recurring', 4.99, {
    recurringChargePeriodType: 'month',
    recurringChargePeriodLength: 1,
  })
  const offering = (id: string, prices: string[]) =>
    house.make('ProductOffering', {
      id,
      name: id,
      lifecycleStatus: 'Active',
      productSpecification: ref('ProductSpecificationRef', id),
      productOfferingPrice: prices.map((each) => ref('ProductOfferingPriceRef', each)),
    })
  await offering('line', ['line-monthly', 'line-once'])
  await offering('roaming', ['roaming-monthly'])
  await offering('phone', [])
}

/** Items of orders: what is ordered, and what it relies on. */
export function item(id: string, offering: string, more: Doc = {}): Doc {
  return {
    '@type': 'ProductOrderItem',
    id,
    action: 'add',
    productOffering: { '@type': 'ProductOfferingRef', id: offering, name: offering },
    ...more,
  }
}

export const tariff = (value: string): Doc => ({
  product: {
    '@type': 'Product',
    productCharacteristic: [{ '@type': 'StringCharacteristic', name: 'tariffClass', value }],
  },
})

export const reliesOn = (id: string): Doc => ({
  productOrderItemRelationship: [{ '@type': 'OrderItemRelationship', id, relationshipType: 'reliesOn' }],
})
