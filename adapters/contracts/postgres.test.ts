import { describe, inject } from 'vitest'
import { allContracts } from './all-contracts.ts'
import { postgresSubject } from './fixtures/databases.ts'

const url = inject('postgresUrl')

describe.skipIf(url === undefined)('PostgreSQL', () => {
  allContracts(() => postgresSubject(url!))
})
