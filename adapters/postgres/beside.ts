import type { Doc } from '../../domain/core/json.ts'

/** What is kept with a document. */
export interface Beside {
  /** What is in the columns beside it, in their order. */
  readonly columns: readonly (string | null)[]
  /** The names of its attributes, as JSON. */
  readonly names: string
}

/** What is written with its text; the document, where that is at hand. */
export interface Written {
  readonly text: string
  readonly doc?: Doc
}

/** Its document: parsed where it is not at hand. */
export function docOf({ doc, text }: Written): Doc {
  return doc ?? (JSON.parse(text) as Doc)
}

/** Tells the names of the attributes of documents, as JSON; those of one document are mostly those of the one before. */
export function namesOfAttributes(): (doc: Doc) => string {
  let names: readonly string[] = []
  let text = '[]'
  return (doc) => {
    if (hasNames(doc, names)) return text
    names = Object.keys(doc)
    text = JSON.stringify(names)
    return text
  }
}

function hasNames(doc: Doc, names: readonly string[]): boolean {
  let i = 0
  for (const name in doc) if (name !== names[i++]) return false
  return i === names.length
}
