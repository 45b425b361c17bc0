import { type Doc, isDoc, type Json, type Path } from '../../core/json.ts'

/**
 * A tie between two resources of one kind is written down twice: at the one below, which names its parent, and at the
 * one above, which lists its children.
 */
export interface Tie {
  readonly id: string
  /** What the tie says besides who is tied, where ties say more. */
  readonly label?: string
}

/** One end of the ties of a kind: the attribute that holds them, and what an entry there looks like. */
export interface End {
  readonly attribute: string
  /** Class of an entry. */
  readonly type: string
  /** Where in an entry the identifier of the other end is. */
  readonly id: Path
}

/** How the resources of a kind name the one above and those below. */
export interface Hierarchy {
  readonly kind: string
  readonly parent: End
  readonly child: End
  /** Attribute of an entry that holds the label of its tie. */
  readonly label?: string
  /** For entries that hold a reference: its attribute and its class. Without it the entry is the reference. */
  readonly reference?: { readonly attribute: string; readonly type: string }
}

/** Reads and writes one end of the ties of one document; none of these functions changes its argument. */
export interface Ties {
  /** The one above, if there is one. */
  parentOf(doc: Doc | undefined): Tie | undefined
  /** Those below, by identifier; of two entries for one the first counts. */
  childrenOf(doc: Doc | undefined): ReadonlyMap<string, Tie>
  withParent(doc: Doc, tie: Tie, name: Json | undefined): Doc
  withoutParent(doc: Doc): Doc
  withChild(doc: Doc, tie: Tie, name: Json | undefined): Doc
  withoutChild(doc: Doc, id: string): Doc
}

export function sameTie(a: Tie | undefined, b: Tie | undefined): boolean {
  return a?.id === b?.id && a?.label === b?.label
}

export function tiesOf(hierarchy: Hierarchy): Ties {
  const { parent, child } = hierarchy
  const read = (entry: Json | undefined, end: End) => tieIn(hierarchy, end, entry)
  const labelled = (entry: Doc, tie: Tie) => withLabel(hierarchy, entry, tie)
  const entry = (end: End, tie: Tie, name: Json | undefined) => labelled(newEntry(hierarchy, end, tie, name), tie)
  const listed = (doc: Doc | undefined): Json[] => {
    const entries = doc?.[child.attribute]
    return Array.isArray(entries) ? entries : []
  }
  const childrenOf: Ties['childrenOf'] = (doc) => {
    const ties = listed(doc)
      .map((each) => read(each, child))
      .filter((tie) => tie !== undefined)
    return new Map(ties.reverse().map((tie) => [tie.id, tie]))
  }
  const parentOf: Ties['parentOf'] = (doc) => read(doc?.[parent.attribute], parent)
  return {
    parentOf,
    childrenOf,
    withParent(doc, tie, name) {
      const known = parentOf(doc)?.id === tie.id ? doc[parent.attribute] : undefined
      return { ...doc, [parent.attribute]: isDoc(known) ? labelled(known, tie) : entry(parent, tie, name) }
    },
    withoutParent: ({ [parent.attribute]: _, ...rest }) => rest,
    withChild(doc, tie, name) {
      const entries = listed(doc)
      if (!childrenOf(doc).has(tie.id)) return { ...doc, [child.attribute]: [...entries, entry(child, tie, name)] }
      const same = (one: Json): one is Doc => isDoc(one) && read(one, child)?.id === tie.id
      return { ...doc, [child.attribute]: entries.map((one) => (same(one) ? labelled(one, tie) : one)) }
    },
    withoutChild(doc, id) {
      if (!childrenOf(doc).has(id)) return doc
      const { [child.attribute]: _, ...rest } = doc
      const left = listed(doc).filter((one) => read(one, child)?.id !== id)
      return left.length > 0 ? { ...rest, [child.attribute]: left } : rest
    },
  }
}

function tieIn({ label }: Hierarchy, end: End, entry: Json | undefined): Tie | undefined {
  const id = end.id.reduce<Json | undefined>((at, step) => (isDoc(at) ? at[step] : undefined), entry)
  if (typeof id !== 'string' || !isDoc(entry)) return undefined
  const said = label === undefined ? undefined : entry[label]
  return { id, ...(typeof said === 'string' && { label: said }) }
}

function withLabel({ label: attribute }: Hierarchy, entry: Doc, { label }: Tie): Doc {
  if (attribute === undefined) return entry
  const { [attribute]: _, ...rest } = entry
  return label === undefined ? rest : { ...rest, [attribute]: label }
}

function newEntry({ kind, reference }: Hierarchy, end: End, tie: Tie, name: Json | undefined): Doc {
  const type = reference?.type ?? end.type
  const ref: Doc = { '@type': type, id: tie.id, '@referredType': kind, ...(typeof name === 'string' && { name }) }
  return reference ? { '@type': end.type, [reference.attribute]: ref } : ref
}
