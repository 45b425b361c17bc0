import type { FileStore } from '../../common/jobs/file-store.ts'
import type { Core } from '../../core/commands.ts'
import type { Resource } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import type { Filter } from '../../core/query.ts'

/** What import and export stand on. */
export interface JobPorts {
  readonly core: Core
  readonly files: FileStore
  /** The resource that a document of a file is, in stored form. @throws Fault for what is wrong with it */
  readonly judge: (doc: Doc) => { readonly resource: Resource; readonly doc: Doc }
  /** What a query of an export asks for. @throws Fault invalidQuery */
  readonly scope: (query: string) => readonly { readonly kind: string; readonly filter: Filter }[]
}
