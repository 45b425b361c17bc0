import { Fault } from '../../core/fault.ts'
import type { Doc } from '../../core/json.ts'

/** A file that came with the create of a job, and is kept in the file store. */
export interface BroughtFile {
  readonly path: string
  /** Its name at the caller's, and what the caller says that it is; empty where nothing is said. */
  readonly name: string
  readonly mediaType: string
}

/** Says that a create may bring the file that it is about, instead of naming one in the file store. */
export interface Brings {
  /** Folder of the file store for such files. */
  readonly folder: string
  /** Media types of files, with what their names end on. */
  readonly types: Readonly<Record<string, string>>
  /** What the create says of its file, by the names that all generations have for it. */
  readonly says: (file: BroughtFile & { readonly mediaType: string }) => Doc
  /** Attributes that name a file in the store. */
  readonly names: readonly string[]
}

/**
 * The media type of a file: what the job says, what came with the file, or what its name ends on.
 * @throws Fault invalidBody when it is none that is read
 */
export function brought({ types }: Brings, { contentType }: Doc, file: BroughtFile): BroughtFile {
  const said = [contentType, file.mediaType].map((type) =>
    String(type ?? '')
      .split(';')[0]!
      .trim()
      .toLowerCase(),
  )
  const byName = Object.keys(types).find((type) => file.name.toLowerCase().endsWith(types[type]!))
  const mediaType = said.find((type) => type in types) ?? byName
  if (mediaType !== undefined) return { ...file, mediaType }
  throw new Fault('invalidBody', [{ at: 'file', problem: `must be ${Object.keys(types).join(' or ')}` }])
}
