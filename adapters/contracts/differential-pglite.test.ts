import { describe } from 'vitest'
import { differential } from './differential.ts'
import { pgliteSubject } from './fixtures/databases.ts'

describe('PGlite compared with memory', () => {
  differential(pgliteSubject)
})
