import { expect, test } from 'vitest'
import { hubResource } from '../../domain/notification/hub.ts'
import { resources } from '../../domain/resources.ts'
import { gadget, withGadgets } from '../contracts/fixtures/gadget.ts'
import { declaredColumns } from './declared-columns.ts'
import { tablesAfter } from './migration.ts'

const tables = tablesAfter(withGadgets)

test.each([...resources, hubResource, gadget])(
  'the table of $kind has a column for every search path, and no other',
  (resource) => {
    expect(tables.get(resource.kind)?.columns).toEqual(declaredColumns(resource))
  },
)

test('migrations count from 1 without gaps', () => {
  expect(withGadgets.map(({ number }) => number)).toEqual(withGadgets.map((_, i) => i + 1))
})
