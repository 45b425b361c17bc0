import type { Doc } from '../client.ts'
import { docOf, expectSame, expectStatus, isDoc } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { idOf, type Trial } from '../trial.ts'

const isOrganization: NonNullable<Rule['appliesTo']> = ({ resource }) => resource === 'organization'

function relation(trial: Trial, kind: 'Parent' | 'Child', id: string): Doc {
  return {
    ...trial.typed(`Organization${kind}Relationship`),
    relationshipType: 'ownership',
    organization: { ...trial.typed('OrganizationRef'), id, '@referredType': 'Organization' },
  }
}

/** Identifiers in the child relationships of an organization. */
async function childrenOf(trial: Trial, id: string): Promise<unknown[]> {
  const children = docOf(await trial.get(id))['organizationChildRelationship']
  return Array.isArray(children) ? children.map(referred) : []
}

async function parentOf(trial: Trial, id: string): Promise<unknown> {
  const parent = docOf(await trial.get(id))['organizationParentRelationship']
  return parent === undefined ? null : referred(parent)
}

function referred(relationship: unknown): string {
  const organization = isDoc(relationship as Doc) ? (relationship as Doc)['organization'] : undefined
  return isDoc(organization) ? String(organization['id']) : 'nobody'
}

function rule(id: string, says: string, check: Rule['check'], needs: readonly string[] = []): Rule {
  return { id: `organization.${id}`, level: 'ours', says, appliesTo: isOrganization, check, needs }
}

/** Parents and children: whoever is told, both know. */
export const organizationRules: readonly Rule[] = [
  rule('parent', 'An organization that names its parent becomes a child of that parent.', async (trial) => {
    const parent = idOf(await trial.create())
    const child = idOf(await trial.create({ organizationParentRelationship: relation(trial, 'Parent', parent) }))
    expectSame('children', (await childrenOf(trial, parent)) as string[], [child])
  }),
  rule('child', 'An organization that names a child becomes the parent of that child.', async (trial) => {
    const child = idOf(await trial.create())
    const parent = idOf(await trial.create({ organizationChildRelationship: [relation(trial, 'Child', child)] }))
    expectSame('parent', (await parentOf(trial, child)) as string, parent)
  }),
  rule(
    'leave',
    'A child that leaves its parent is no longer among the children.',
    async (trial) => {
      const parent = idOf(await trial.create())
      const child = idOf(await trial.create({ organizationParentRelationship: relation(trial, 'Parent', parent) }))
      expectStatus(await trial.patch(child, { organizationParentRelationship: null }), 200)
      expectSame('children', (await childrenOf(trial, parent)) as string[], [])
    },
    ['organization.parent'],
  ),
  rule(
    'release',
    'A parent that drops a child is no longer its parent.',
    async (trial) => {
      const child = idOf(await trial.create())
      const parent = idOf(await trial.create({ organizationChildRelationship: [relation(trial, 'Child', child)] }))
      expectStatus(await trial.patch(parent, { organizationChildRelationship: [] }), 200)
      expectSame('parent', (await parentOf(trial, child)) as null, null)
    },
    ['organization.child'],
  ),
  rule(
    'adopt',
    'A child that changes its parent moves from one list of children to the other.',
    async (trial) => {
      const before = idOf(await trial.create())
      const after = idOf(await trial.create())
      const child = idOf(await trial.create({ organizationParentRelationship: relation(trial, 'Parent', before) }))
      const moved = await trial.patch(child, { organizationParentRelationship: relation(trial, 'Parent', after) })
      expectStatus(moved, 200)
      expectSame('children before', (await childrenOf(trial, before)) as string[], [])
      expectSame('children after', (await childrenOf(trial, after)) as string[], [child])
    },
    ['organization.parent'],
  ),
]
