import { act } from './act.ts'
import type { Actor } from './actor.ts'
import type { Core } from './commands.ts'
import type { Resource } from './define-resource.ts'
import type { Doc } from './json.ts'
import type { JobRequest } from './ports.ts'

/**
 * A step that the server itself takes with one resource: it may write what clients may not. The lifecycle holds, rules for
 * clients do not.
 * @param edit answers the new document, or undefined when there is nothing (more) to do
 * @param jobs what goes on from here, enqueued in the same commit
 * @returns the document as it is now; undefined when it is gone or `edit` wanted nothing
 */
export async function advance(
  core: Core,
  { kind }: Resource,
  actor: Actor,
  id: string,
  edit: (doc: Doc) => Doc | undefined,
  jobs: readonly JobRequest[] = [],
): Promise<Doc | undefined> {
  const done = await act(core, actor, async (read) => {
    const before = await read.get(kind, id)
    const after = before && edit(structuredClone(before))
    return after && { deeds: [{ do: 'change' as const, kind, id, change: () => after }], jobs, after }
  })
  return done?.after
}
