import type { ResourceSpec } from '../core/define-resource.ts'

const firstVersion = '1.0'

/** Dates every real change; the version is the author's to raise. */
export const datedUpdate: NonNullable<ResourceSpec['complete']> = ({ before, after, at }) => {
  if (!before) return { version: firstVersion, ...after, lastUpdate: at }
  return { ...after, lastUpdate: at }
}
