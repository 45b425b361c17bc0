import { type Doc, isDoc, type Json } from '../../domain/core/json.ts'

/** The document without shared parts that nothing refers to, however indirectly. */
export function pruned(document: Doc): Doc {
  const { components, ...rest } = document
  const parts = components as Record<string, Doc>
  const used = new Set<string>()
  const visit = (value: Json | undefined): void => {
    for (const ref of refsIn(value)) {
      if (used.has(ref)) continue
      used.add(ref)
      const [, , kind, name] = ref.split('/')
      visit(parts[kind!]?.[name!])
    }
  }
  visit(rest)
  const kept = Object.entries(parts).map(([kind, members]) => [
    kind,
    Object.fromEntries(Object.entries(members).filter(([name]) => used.has(`#/components/${kind}/${name}`))),
  ])
  return { ...rest, components: Object.fromEntries(kept) }
}

/** Every reference in a part of a document: `$ref`s and the targets of discriminators. */
export function refsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return value.startsWith('#/components/') ? [value] : []
  if (Array.isArray(value)) return value.flatMap(refsIn)
  return isDoc(value) ? Object.values(value).flatMap(refsIn) : []
}
