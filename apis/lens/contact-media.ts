import { type Doc, isDoc, sameJson } from '../../domain/core/json.ts'
import { nothing } from '../../domain/core/query.ts'
import type { Recognise } from './align.ts'
import { textOf, withAttribute } from './doc.ts'
import { all, any, equals, exists, holds, isIn, no } from './filter.ts'
import { gathered } from './gathered.ts'
import { compose, type Lens, lens } from './lens.ts'
import { kindOfWord, type MediumKind, mediumKinds } from './medium-kinds.ts'
import { v5Only } from './renamed.ts'
import { typeNames } from './type-name.ts'

const base = 'ContactMedium'
const documented = [base, ...mediumKinds.map((kind) => kind.type)]

/**
 * A way to reach a party. The view has one class whose `mediumType` says the kind in free words and whose
 * `characteristic` holds the attributes of every kind; canonical media are flat and of a class per kind.
 */
export function contactMediumLens(): Lens {
  return compose([
    v5Only('id', 'geographicAddress'),
    gathered({
      into: 'characteristic',
      className: 'MediumCharacteristic',
      description: 'Address, number or account under which the medium is reached.',
      names: ['contactType', ...mediumKinds.flatMap((kind) => kind.attributes)],
    }),
    mediumWord(),
    typeNames({
      shown: base,
      canonical: base,
      variants: mediumKinds.map((kind) => kind.type),
      choose: mediumClass,
      suits: (_, view, seen) => view['mediumType'] === seen['mediumType'] && sameJson(owners(view), owners(seen)),
    }),
  ])
}

/** A medium has no identity in the view: it is recognised by its position among media of its kind. */
export const recogniseMedium: Recognise = { identity: () => undefined, kind: mediumClass }

/**
 * The canonical class of a view. Attributes decide before words: a medium with attributes of several kinds, or without
 * a word, is of the base class, which may carry them all.
 */
function mediumClass(view: Doc): string {
  const word = textOf(view, 'mediumType')
  const [owner, another] = owners(view)
  if (word === undefined || another !== undefined) return base
  return owner ?? kindOfWord(word)?.type ?? base
}

/** The classes to which the details of a medium belong. */
function owners(view: Doc): string[] {
  const details = isDoc(view['characteristic']) ? view['characteristic'] : {}
  return mediumKinds
    .filter((kind) => kind.attributes.some((name) => details[name] !== undefined))
    .map((kind) => kind.type)
}

/** `mediumType`: the standard word comes from the class and is not stored; every other word is. */
function mediumWord(): Lens {
  const word = (doc: Doc) => doc['mediumType'] ?? kindOf(doc)?.word
  return lens({
    get: (doc) => withAttribute(doc, 'mediumType', word(doc)),
    put: (view, doc) => {
      const implied = kindOf(view)?.word
      if (doc && kindOf(doc)?.word === implied && word(doc) === view['mediumType']) {
        return withAttribute(view, 'mediumType', doc['mediumType'])
      }
      return view['mediumType'] === implied ? withAttribute(view, 'mediumType', undefined) : view
    },
    normalise: (view) => withAttribute(view, 'mediumType', word(view)),
    attributes: (attributes) => attributes,
    filter: (leaf) => {
      if (leaf.path[0] !== 'mediumType') return leaf
      const implied = mediumKinds.filter((kind) => holds(leaf, kind.word)).map(isOfKind)
      return any(leaf, implied.length > 0 ? all(no(exists(['mediumType'])), any(...implied)) : nothing)
    },
    place: (path) => (path[0] === 'mediumType' ? undefined : path),
  })
}

/** The kind that the class of a canonical medium implies; an extension is of the kind of its base. */
function kindOf(doc: Doc): MediumKind | undefined {
  const type = textOf(doc, '@type') ?? ''
  const name = documented.includes(type) ? type : doc['@baseType']
  return mediumKinds.find((kind) => kind.type === name)
}

function isOfKind({ type }: MediumKind) {
  return any(equals(['@type'], type), all(equals(['@baseType'], type), no(isIn(['@type'], documented))))
}
