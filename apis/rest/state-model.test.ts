import { describe, expect, test } from 'vitest'
import { apis } from '../all.ts'
import { startTestServer } from './fixture-server.ts'
import { stateModels } from './state-model.ts'

const all = apis.flatMap((api) =>
  stateModels(api).map((model) => [`${api.id} ${api.generation} ${model.resource}`, model] as const),
)

describe.each(all)('%s', (_, { initialState, entryState, state }) => {
  test('leads only to states that it has, begins in one of them, and can be left from the first', () => {
    const names = state.map(({ name }) => name)
    for (const { next } of state) for (const name of next) expect(names).toContain(name)
    for (const name of [initialState, ...entryState]) expect(names).toContain(name)
    expect(new Set(names).size).toBe(names.length)
    expect(state.find(({ name }) => name === initialState)!.next.length).toBeGreaterThan(0)
  })
})

test('is served below every base path, and only to be read', async () => {
  const server = await startTestServer()
  const path = '/tmf-api/ticketing/v5/stateModel'
  const { status, body } = await server.call('GET', path)
  expect(status).toBe(200)
  expect(body).toEqual([expect.objectContaining({ resource: 'ticket' })])
  expect((await server.call('DELETE', path)).status).toBe(405)
  await server.stop()
})
