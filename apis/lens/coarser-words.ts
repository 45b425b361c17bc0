import { z } from 'zod'
import type { Doc } from '../../domain/core/json.ts'
import { type Attributes, about, bare, described, factsOf } from '../../domain/core/schema.ts'
import { textOf, withAttribute } from './doc.ts'
import { any, holds, isIn, otherThan } from './filter.ts'
import { type Lens, lens } from './lens.ts'

/**
 * An enumeration of which the view knows fewer words. A finer canonical word shows as a coarser one, and stays as long
 * as a write through the view leaves that one alone.
 * @param shown each finer word with the word that the view has for it, which is a canonical word too
 */
export function coarserWords(attribute: string, shown: Readonly<Record<string, string>>): Lens {
  const look = (doc: Doc) => {
    const word = textOf(doc, attribute)
    return word !== undefined && Object.hasOwn(shown, word) ? withAttribute(doc, attribute, shown[word]) : doc
  }
  const finer = Object.keys(shown)
  return lens({
    get: look,
    put: (view, doc) =>
      doc && look(doc)[attribute] === view[attribute] ? withAttribute(view, attribute, doc[attribute]) : view,
    normalise: look,
    attributes: (attributes) => ({ ...attributes, ...fewerWords(attributes, attribute, finer) }),
    filter: (leaf) => {
      if (leaf.path[0] !== attribute) return leaf
      const found = finer.filter((word) => holds(leaf, shown[word]!))
      return any(otherThan(leaf, finer), isIn([attribute], found))
    },
    // Words that look the same would be told apart, and come in another order.
    place: (path) => (path[0] === attribute ? undefined : path),
  })
}

function fewerWords(attributes: Attributes, name: string, finer: readonly string[]): Attributes {
  const schema = attributes[name]
  const options = schema && bare(schema)
  if (!(options instanceof z.ZodEnum)) throw new Error(`${name} is no enumeration whose words could be fewer`)
  const words = options.options.map(String).filter((word) => !finer.includes(word))
  const fewer = described(z.enum(words), factsOf(options))
  const { description } = factsOf(schema!)
  return { [name]: description ? about(fewer, description) : fewer }
}
