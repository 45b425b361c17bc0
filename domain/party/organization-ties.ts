import { type Hierarchy, tiesOf } from '../common/hierarchy/ties.ts'

/** Organizations tie themselves to each other with relationships, which may say of what type they are. */
export const organizationHierarchy: Hierarchy = {
  kind: 'Organization',
  parent: {
    attribute: 'organizationParentRelationship',
    type: 'OrganizationParentRelationship',
    id: ['organization', 'id'],
  },
  child: {
    attribute: 'organizationChildRelationship',
    type: 'OrganizationChildRelationship',
    id: ['organization', 'id'],
  },
  label: 'relationshipType',
  reference: { attribute: 'organization', type: 'OrganizationRef' },
}

export const { parentOf, childrenOf } = tiesOf(organizationHierarchy)
