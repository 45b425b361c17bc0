import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256OfText } from '../../adapters/system/sha256.ts'
import { derivedId, digestWith } from './derived-id.ts'

test('an identifier that follows from its parts is their SHA-256, as a UUID of version 8', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean())), (parts) => {
      const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
      const id = derivedId(parts)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
      expect(id.replaceAll('-', '').slice(0, 12)).toBe(hash.slice(0, 12))
      expect(id.slice(-12)).toBe(hash.slice(20, 32))
    }),
  )
})

test('the hash of the platform makes the same identifiers', () => {
  const texts = fc.array(fc.string({ unit: 'binary' }))
  const samples = fc.sample(texts, 200)
  const before = samples.map(derivedId)
  digestWith(sha256OfText)
  expect(samples.map(derivedId)).toEqual(before)
})

test('what is absent counts as nothing, and parts do not run into each other', () => {
  expect(derivedId(['a', undefined])).toBe(derivedId(['a', null]))
  expect(derivedId(['ab', 'c'])).not.toBe(derivedId(['a', 'bc']))
})
