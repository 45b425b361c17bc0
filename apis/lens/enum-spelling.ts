import { z } from 'zod'
import type { Doc } from '../../domain/core/json.ts'
import { type Attributes, bare, described, factsOf } from '../../domain/core/schema.ts'
import { textOf, withAttribute } from './doc.ts'
import { holds, isIn } from './filter.ts'
import { type Lens, lens } from './lens.ts'

/**
 * An enumeration whose words the view spells differently. On input the view may also use the canonical words.
 * @param spelling every canonical word with its spelling in the view; no two words may be spelt alike
 */
export function enumSpelling(attribute: string, spelling: Readonly<Record<string, string>>): Lens {
  const words = Object.keys(spelling)
  const canonical = Object.fromEntries(words.map((word) => [spelling[word]!, word]))
  const orderKept =
    String(words.toSorted()) ===
    String(
      Object.keys(canonical)
        .toSorted()
        .map((said) => canonical[said]),
    )
  const say = (doc: Doc, dictionary: Readonly<Record<string, string>>) => {
    const word = textOf(doc, attribute)
    return word !== undefined && Object.hasOwn(dictionary, word) ? withAttribute(doc, attribute, dictionary[word]) : doc
  }
  return lens({
    get: (doc) => say(doc, spelling),
    put: (view) => say(view, canonical),
    normalise: (view) => say(say(view, canonical), spelling),
    attributes: (attributes) => ({ ...attributes, ...respelt(attributes, attribute, spelling) }),
    filter: (leaf) =>
      leaf.path[0] === attribute
        ? isIn(
            [attribute],
            words.filter((word) => holds(leaf, spelling[word]!)),
          )
        : leaf,
    // Sorting needs the words in the same order; counting does not, but a sorted page must not lie.
    place: (path) => (path[0] === attribute && !orderKept ? undefined : path),
  })
}

function respelt(attributes: Attributes, name: string, spelling: Readonly<Record<string, string>>): Attributes {
  const schema = attributes[name]
  const options = schema && bare(schema)
  if (!schema || !(options instanceof z.ZodEnum)) return {}
  const words = options.options.map((word) => spelling[String(word)] ?? String(word))
  const alsoSpelt = Object.keys(spelling).filter((word) => !words.includes(word))
  return { [name]: described(z.enum(words), { ...factsOf(schema), alsoSpelt }) }
}
