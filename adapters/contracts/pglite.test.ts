import { describe } from 'vitest'
import { allContracts } from './all-contracts.ts'
import { pgliteSubject } from './fixtures/databases.ts'

describe('PGlite', () => {
  allContracts(pgliteSubject)
})
