import { expect, test } from 'vitest'
import { characteristic } from '../../domain/common/characteristic.ts'
import { bare, type ObjectSchema } from '../../domain/core/schema.ts'
import { characteristicLens } from './characteristic.ts'
import { laws, seenAs } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const lens = characteristicLens()
const seen = { ...seenAs(viewClass('Characteristic', [lens]), bare(characteristic) as ObjectSchema), runs: 1000 }

test.each(Object.entries(laws))('%s', (_, hold) => hold(seen))

test.each([
  ['a', 'StringCharacteristic'],
  [true, 'BooleanCharacteristic'],
  [3, 'IntegerCharacteristic'],
  [3.5, 'NumberCharacteristic'],
  [{ a: 1 }, 'ObjectCharacteristic'],
  [['a'], 'StringArrayCharacteristic'],
  [[1, 2], 'IntegerArrayCharacteristic'],
  [[1, 2.5], 'NumberArrayCharacteristic'],
  [[false], 'BooleanArrayCharacteristic'],
  [[{}], 'ObjectArrayCharacteristic'],
  [[1, 'a'], 'Characteristic'],
  [null, 'Characteristic'],
])('a value of %j is a %s', (value, type) => {
  expect(lens.put({ name: 'n', value })).toEqual({ '@type': type, name: 'n', value })
})

test('a new value keeps the class as long as the class may hold it', () => {
  const stored = { '@type': 'FloatCharacteristic', id: '1', name: 'n', value: 2.5 }
  expect(lens.put({ name: 'n', value: 4 }, stored)).toEqual({ ...stored, value: 4 })
  expect(lens.put({ name: 'n', value: 'x' }, stored)).toEqual({
    ...stored,
    '@type': 'StringCharacteristic',
    value: 'x',
  })
})
