import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { faultOf } from '../core/test-core.ts'
import { catalogWorld } from './world-fixtures.ts'

const characteristic = (facts: Doc): Doc => ({ name: 'c', valueType: 'integer', ...facts })
const valued = (facts: Doc) => characteristic({ characteristicValueSpecification: [facts] })

test.each<[string, Doc, string]>([
  ['fewer than no values', characteristic({ minCardinality: -1 }), 'minCardinality'],
  ['less at most than at least', characteristic({ minCardinality: 2, maxCardinality: 1 }), 'maxCardinality'],
  ['a range upside down', valued({ valueFrom: 5, valueTo: 1 }), 'characteristicValueSpecification[0].valueTo'],
  ['an interval of no kind', valued({ rangeInterval: 'ajar' }), 'characteristicValueSpecification[0].rangeInterval'],
])('%s can be met by no value and is refused', async (_, facts, at) => {
  const fault = await faultOf(catalogWorld().specification('s', { productSpecCharacteristic: [facts] }))
  expect(fault.details.map((detail) => detail.at)).toEqual([`productSpecCharacteristic[0].${at}`])
})

test('two characteristics of one name in one specification are refused', async () => {
  const twice = { productSpecCharacteristic: [characteristic({}), characteristic({})] }
  const fault = await faultOf(catalogWorld().specification('s', twice))
  expect(fault.details).toEqual([{ at: 'productSpecCharacteristic[1].name', problem: 'c is specified already' }])
})
