import { describe, test } from 'vitest'
import { apis } from '../all.ts'
import { laws, seenThrough } from '../lens/testing/laws.ts'

const faces = apis.filter((api) => api.generation === 'v4').flatMap((api) => api.faces)

describe.each(faces.map((face) => [face.collection, face] as const))('v4 %s', (_, face) => {
  test.each(Object.entries(laws))('%s', (_, hold) => hold(seenThrough(face)))
})
