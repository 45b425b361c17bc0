import { describe, expect, test } from 'vitest'
import type { Doc } from '../domain/core/json.ts'
import { paidHouse, pay, sent } from '../domain/payment/payment-fixtures.ts'
import { apis } from './all.ts'
import { buildApp } from './rest/app.ts'
import { defaultSettings } from './rest/settings.ts'

/** Bill 1 is paid in part, bill 2 not at all. */
async function office() {
  const house = await paidHouse()
  await sent(house, '1', [['recurringCharge', 1000]])
  await sent(house, '2', [['recurringCharge', 1000]])
  await pay(house, 5)
  const app = buildApp({
    ...{ core: house.core, keys: house.keys, apis, settings: defaultSettings },
    log: () => undefined,
  })
  return (path: string, init?: RequestInit) => app.request(`/tmf-api/customerBillManagement/${path}`, init)
}

describe.each(['v4', 'v5'])(
  'in %s, partiallySettled of the description means partiallyPaid of the list of states',
  (generation) => {
    test.each([
      ['state=partiallySettled', ['1']],
      ['state=partiallyPaid', ['1']],
      ['state=settled,partiallySettled', ['1']],
      ['state.ne=partiallySettled', ['2']],
      [`filter=${encodeURIComponent("$[?(@.state=='partiallySettled')]")}`, ['1']],
      [`filter=${encodeURIComponent("$[?(@.state!='partiallySettled')]")}`, ['2']],
      ['state=partlySettled', []],
    ])('in the filter %s', async (query, found) => {
      const fetch = await office()
      const bills = (await (await fetch(`${generation}/customerBill?${query}`)).json()) as Doc[]
      expect(bills.map(({ id }) => id)).toEqual(found)
      for (const { state, id } of bills) expect(state).toBe(id === '1' ? 'partiallyPaid' : 'sent')
    })

    test.each([
      ['application/merge-patch+json', { state: 'partiallySettled' }],
      ['application/json-patch+json', [{ op: 'replace', path: '/state', value: 'partiallySettled' }]],
    ])('in a patch of %s, and it is said as the list has it', async (type, body) => {
      const fetch = await office()
      const patch = (id: string) =>
        fetch(`${generation}/customerBill/${id}`, {
          method: 'PATCH',
          headers: { 'content-type': type },
          body: JSON.stringify(body),
        })
      const same = await patch('1')
      expect([same.status, ((await same.json()) as Doc)['state']]).toEqual([200, 'partiallyPaid'])
      const refused = await patch('2')
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain('state: becomes partiallyPaid by itself')
    })
  },
)
