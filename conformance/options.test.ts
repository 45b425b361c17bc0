import { expect, test } from 'vitest'
import { BadOptions, readOptions } from './options.ts'

const withPart = (part: string) => readOptions(['--base-url', 'http://127.0.0.1:1', '--part', part])

test('a part of the rules is one of so many', () => {
  expect(withPart('1/4')).toMatchObject({ part: { number: 1, of: 4 } })
  expect(withPart('4/4')).toMatchObject({ part: { number: 4, of: 4 } })
})

test.each(['0/4', '5/4', '1/4/9', '1', '1/', '-1/4', '1.5/4', 'x/y'])('%s is no part', (part) => {
  expect(() => withPart(part)).toThrow(BadOptions)
})
