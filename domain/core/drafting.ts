import type { Attempt } from './attempt.ts'
import type { Done } from './commands.ts'
import type { Reader, Resource, Writing } from './define-resource.ts'
import { Fault, refuseFor } from './fault.ts'
import { type Doc, valuesAt } from './json.ts'
import { checkStep, withKnownSpelling } from './lifecycle.ts'
import type { StoredResource } from './ports.ts'
import { parsed } from './stored.ts'

/** What the rules of a create or a change need to know of the command. */
type When = Pick<Attempt, 'core' | 'at' | 'by'>

/**
 * A resource as a create makes it of what a caller sends with its identifier: defaults, first state, rules.
 * @throws whatever rules refuse
 */
export function created({ core, at, by }: When, resource: Resource, input: Doc, read: Reader): Promise<Doc> {
  const draft: Doc = { '@type': resource.kind, ...without(input, resource.serverSets) }
  return complete(core, resource, { after: withFirstState(resource, draft), at, by }, read)
}

/**
 * The identifier, and the first version under it. An identifier that the caller chose may have been used before: versions
 * go on from there, so that no entity tag of the earlier resource fits the new one.
 */
export async function identity(
  { core, sight }: Attempt,
  { kind }: Resource,
  { id }: Doc,
): Promise<{ id: string; version: number }> {
  if (typeof id !== 'string') return { id: core.ids.next(), version: 1 }
  return { id, version: 1 + (await sight.lastVersion(kind, id)) }
}

/** What answers a create of what is recognised. @throws Fault identityConflict when it is known with other contents */
export function replayed({ kind, recognise }: Resource, stored: StoredResource, input: Doc): Done {
  const doc = parsed(stored)
  const differences = recognise!.differences(doc, input)
  const { version, following } = stored
  if (differences.length === 0) return { doc, version, following, replayed: true }
  throw new Fault('identityConflict', [
    { at: 'id', problem: `${kind} ${stored.id} came with other contents` },
    ...differences,
  ])
}

function without(doc: Doc, names: readonly string[]): Doc {
  if (!names.some((name) => name in doc)) return doc
  return Object.fromEntries(Object.entries(doc).filter(([name]) => !names.includes(name)))
}

function withFirstState(resource: Resource, doc: Doc): Doc {
  const { lifecycle } = resource
  return lifecycle && doc[lifecycle.attribute] === undefined
    ? { ...doc, [lifecycle.attribute]: lifecycle.initial }
    : spelt(resource, doc)
}

/** A document whose state is spelt as its lifecycle spells it. */
export function spelt({ lifecycle }: Resource, doc: Doc): Doc {
  return lifecycle ? withKnownSpelling(lifecycle, doc) : doc
}

/**
 * A step filled in and judged.
 * @throws whatever rules refuse
 */
export async function complete(core: Attempt['core'], resource: Resource, step: Writing, read: Reader): Promise<Doc> {
  if (resource.lifecycle) checkStep(resource.lifecycle, step.before, step.after)
  const completed = resource.complete?.(step) ?? step.after
  const after = (await resource.resolve?.({ ...step, after: completed }, read, core.ids.next)) ?? completed
  const refusals = []
  for (const rule of resource.rules ?? []) refusals.push(...(await rule({ ...step, after }, read)))
  refuseFor(refusals)
  if (core.references === 'strict') await checkReferences(resource, step.before, after, read)
  return after
}

/** Judges the references that this step makes; one that dangled before is not this caller's fault. */
async function checkReferences(resource: Resource, before: Doc | undefined, after: Doc, read: Reader): Promise<void> {
  for (const { path, kinds } of resource.references ?? []) {
    const steps = path.split('.')
    const made = valuesAt(after, steps).filter((id) => !valuesAt(before, steps).includes(id))
    for (const id of made) {
      if (typeof id !== 'string') continue
      const hits = await Promise.all(kinds.map((kind) => read.get(kind, id)))
      if (!hits.some((hit) => hit)) {
        throw new Fault('unknownReference', [{ at: path, problem: `no ${kinds.join(' or ')} ${id}` }])
      }
    }
  }
}
