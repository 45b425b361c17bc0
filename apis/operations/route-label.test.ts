import { expect, test } from 'vitest'
import { apis } from '../all.ts'
import { routeLabels } from './route-label.ts'

const label = routeLabels(apis)

test.each([
  ['/tmf-api/partyManagement/v5/individual', 'tmf632.v5 individual'],
  ['/tmf-api/party/v4/individual/7', 'tmf632.v4 individual/{id}'],
  ['/partyManagement/v5/hub', 'tmf632.v5 hub'],
  ['/tmf-api/party/v4/nonsense/7', 'other'],
  ['/', 'other'],
])('%s is counted as %s', (path, expected) => {
  expect(label(path)).toBe(expected)
})
