import { type Declared, type Difference, declarationOf, differencesOf } from './difference.ts'
import { factsOf } from './facts.ts'
import { type Json, OpenDocument } from './open-document.ts'

/** A document of one API and generation. */
export interface NamedDocument {
  /** `TMF632` */
  readonly id: string
  readonly document: Json
}

/** The differences of one API and generation. */
export interface Comparison {
  /** `TMF632 v4` */
  readonly where: string
  readonly declared: readonly { readonly difference: Difference; readonly by: Declared }[]
  readonly undeclared: readonly Difference[]
}

export interface Outcome {
  readonly comparisons: readonly Comparison[]
  /** Documents of ours without an official counterpart that there should be. */
  readonly missing: readonly string[]
  /** Documents of ours of which TM Forum has published nothing. */
  readonly ownDesign: readonly string[]
  /** Those of which it has by now. */
  readonly published: readonly string[]
  /** Declarations that cover nothing (any more). */
  readonly stale: readonly Declared[]
  /** True when every difference is declared, every declaration holds and nothing was left out. */
  readonly ok: boolean
}

/**
 * Compares each of our documents with the official one of the same API and generation.
 * @param unpublished those that have none, because TM Forum has published none
 */
export function compareAll(
  ours: readonly NamedDocument[],
  official: readonly NamedDocument[],
  declared: readonly Declared[],
  unpublished: readonly string[] = [],
): Outcome {
  const theirs = new Map(official.map((one) => [nameOf(one), one]))
  const comparisons: Comparison[] = []
  const without: string[] = []
  for (const one of ours) {
    const where = nameOf(one)
    const counterpart = theirs.get(where)
    if (counterpart) comparisons.push(compare(where, counterpart.document, one.document, declared))
    else without.push(where)
  }
  const used = new Set(comparisons.flatMap((comparison) => comparison.declared.map(({ by }) => by)))
  const stale = declared.filter((one) => !used.has(one))
  const missing = without.filter((where) => !unpublished.includes(where))
  const ownDesign = without.filter((where) => unpublished.includes(where))
  const published = unpublished.filter((where) => !without.includes(where))
  const complete = missing.length + stale.length + published.length === 0 && comparisons.length > 0
  const ok = complete && comparisons.every(({ undeclared }) => undeclared.length === 0)
  return { comparisons, missing, ownDesign, published, stale, ok }
}

function nameOf({ id, document }: NamedDocument): string {
  return `${id} ${new OpenDocument(document).generation}`
}

function compare(where: string, official: Json, ours: Json, declarations: readonly Declared[]): Comparison {
  const declared: { difference: Difference; by: Declared }[] = []
  const undeclared: Difference[] = []
  for (const difference of differencesOf(factsOf(new OpenDocument(official)), factsOf(new OpenDocument(ours)))) {
    const by = declarationOf(where, difference, declarations)
    if (by) declared.push({ difference, by })
    else undeclared.push(difference)
  }
  return { where, declared, undeclared }
}
