/**
 * How far the collection of a debt has come, in order (`usage-billing` 3.6: D0 to D6). A policy says when each begins and what is
 * done in it.
 */
export const stages = ['current', 'reminder', 'notice', 'softBar', 'suspended', 'terminated', 'agency'] as const

export type Stage = (typeof stages)[number]

/** 0 for `current`, 6 for `agency`. */
export function rankOf(stage: Stage): number {
  return stages.indexOf(stage)
}

/** Stages in which something is to be collected. */
export const openStages: readonly Stage[] = stages.slice(1)

/** What has ended cannot be taken up again: such a stage is left only when nothing is owed any more. */
export function isIrrevocable(stage: Stage): boolean {
  return rankOf(stage) >= rankOf('terminated')
}
