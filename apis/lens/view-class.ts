import { z } from 'zod'
import { attributesOf, bare, classOf, factsOf, type ObjectSchema, type SchemaFacts } from '../../domain/core/schema.ts'
import { compose, type Lens } from './lens.ts'

/** A class of the view's generation: a lens for its objects, and their schema made from the canonical one. */
export interface ViewClass {
  readonly lens: Lens
  /** The same canonical schema always yields the same view schema, so that documents name it once. */
  schema(canonical: z.ZodType): z.ZodType
}

/**
 * Declares a class of the view.
 * @param say `required` as the official document of this generation has it; the description is the canonical one
 */
export function viewClass(
  name: string,
  lenses: readonly Lens[],
  say: Pick<SchemaFacts, 'required' | 'alsoNamed'> = {},
) {
  const whole = compose(lenses)
  const made = new WeakMap<z.ZodType, ObjectSchema>()
  const schema = (canonical: z.ZodType): ObjectSchema => {
    const source = bare(canonical) as ObjectSchema
    const known = made.get(source)
    if (known) return known
    const { description } = factsOf(source)
    const view = classOf(name, whole.attributes(attributesOf(source)), { ...(description && { description }), ...say })
    made.set(source, view)
    return view
  }
  return { lens: whole, schema } satisfies ViewClass
}

/** A class that is declared further down, because it holds itself. */
export function laterClass(declared: () => ViewClass): ViewClass {
  const made = new WeakMap<z.ZodType, z.ZodType>()
  return {
    lens: {
      get: (doc) => declared().lens.get(doc),
      put: (view, doc) => declared().lens.put(view, doc),
      normalise: (view) => declared().lens.normalise(view),
      attributes: (attributes) => declared().lens.attributes(attributes),
      filter: (leaf) => declared().lens.filter(leaf),
      place: (path) => declared().lens.place(path),
    },
    schema: (canonical) => {
      const lazy = made.get(canonical) ?? z.lazy(() => declared().schema(canonical))
      made.set(canonical, lazy)
      return lazy
    },
  }
}
