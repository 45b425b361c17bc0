import { z } from 'zod'
import { type Doc, isDoc, type Json, type Path } from '../../domain/core/json.ts'
import type { Filter } from '../../domain/core/query.ts'
import { type Attributes, about, bare, described, factsOf } from '../../domain/core/schema.ts'
import { align, type Recognise } from './align.ts'
import { withAttribute } from './doc.ts'
import { type Leaf, someAt } from './filter.ts'
import { filterThrough, type Lens, lens, type Seeing } from './lens.ts'
import type { ViewClass } from './view-class.ts'

/** A single nested object that is seen as another class. */
export function inside(attribute: string, { lens: inner, schema }: ViewClass): Lens {
  // Without `lens`: the inner put normalises already.
  return {
    get: (doc) => over(doc, attribute, (value) => (isDoc(value) ? inner.get(value) : value)),
    put: (view, doc) => {
      const stored = doc?.[attribute]
      return over(view, attribute, (value) =>
        isDoc(value) ? inner.put(value, isDoc(stored) ? stored : undefined) : value,
      )
    },
    normalise: (view) => over(view, attribute, (value) => (isDoc(value) ? inner.normalise(value) : value)),
    attributes: (attributes) => redescribed(attributes, attribute, (old) => schema(old)),
    ...throughPath(attribute, inner),
  }
}

/**
 * An array of objects, each seen as another class. A written element is put into the stored element that it is a new
 * version of, so that what the view does not show survives inside elements too.
 */
export function eachOf(attribute: string, { lens: inner, schema }: ViewClass, recognise?: Recognise): Lens {
  const map = (value: Json, change: (element: Doc) => Doc) =>
    Array.isArray(value) ? value.map((element) => (isDoc(element) ? change(element) : element)) : value
  return lens({
    get: (doc) => over(doc, attribute, (value) => map(value, inner.get)),
    put: (view, doc) => over(view, attribute, (value) => putElements(inner, value, doc?.[attribute], recognise)),
    normalise: (view) => over(view, attribute, (value) => map(value, inner.normalise)),
    attributes: (attributes) => redescribed(attributes, attribute, (old) => z.array(schema(elementOf(old)))),
    ...throughPath(attribute, inner),
  })
}

function putElements(inner: Lens, written: Json, stored: Json | undefined, recognise: Recognise | undefined): Json {
  if (!Array.isArray(written)) return written
  const docs = Array.isArray(stored) ? stored.filter(isDoc) : []
  const views = written.filter(isDoc)
  const versions = align(views, docs.map(inner.get), recognise)
  let next = 0
  return written.map((element) => {
    if (!isDoc(element)) return element
    const version = versions[next++]
    return inner.put(element, version === undefined ? undefined : docs[version])
  })
}

/** Filters and places below an attribute: arrays are passed through, so one object or many makes no difference. */
export function throughPath(attribute: string, inner: Lens): Seeing {
  return {
    filter: (leaf) => (leaf.path[0] === attribute ? someAt([attribute], below(leaf, inner)) : leaf),
    place: (path) => {
      if (path[0] !== attribute || path.length === 1) return path
      const at = inner.place(path.slice(1))
      return at && [attribute, ...at]
    },
  }
}

function below(leaf: Leaf, inner: Lens): Filter {
  const path: Path = leaf.path.slice(1)
  if (path.length > 0) return filterThrough(inner, { ...leaf, path })
  return leaf.kind === 'some' ? filterThrough(inner, leaf.where) : { ...leaf, path }
}

function over(doc: Doc, attribute: string, change: (value: Json) => Json): Doc {
  const value = doc[attribute]
  return value === undefined ? doc : withAttribute(doc, attribute, change(value))
}

function redescribed(attributes: Attributes, name: string, change: (schema: z.ZodType) => z.ZodType): Attributes {
  const old = attributes[name]
  if (!old) throw new Error(`A lens looks inside ${name}, which the schema does not have`)
  const { description } = factsOf(old)
  const changed = change(old)
  if (description === undefined) return { ...attributes, [name]: changed }
  if (changed instanceof z.ZodArray) return { ...attributes, [name]: described(changed, { description }) }
  // A class of the view says of itself what the canonical class says; it may be one that is only declared later.
  const same = description === factsOf(bare(old)).description
  return { ...attributes, [name]: same ? changed : about(changed, description) }
}

function elementOf(schema: z.ZodType): z.ZodType {
  return (bare(schema) as z.ZodArray<z.ZodType>).element
}
