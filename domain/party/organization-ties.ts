import { type Doc, isDoc, type Json } from '../core/json.ts'

/**
 * A tie between two organizations is written down twice: as the parent relationship of the one below and as a child
 * relationship of the one above. These functions read and write one end; none of them changes its argument.
 */
export interface Tie {
  readonly id: string
  readonly relationshipType?: string
}

/** The organization above, if there is one. */
export function parentOf(doc: Doc | undefined): Tie | undefined {
  return tieOf(doc?.['organizationParentRelationship'])
}

/** The organizations below, by identifier; of two entries for one organization the first counts. */
export function childrenOf(doc: Doc | undefined): ReadonlyMap<string, Tie> {
  const entries = doc?.['organizationChildRelationship']
  const ties = (Array.isArray(entries) ? entries : []).map(tieOf).filter((tie) => tie !== undefined)
  return new Map(ties.reverse().map((tie) => [tie.id, tie]))
}

export function sameTie(a: Tie | undefined, b: Tie | undefined): boolean {
  return a?.id === b?.id && a?.relationshipType === b?.relationshipType
}

/** Puts an organization above. */
export function withParent(doc: Doc, tie: Tie, name: Json | undefined): Doc {
  const known = parentOf(doc)?.id === tie.id ? doc['organizationParentRelationship'] : undefined
  const relationship = isDoc(known) ? known : entry('OrganizationParentRelationship', tie, name)
  return { ...doc, organizationParentRelationship: typed(relationship, tie) }
}

export function withoutParent(doc: Doc): Doc {
  const { organizationParentRelationship: _, ...rest } = doc
  return rest
}

/** Puts an organization below. */
export function withChild(doc: Doc, tie: Tie, name: Json | undefined): Doc {
  const entries = entriesOf(doc)
  if (!childrenOf(doc).has(tie.id)) {
    return { ...doc, organizationChildRelationship: [...entries, entry('OrganizationChildRelationship', tie, name)] }
  }
  const typedEntries = entries.map((one) => (isDoc(one) && tieOf(one)?.id === tie.id ? typed(one, tie) : one))
  return { ...doc, organizationChildRelationship: typedEntries }
}

export function withoutChild(doc: Doc, id: string): Doc {
  if (!childrenOf(doc).has(id)) return doc
  const { organizationChildRelationship: _, ...rest } = doc
  const left = entriesOf(doc).filter((one) => tieOf(one)?.id !== id)
  return left.length > 0 ? { ...rest, organizationChildRelationship: left } : rest
}

function entriesOf(doc: Doc): Json[] {
  const entries = doc['organizationChildRelationship']
  return Array.isArray(entries) ? entries : []
}

function tieOf(relationship: Json | undefined): Tie | undefined {
  const organization = isDoc(relationship) ? relationship['organization'] : undefined
  const id = isDoc(organization) ? organization['id'] : undefined
  if (typeof id !== 'string' || !isDoc(relationship)) return undefined
  const type = relationship['relationshipType']
  return { id, ...(typeof type === 'string' && { relationshipType: type }) }
}

function typed({ relationshipType: _, ...rest }: Doc, { relationshipType }: Tie): Doc {
  return relationshipType === undefined ? rest : { ...rest, relationshipType }
}

function entry(type: string, tie: Tie, name: Json | undefined): Doc {
  const reference = { '@type': 'OrganizationRef', id: tie.id, '@referredType': 'Organization' }
  const organization: Doc = typeof name === 'string' ? { ...reference, name } : reference
  return typed({ '@type': type, organization }, tie)
}
