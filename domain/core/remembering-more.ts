import type { Core } from './commands.ts'

/** The same for work that remembers more: all that it decides has to be committed, refusals, too. */
export function rememberingMore(core: Core): Core {
  const known = core.recent ?? core.known
  return known ? { ...core, known } : core
}
