import { entity } from '../../common/entity.ts'
import { neededBy } from '../../common/needed-by.ts'
import { dayOf, weekdays } from '../../common/time/day.ts'
import { timeZoneIsKnown } from '../../common/time/zone-rule.ts'
import { timePeriod } from '../../common/time-period.ts'
import { defineResource, type Rule } from '../../core/define-resource.ts'
import type { FaultDetail } from '../../core/fault.ts'
import { type Doc, docsIn, type Json } from '../../core/json.ts'
import { classOf, listOf, oneOf, text } from '../../core/schema.ts'
import { calendarOf } from '../clock/calendar.ts'
import { ruleOf } from '../clock/holidays.ts'
import { afterWorking } from '../clock/working-time.ts'

const openingHours = classOf(
  'OpeningHours',
  {
    day: listOf(oneOf(weekdays), 'Days of the week on which these hours begin.'),
    opens: text('Local time at which they begin, such as 08:00.'),
    closes: text(
      'Local time at which they end; 24:00, or a time that is not later than the beginning: on the next day.',
    ),
  },
  { description: 'Hours of days of the week.', required: ['day', 'opens', 'closes'], plain: true },
)

const holiday = classOf(
  'Holiday',
  {
    name: text('Name of the holiday.'),
    date: text('The day, such as 2026-12-25.'),
    rule: text('A recurrence rule (RFC 5545) of whole days instead, such as FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25.'),
  },
  { description: 'Days on which nobody is at work.', plain: true },
)

const exceptionalOpening = classOf(
  'ExceptionalOpening',
  {
    date: text('The day, such as 2026-12-24.'),
    opens: text('Local time at which work begins; absent on a day without any.'),
    closes: text('Local time at which it ends.'),
  },
  { description: 'Hours of one day, instead of those that it would have.', required: ['date'], plain: true },
)

const schema = classOf(
  'BusinessCalendar',
  {
    ...entity,
    name: text('Name of the calendar.'),
    description: text('Whose hours these are.'),
    timeZone: text('Time zone of the IANA database, such as Europe/Dublin.'),
    openingHours: listOf(openingHours, 'Hours of an ordinary week; several for one day add up.'),
    holiday: listOf(holiday, 'Days on which nobody is at work.'),
    exceptionalOpening: listOf(exceptionalOpening, 'Hours of single days; they count on holidays, too.'),
    validFor: timePeriod,
  },
  { description: 'When somebody is at work.' },
)

const example: Doc = {
  '@type': 'BusinessCalendar',
  name: 'Service desk Dublin',
  description: 'Staffed hours of the service desk',
  timeZone: 'Europe/Dublin',
  openingHours: [
    { day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '08:00', closes: '20:00' },
    { day: ['saturday'], opens: '09:00', closes: '13:00' },
  ],
  holiday: [
    { name: 'Saint Patrick', rule: 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=17' },
    { name: 'August holiday', rule: 'FREQ=YEARLY;BYMONTH=8;BYDAY=1MO' },
    { name: 'Good Friday', date: '2026-04-03' },
  ],
  exceptionalOpening: [{ date: '2026-12-24', opens: '08:00', closes: '12:00' }],
}

const isDate = (value: Json | undefined) => typeof value === 'string' && !Number.isNaN(dayOf(value))
const isTime = (value: Json | undefined) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)

const hoursMakeSense: Rule = ({ after }) => [
  ...docsIn(after['openingHours']).flatMap((one, i) => timeFaults(`openingHours[${i}]`, one)),
  ...docsIn(after['exceptionalOpening']).flatMap((one, i) => [
    ...(isDate(one['date']) ? [] : [dateFault(`exceptionalOpening[${i}]`)]),
    ...(one['opens'] === undefined && one['closes'] === undefined ? [] : timeFaults(`exceptionalOpening[${i}]`, one)),
  ]),
]

const holidaysMakeSense: Rule = ({ after }) =>
  docsIn(after['holiday']).flatMap(({ date, rule }, i): FaultDetail[] => {
    if ((date === undefined) === (rule === undefined))
      return [{ at: `holiday[${i}]`, problem: 'has either a date or a rule' }]
    if (date !== undefined) return isDate(date) ? [] : [dateFault(`holiday[${i}]`)]
    try {
      ruleOf(String(rule))
      return []
    } catch (error) {
      const why = error instanceof Error ? error.message : 'cannot be read'
      return [{ at: `holiday[${i}].rule`, problem: `is no recurrence rule: ${why}` }]
    }
  })

/** More than anybody needs, and few enough for a calendar to be worked out in no time; rules take the longest. */
const most = { openingHours: 100, holiday: 1000, exceptionalOpening: 1000 }
const mostRules = 40

const isOfAUsualSize: Rule = ({ after }) => {
  const rules = docsIn(after['holiday']).filter(({ rule }) => rule !== undefined).length
  return [
    ...Object.entries(most)
      .filter(([name, limit]) => docsIn(after[name]).length > limit)
      .map(([at, limit]) => ({ at, problem: `has more than ${limit} elements` })),
    ...(rules > mostRules ? [{ at: 'holiday.rule', problem: `has more than ${mostRules} rules` }] : []),
  ]
}

/** Whoever counts working time by it has to come to an end. */
const opensAtAll: Rule = ({ after, at }) =>
  afterWorking(calendarOf(after), Date.parse(at), 1) === undefined
    ? [{ at: 'openingHours', problem: 'never open: somebody has to be at work at some time' }]
    : []

/** Size first, then each part, and the whole only when its parts make sense. */
const makesSense: Rule = async (step, read) => {
  for (const rules of [[isOfAUsualSize], [timeZoneIsKnown, hoursMakeSense, holidaysMakeSense], [opensAtAll]]) {
    const faults = (await Promise.all(rules.map((rule) => rule(step, read)))).flat()
    if (faults.length > 0) return faults
  }
  return []
}

const dateFault = (at: string): FaultDetail => ({ at: `${at}.date`, problem: 'must be a day such as 2026-12-25' })

function timeFaults(at: string, { opens, closes }: Doc): FaultDetail[] {
  return [
    ...(isTime(opens) ? [] : [{ at: `${at}.opens`, problem: 'must be a time such as 08:00' }]),
    ...(isTime(closes) || closes === '24:00' ? [] : [{ at: `${at}.closes`, problem: 'must be a time such as 18:00' }]),
  ]
}

export const businessCalendar = defineResource({
  kind: 'BusinessCalendar',
  schema,
  description: 'When somebody is at work: the hours in which clocks of service levels run.',
  mandatory: ['name', 'timeZone', 'openingHours'],
  search: ['name', 'timeZone'],
  rules: [makesSense],
  neededBy: neededBy('BusinessCalendar', [
    { by: 'ServiceLevelObjective', at: 'businessCalendar.id', verb: 'counts in' },
  ]),
  example,
})
