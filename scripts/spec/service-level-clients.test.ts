import createClient from 'openapi-fetch'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { paths as Levels } from '../../spec/types/servicelevel.v1.d.ts'
import type { paths as QualityV4 } from '../../spec/types/tmf657.v4.d.ts'
import type { paths as QualityV5 } from '../../spec/types/tmf657.v5.d.ts'
import { type MemoryServer, memoryServer } from '../testing/memory-server.ts'
import { byId, present } from '../testing/typed-answers.ts'

/** Promises, as a program in strict TypeScript writes them: everything below compiles without a cast. */
let server: MemoryServer
const at = (base: string) => ({ baseUrl: `${server.url}/tmf-api/${base}` })

beforeAll(async () => {
  server = await memoryServer()
})
afterAll(() => server.stop())

test('in v5: hours of work, and objectives of times and of availability with their credits', async () => {
  const levels = createClient<Levels>(at('serviceLevel/v1'))
  const quality = createClient<QualityV5>(at('serviceQualityManagement/v5'))
  const office = await levels.POST('/businessCalendar', {
    body: {
      '@type': 'BusinessCalendar',
      id: 'office',
      name: 'Office',
      timeZone: 'Europe/Berlin',
      openingHours: [{ day: ['monday', 'tuesday'], opens: '08:00', closes: '18:00' }],
      holiday: [{ name: 'Labour Day', rule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1' }],
    },
  })
  const objective = await quality.POST('/serviceLevelObjective', {
    body: {
      '@type': 'ServiceLevelObjective',
      id: 'faults',
      conformanceComparator: '<=',
      conformanceTarget: 'PT8H',
      serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'timeToResolve' },
      businessCalendar: { '@type': 'BusinessCalendarRef', id: present(office).id },
      ticketScope: { severity: ['Critical'], segment: ['business'] },
      escalation: [{ atPercent: 80, action: 'raisePriority' }],
    },
  })
  expect(present(objective).ticketScope?.segment).toEqual(['business'])
  const availability = await quality.POST('/serviceLevelObjective', {
    body: {
      '@type': 'ServiceLevelObjective',
      id: 'always-there',
      conformanceComparator: '>=',
      conformanceTarget: '99.9',
      serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'availability' },
      serviceLevelObjectiveConsequence: [
        { '@type': 'ServiceLevelSpecConsequence', creditPercent: 10 },
        {
          '@type': 'ServiceLevelSpecConsequence',
          belowPercent: 99,
          creditPercent: 25,
          mostCredit: { unit: 'EUR', value: 50 },
        },
      ],
    },
  })
  expect(present(availability).serviceLevelObjectiveConsequence?.[1]?.mostCredit?.value).toBe(50)
  const refused = await levels.DELETE('/businessCalendar/{id}', byId('office'))
  expect(refused.error).toMatchObject({ code: 'stillReferenced', status: '409' })
})

test('in v4: an objective and the specification that holds it, changed without losing what only v5 can say', async () => {
  const v4 = createClient<QualityV4>(at('serviceQualityManagement/v4'))
  const v5 = createClient<QualityV5>(at('serviceQualityManagement/v5'))
  const specification = await v4.POST('/serviceLevelSpecification', {
    body: { name: 'Gold', relatedServiceLevelObjective: [{ id: 'always-there' }] },
  })
  const found = await v4.GET('/serviceLevelSpecification', {
    params: { query: { 'relatedServiceLevelObjective.id': 'always-there' } },
  })
  expect(present(found).map(({ id }) => id)).toEqual([present(specification).id])
  const before = present(await v5.GET('/serviceLevelObjective/{id}', byId('always-there')))
  const seen = present(await v4.GET('/serviceLevelObjective/{id}', byId('always-there')))
  expect(seen.serviceLevelObjectiveConsequence).toEqual([{}, {}])
  await v4.PATCH('/serviceLevelObjective/{id}', { ...byId('always-there'), body: { ...seen, graceTimes: '2' } })
  expect(present(await v5.GET('/serviceLevelObjective/{id}', byId('always-there')))).toEqual({
    ...before,
    graceTimes: '2',
  })
})
