import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { auditContract } from './audit-contract.ts'
import { batchContract } from './batch-contract.ts'
import type { Subject } from './fixtures/databases.ts'
import { keysContract } from './keys-contract.ts'
import { outboxContract } from './outbox-contract.ts'
import { storeListsContract } from './store-lists-contract.ts'
import { storeWritesContract } from './store-writes-contract.ts'

/** Runs every contract over one database, emptied before each test. */
export function allContracts<S extends Subject>(open: () => Promise<S>): () => S {
  let opened: S
  const subject = () => opened
  beforeAll(async () => {
    opened = await open()
  })
  beforeEach(() => opened.reset())
  afterAll(() => opened?.close())
  describe('resource store: writes', () => storeWritesContract(subject))
  describe('resource store: lists', () => storeListsContract(subject))
  describe('batches of commands', () => batchContract(subject))
  describe('outbox', () => outboxContract(subject))
  describe('idempotency keys', () => keysContract(subject))
  describe('audit trail', () => auditContract(subject))
  return subject
}
