import type { FactKind, Facts } from './facts.ts'

/** Something that only one of two documents says. */
export interface Difference {
  /** We lack it, or we add it. */
  readonly side: 'lacks' | 'adds'
  readonly kind: FactKind
  readonly sentence: string
}

/** A difference that we want. `*` in a text stands for anything. */
export interface Declared {
  /** `TMF632 v4`, `* v5`, `*` … */
  readonly where: string
  readonly side: Difference['side']
  /** `*` or one kind. */
  readonly kind: FactKind | '*'
  readonly sentence: string
  readonly reason: string
}

/**
 * What the official document says and ours does not, and the other way round. What follows from another difference is
 * left out: the attributes below an attribute that is not there, the attributes of a class that is not there.
 */
export function differencesOf(official: Facts, ours: Facts): Difference[] {
  return [...onlyIn(official, ours, 'lacks'), ...onlyIn(ours, official, 'adds')]
}

function onlyIn(left: Facts, right: Facts, side: Difference['side']): Difference[] {
  const has = (kind: FactKind, sentence: string) => right.get(kind)?.has(sentence) ?? false
  return [...left].flatMap(([kind, sentences]) =>
    [...sentences]
      .filter((sentence) => !has(kind, sentence))
      .filter((sentence) =>
        ownersOf(kind, sentence).every(([owner, name]) => !left.get(owner)?.has(name) || has(owner, name)),
      )
      .sort()
      .map((sentence) => ({ side, kind, sentence })),
  )
}

/** The facts on which a fact depends. */
function ownersOf(kind: FactKind, sentence: string): [FactKind, string][] {
  const [subject = '', ...object] = sentence.split(/ (?:=|is|may be) /)
  const above = subject.slice(0, subject.lastIndexOf('.'))
  switch (kind) {
    case 'operation':
      return [['path', sentence.slice(sentence.indexOf(' ') + 1)]]
    case 'operationId':
      return [['operation', subject]]
    case 'attribute':
      return [['attribute', above]]
    case 'value':
    case 'mandatory':
      return [['attribute', subject]]
    case 'class attribute':
      return [['class', above]]
    case 'class value':
      return [['class', subject]]
    case 'class mandatory':
    case 'type':
      return [
        ['class attribute', subject],
        ['class', above],
      ]
    case 'variant':
      return [
        ['class', subject],
        ['class', object.join()],
      ]
    default:
      return []
  }
}

/** The first declaration that covers the difference. */
export function declarationOf(
  where: string,
  difference: Difference,
  declared: readonly Declared[],
): Declared | undefined {
  return declared.find(
    (one) =>
      one.side === difference.side &&
      (one.kind === '*' || one.kind === difference.kind) &&
      fits(one.where, where) &&
      fits(one.sentence, difference.sentence),
  )
}

const patterns = new Map<string, RegExp>()

function fits(pattern: string, text: string): boolean {
  let expression = patterns.get(pattern)
  if (!expression) {
    const parts = pattern.split('*').map((part) => part.replaceAll(/[.\\+?^${}()|[\]]/g, '\\$&'))
    expression = new RegExp(`^${parts.join('.*')}$`)
    patterns.set(pattern, expression)
  }
  return expression.test(text)
}
