import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TemporaryDirectory {
  /** A directory that does not exist yet, in one that does. */
  readonly path: string
  remove(): Promise<void>
}

export async function temporaryDirectory(): Promise<TemporaryDirectory> {
  const parent = await mkdtemp(join(tmpdir(), 'tandem-bench-'))
  return { path: join(parent, 'data'), remove: () => rm(parent, { recursive: true, force: true }) }
}
