import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Core, create } from '../../domain/core/commands.ts'
import type { Doc } from '../../domain/core/json.ts'
import { faultOf, tester } from '../../domain/core/test-core.ts'
import { resources } from '../../domain/resources.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { systemClock, uuids } from '../system/clock.ts'
import type { SqlDatabase } from './open-database.ts'

describe.each(grounds)('an identifier that is taken, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (!left) database = await open()
  })
  afterAll(() => database?.close())

  test.skipIf(left)('is what is told, also where what follows from it is in the way first', async () => {
    const resource = (kind: string) => resources.find((one) => one.kind === kind)!
    const core: Core = {
      ...{ store: database.store, clock: systemClock, ids: uuids, resource, references: 'lenient' },
    }
    const make = (kind: string, doc: Doc) => create(core, resource(kind), tester, { '@type': kind, ...doc })
    await make('BillingAccount', { id: 'acc', name: 'Ada', relatedParty: [] })
    const pay = (value: number) =>
      make('Payment', {
        ...{ id: 'p', account: { '@type': 'AccountRef', id: 'acc' }, totalAmount: { unit: 'EUR', value } },
        paymentMethod: { '@type': 'PaymentMethodRef', name: 'Cash' },
      })
    await pay(3)
    const told = { code: 'alreadyExists', details: [{ at: 'id', problem: 'Payment p exists' }] }
    expect(await faultOf(pay(3))).toMatchObject(told)
    expect(await faultOf(pay(4))).toMatchObject(told)
    expect((await database.store.get('Payment', 'p'))?.version).toBe(1)
  })
})
