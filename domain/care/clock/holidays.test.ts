import { expect, test } from 'vitest'
import { dayOf } from '../../common/time/day.ts'
import type { Doc } from '../../core/json.ts'
import { holidaysOf, ruleOf } from './holidays.ts'

const daysOf = (holiday: Doc, year: number) => {
  const isHoliday = holidaysOf({ holiday: [holiday] })
  const first = dayOf(`${year}-01-01`)
  const days = Array.from({ length: dayOf(`${year + 1}-01-01`) - first }, (_, i) => first + i)
  return days.filter(isHoliday).map((day) => new Date(day * 86_400_000).toISOString().slice(5, 10))
}

test.each([
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25,26', 2026, ['12-25', '12-26']],
  ['RRULE:FREQ=YEARLY;BYMONTH=8;BYDAY=1MO', 2026, ['08-03']],
  ['freq=yearly;bymonth=11;byday=4TH', 2027, ['11-25']],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 2027, []],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 2028, ['02-29']],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 2026, ['05-11']],
  ['FREQ=YEARLY;BYYEARDAY=-1', 2028, ['12-31']],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 2026, ['02-13', '03-13', '11-13']],
  ['FREQ=YEARLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 2027, ['12-31']],
  ['DTSTART:20260501\nRRULE:FREQ=YEARLY', 2025, []],
  ['DTSTART:20260501\nRRULE:FREQ=YEARLY', 2030, ['05-01']],
  ['DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY;INTERVAL=4', 2028, ['02-29']],
  ['DTSTART:20260105T000000Z\nRRULE:FREQ=WEEKLY;INTERVAL=26', 2026, ['01-05', '07-06']],
  ['FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3;UNTIL=20261231T235959Z', 2026, ['10-03']],
  ['FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3;UNTIL=20261231', 2027, []],
])('%s in %i', (rule, year, days) => {
  expect(daysOf({ rule }, year)).toEqual(days)
})

test.each([
  ['', 'it must be one rule'],
  ['every Monday', 'it must be one rule'],
  ['RDATE:20260501', 'it must be one rule'],
  ['RRULE:FREQ=DAILY\nEXRULE:FREQ=DAILY', 'it must be one rule'],
  ['DTSTART;TZID=Europe/Berlin:20200501T000000\nRRULE:FREQ=YEARLY', 'it must be one rule'],
  ['DTSTART:20260230\nRRULE:FREQ=YEARLY', 'DTSTART must be a day'],
  ['DTSTART:00010101\nRRULE:FREQ=DAILY', 'DTSTART must be a day of 1970 or later'],
  ['BYMONTH=5', 'FREQ must be'],
  ['FREQ=SOMETIMES', 'FREQ must be'],
  ['FREQ=HOURLY', 'FREQ must be one of YEARLY, MONTHLY, WEEKLY, DAILY'],
  ['FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=0,1,2', 'BYHOUR is no part of a rule of whole days'],
  ['FREQ=YEARLY;BYEASTER=1', 'BYEASTER is no part'],
  ['FREQ=DAILY;FREQ=DAILY', 'FREQ stands there twice'],
  ['FREQ=DAILY;INTERVAL=0', 'INTERVAL must be from 1 to 1000'],
  ['FREQ=DAILY;INTERVAL=often', 'INTERVAL must be from 1 to 1000'],
  ['FREQ=DAILY;INTERVAL=1,2', 'INTERVAL must be from 1 to 1000'],
  ['FREQ=DAILY;UNTIL=20260230', 'UNTIL must be a day'],
  ['FREQ=DAILY;COUNT=3', 'COUNT is no part'],
  ['FREQ=WEEKLY;BYDAY=1MO', 'BYDAY'],
  ['FREQ=WEEKLY;BYDAY=MON', 'BYDAY must be days such as MO'],
  ['FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1', 'BYMONTH must be from 1 to 12'],
  ['FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=0', 'BYMONTHDAY must be from -31 to 31, and not 0'],
  ['FREQ=YEARLY', 'it does not say on which days'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'it comes to no day'],
  ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'it comes to no day'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE;BYSETPOS=5', 'BYSETPOS is for FREQ=YEARLY and MONTHLY'],
  ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6', 'it comes to no day'],
  [`FREQ=DAILY;UNTIL=${'2'.repeat(600)}`, 'longer than 500 characters'],
])('refuses %j', (rule, why) => {
  expect(() => ruleOf(rule)).toThrow(why)
})

test('a date is one day of one year, and has to exist', () => {
  expect(daysOf({ date: '2026-04-03' }, 2026)).toEqual(['04-03'])
  expect(daysOf({ date: '2026-04-03' }, 2027)).toEqual([])
  for (const wrong of ['2026-02-30', '2026-13-01', '26-01-01', 'today']) expect(dayOf(wrong)).toBeNaN()
})
