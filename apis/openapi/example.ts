import type { ChangeKind } from '../../domain/core/event.ts'
import { type Doc, isDoc, type Json } from '../../domain/core/json.ts'
import type { Api, Face } from '../rest/define-api.ts'
import { envelopeOf } from '../rest/event-envelope.ts'

/** The moment at which examples are made, so that documents do not change from one day to the next. */
const at = '2026-01-15T09:30:00.000Z'
const origin = 'https://api.example.org'

/** The body of a create, as the resource declares it. */
export function createExample(face: Face): Doc {
  return face.example
}

/** What the server answers to the example: with identifier, address, defaults and what the server sets. */
export function resourceExample(api: Api, face: Face): Doc {
  const { id: _, href: __, '@type': type, ...rest } = face.get(canonicalExample(face))
  const id = idOf(face)
  return { id, href: `${baseUrl(api)}/${face.collection}/${id}`, '@type': type ?? face.kind, ...rest }
}

/** What a listener hears of the example. */
export function eventExample(api: Api, face: Face, type: string, change?: ChangeKind): Doc {
  const { resource } = face
  const [after, previous] = changedExample(face, change)
  const record = {
    id: '0198c1f2-7d1e-7cc4-9a53-2f6f1f4e8a11',
    type,
    kind: resource.kind,
    resourceId: idOf(face),
    version: 2,
    at,
    actor: { id: 'anonymous', correlationId: '0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60' },
    resource: after,
    ...(previous && { previous }),
  }
  return envelopeOf(api, face, record, baseUrl(api))
}

function changedExample(face: Face, change?: ChangeKind): [after: Doc, previous?: Doc] {
  const doc = canonicalExample(face)
  const { lifecycle } = face.resource
  if (change === 'stateChange' && lifecycle) {
    const next = lifecycle.steps[lifecycle.initial]?.[0] ?? lifecycle.initial
    return [{ ...doc, [lifecycle.attribute]: next }, { [lifecycle.attribute]: lifecycle.initial }]
  }
  return change === 'attributeValueChange' ? [doc, { [plainText(face.resource.example, face)[0]]: 'Before' }] : [doc]
}

/** The example as it is stored. */
function canonicalExample(face: Face): Doc {
  const { resource } = face
  const draft: Doc = { '@type': resource.kind, ...face.put(face.example, undefined), id: idOf(face) }
  const { lifecycle } = resource
  if (lifecycle && draft[lifecycle.attribute] === undefined) draft[lifecycle.attribute] = lifecycle.initial
  return resource.complete?.({ after: draft, at, by: 'anonymous' }) ?? draft
}

function idOf(face: Face): string {
  return String(face.example['id'] ?? '42')
}

function baseUrl(api: Api): string {
  return origin + api.basePaths[0]
}

/** The four ways to say a change, each on an attribute of the example. */
export function patchExamples(face: Face): { merge: Doc; operations: Json; query: Json } {
  const [name, value] = plainText(face.example, face)
  const removal = face.resource.exampleChange ? undefined : elementPath(face.example)
  return {
    merge: { [name]: value },
    operations: [
      { op: 'test', path: `/${name}`, value },
      { op: 'replace', path: `/${name}`, value },
    ],
    query: [removal ? { op: 'remove', path: removal } : { op: 'replace', path: `/${name}`, value }],
  }
}

/** What a patch of the collection can say: create, change under a test, and where the API removes, remove. */
export function collectionPatchExamples(face: Face): Doc {
  const [name, value] = plainText(face.example, face)
  return {
    operations: [
      { op: 'add', path: '/-', value: createExample(face) },
      ...(face.resource.exampleChange ? [] : [{ op: 'test', path: `/42/${name}`, value }]),
      { op: 'replace', path: `/42/${name}`, value },
      ...(face.operations.includes('delete') ? [{ op: 'remove', path: '/43' }] : []),
    ],
  }
}

/** A first-level text of the example that a client may change. */
function plainText(example: Doc, face: Face): readonly [string, Json] {
  if (face.resource.exampleChange) return face.resource.exampleChange
  const fixed = new Set(['id', 'href', face.resource.lifecycle?.attribute, ...face.resource.serverSets])
  const found = Object.entries(example).find(
    ([name, value]) => typeof value === 'string' && !name.startsWith('@') && !fixed.has(name),
  )
  return [found?.[0] ?? 'name', found?.[1] ?? 'A name']
}

/** A path that chooses one element of an array of the example by one of its attributes. */
function elementPath(example: Doc): string | undefined {
  for (const [name, value] of Object.entries(example)) {
    const first = Array.isArray(value) ? value[0] : undefined
    if (!isDoc(first)) continue
    const key = Object.entries(first).find(([member, text]) => typeof text === 'string' && !member.startsWith('@'))
    if (key) return `/${name}?${key[0]}=${encodeURIComponent(String(key[1]))}`
  }
  return undefined
}
