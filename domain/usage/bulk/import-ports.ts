import { type FileStore, pathOf } from '../../common/jobs/file-store.ts'
import { systemActor } from '../../core/actor.ts'
import type { Core } from '../../core/commands.ts'
import type { Resource } from '../../core/define-resource.ts'
import { Fault } from '../../core/fault.ts'
import type { Doc } from '../../core/json.ts'

/** What an import stands on. */
export interface UsageImportPorts {
  readonly core: Core
  readonly files: FileStore
  /** A usage of a file, in stored form. @throws Fault for what is wrong with it */
  readonly judge: (doc: Doc) => { readonly resource: Resource; readonly doc: Doc }
}

/** Who imports. */
export const importer = systemActor('usage-import', 'import')

/** The file of a job. @throws Fault notFound when it names one outside of the store */
export function readFile({ files }: UsageImportPorts, job: Doc) {
  const path = pathOf(job)
  if (path === undefined)
    throw new Fault('notFound', [{ at: 'url', problem: `${job['url']} is not in the file store` }])
  return { text: files.read(path), digest: () => files.digest(path) }
}
