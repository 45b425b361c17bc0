import type { Rule } from '../../core/define-resource.ts'
import { isTimeZone } from './zone.ts'

/** What names a time zone names one of the IANA database. */
export const timeZoneIsKnown: Rule = ({ after: { timeZone } }) =>
  timeZone === undefined || isTimeZone(timeZone)
    ? []
    : [{ at: 'timeZone', problem: 'must be a time zone such as Europe/Dublin' }]
