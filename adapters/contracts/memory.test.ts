import { describe } from 'vitest'
import { allContracts } from './all-contracts.ts'
import { memorySubject } from './fixtures/databases.ts'

describe('memory', () => {
  allContracts(memorySubject)
})
