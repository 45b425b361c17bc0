import type { ResourceSpec, Rule } from '../core/define-resource.ts'

/** Sets the date of the last change of status; reads no clock, the step brings its instant. */
export const datedStatus: NonNullable<ResourceSpec['complete']> = ({ before, after, at }) =>
  before && before['status'] === after['status'] ? after : { ...after, statusChangeDate: at }

/**
 * Some states need a reason, for as long as they last. A reason left over from the state before does not count: it
 * explains something else.
 */
export function reasonFor(states: readonly string[]): Rule {
  return ({ before, after }) => {
    const { status, statusReason } = after
    if (!states.includes(String(status))) return []
    if (typeof statusReason !== 'string' || statusReason.trim() === '') {
      return [{ at: 'statusReason', problem: `is needed for status ${status}` }]
    }
    const leftOver = before && before['status'] !== status && before['statusReason'] === statusReason
    return leftOver ? [{ at: 'statusReason', problem: `still explains ${before['status']}; say why ${status}` }] : []
  }
}
