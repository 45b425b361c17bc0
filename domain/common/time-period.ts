import { classOf, dateTime } from '../core/schema.ts'

/** A span of time; a missing end means that it goes on. */
export const timePeriod = classOf(
  'TimePeriod',
  {
    startDateTime: dateTime('First instant of the period.'),
    endDateTime: dateTime('Instant at which the period is over; open when absent.'),
  },
  { description: 'A span of time, open on the side whose instant is absent.', plain: true },
)
