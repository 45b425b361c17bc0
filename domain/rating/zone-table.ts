import { entity } from '../common/entity.ts'
import { weekdays } from '../common/time/day.ts'
import { timeZoneIsKnown } from '../common/time/zone-rule.ts'
import { timePeriod } from '../common/time-period.ts'
import { defineResource, type Rule } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import { type Doc, docsIn, type Json } from '../core/json.ts'
import { classOf, listOf, oneOf, text } from '../core/schema.ts'

const zone = classOf(
  'RatingZone',
  {
    name: text('Name of the zone, by which prices speak of it.'),
    prefix: listOf(
      text(),
      'First digits of the numbers in it, as in E.164 without the plus; the longest that fits decides.',
    ),
  },
  { description: 'Destinations that cost the same.', required: ['name', 'prefix'], plain: true },
)

const band = classOf(
  'RatingBand',
  {
    name: text('Name of the band, by which prices speak of it; several times of the week may share it.'),
    day: listOf(oneOf(weekdays), 'Days of the week.'),
    from: text('Local time at which it begins, such as 08:00.'),
    to: text('Local time at which it ends; 24:00 at the end of the day.'),
  },
  {
    description: 'A time of the week in which prices are of their own.',
    required: ['name', 'day', 'from', 'to'],
    plain: true,
  },
)

const schema = classOf(
  'ZoneTable',
  {
    ...entity,
    name: text('Name of the table.'),
    description: text('What it is for.'),
    timeZone: text('Time zone of the IANA database on whose walls the bands are read.'),
    zone: listOf(zone, 'Zones and their prefixes.'),
    band: listOf(band, 'Bands; the first that holds counts.'),
    otherwiseBand: text('Name of the band where none of them holds; off-peak when absent.'),
    validFor: timePeriod,
  },
  { description: 'What destinations and times of the week mean for prices.' },
)

/** The band in which usage is when the table names no other. */
export const offPeak = 'off-peak'

const mostPrefixes = 100_000

/** A number is in one zone: no prefix stands twice. */
const prefixesAreUnique: Rule = ({ after }) => {
  const zones = new Map<string, string>()
  const faults: FaultDetail[] = []
  for (const [i, { name, prefix }] of docsIn(after['zone']).entries()) {
    for (const [j, one] of (Array.isArray(prefix) ? prefix : []).entries()) {
      const at = `zone[${i}].prefix[${j}]`
      const other = zones.get(String(one))
      if (typeof one !== 'string' || !/^\d{1,15}$/.test(one)) faults.push({ at, problem: 'must be 1 to 15 digits' })
      else if (other !== undefined) faults.push({ at, problem: `${one} is in zone ${other}, too` })
      else zones.set(one, String(name))
    }
  }
  if (zones.size > mostPrefixes) faults.push({ at: 'zone', problem: `has more than ${mostPrefixes} prefixes` })
  return faults
}

const bandsMakeSense: Rule = ({ after }) =>
  docsIn(after['band']).flatMap(({ from, to }, i) => {
    const [start, end] = [minuteOf(from), minuteOf(to)]
    if (start === undefined) return [{ at: `band[${i}].from`, problem: 'must be a time such as 08:00' }]
    if (end === undefined) return [{ at: `band[${i}].to`, problem: 'must be a time such as 20:00' }]
    return start < end
      ? []
      : [{ at: `band[${i}].to`, problem: 'must be later on the same day; make two bands over midnight' }]
  })

/** Minutes after midnight of a local time such as 08:00; undefined for what is none. */
export function minuteOf(time: Json | undefined): number | undefined {
  const match = /^(\d\d):(\d\d)$/.exec(String(time))
  if (!match) return undefined
  const minute = Number(match[1]) * 60 + Number(match[2])
  return Number(match[2]) < 60 && minute <= 24 * 60 ? minute : undefined
}

const example: Doc = {
  '@type': 'ZoneTable',
  name: 'Calls from Germany',
  description: 'Zones and bands of the voice tariffs',
  timeZone: 'Europe/Berlin',
  zone: [
    { name: 'National', prefix: ['49'] },
    { name: 'National mobile', prefix: ['4915', '4916', '4917'] },
    { name: 'China', prefix: ['86'] },
  ],
  band: [{ name: 'peak', day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '08:00', to: '20:00' }],
  otherwiseBand: 'off-peak',
  validFor: { startDateTime: '2025-01-01T00:00:00.000Z' },
}

export const zoneTable = defineResource({
  kind: 'ZoneTable',
  schema,
  description: 'Destinations by their prefixes, and bands of the week: what prices of usage are read with.',
  mandatory: ['name', 'timeZone'],
  search: ['name'],
  rules: [timeZoneIsKnown, prefixesAreUnique, bandsMakeSense],
  example,
})
