import { describe, inject } from 'vitest'
import { differential } from './differential.ts'
import { postgresSubject } from './fixtures/databases.ts'

const url = inject('postgresUrl')

describe.skipIf(url === undefined)('PostgreSQL compared with memory', () => {
  differential(() => postgresSubject(url!))
})
