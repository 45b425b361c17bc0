import { expect, test } from 'vitest'
import { actor, at, auditEntry, changes, insert, update } from './fixtures/changes.ts'
import type { Subject } from './fixtures/databases.ts'

let runs = 0

/** What every audit trail promises. */
export function auditContract(subject: () => Subject): void {
  test('entries of one resource come whole and oldest first', async () => {
    const id = `audited-${runs++}`
    const { store, audit } = subject().database
    const change = {
      ...auditEntry(id, 2),
      action: 'change' as const,
      actor: { id: 'other', correlationId: 'c' },
      changed: [],
    }
    await store.commit({ ...changes(insert(id)), audit: [auditEntry(id, 1)] })
    await store.commit({ ...changes(update(id, 1)), audit: [change] })
    await store.commit({ ...changes(insert(`${id}-else`)), audit: [auditEntry(`${id}-else`, 1)] })
    expect(await audit.of('Gadget', id, 10)).toEqual([
      { at, actor, action: 'create', kind: 'Gadget', resourceId: id, version: 1, changed: ['name', 'size'] },
      change,
    ])
    expect(await audit.of('Gadget', id, 1)).toHaveLength(1)
    expect(await store.lastVersion('Gadget', id)).toBe(2)
    expect(await store.lastVersions('Gadget', [id, 'never', '\0'])).toEqual(new Map([[id, 2]]))
    expect(await store.lastVersions('Other', [id])).toEqual(new Map())
    expect([await store.lastVersion('Other', id), await store.lastVersion('Gadget', '\0')]).toEqual([0, 0])
    expect(await audit.of('Other', id, 10)).toEqual([])
    expect(await audit.of('Gadget', '\0', 10)).toEqual([])
  })
}
