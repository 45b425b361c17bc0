import { dayOf } from '../../common/time/day.ts'

const longestText = 500
const usualStart = '20000101'
const form = /^(?:DTSTART(?:;VALUE=DATE)?:(\d{8})(?:T000000Z?)?\s+)?(?:RRULE:)?([A-Z]+=\S+)$/

/**
 * A recurrence rule of whole days in the one form that the library gets: what it would pass over, such as a misspelt part, or
 * work out for minutes, such as a rule of seconds, is refused here.
 * @throws Error saying what is wrong with it
 */
export function recurrenceOf(text: string): string {
  if (text.length > longestText) throw new Error(`it is longer than ${longestText} characters`)
  const match = form.exec(text.trim().toUpperCase())
  if (!match) throw new Error('it must be one rule such as FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25')
  const [, start, list = ''] = match
  if (start !== undefined && !(dayIn(start) >= 0)) throw new Error('DTSTART must be a day of 1970 or later')
  const parts = partsIn(list)
  if (start === undefined && !saysWhich(parts)) {
    throw new Error('it does not say on which days: add BYMONTH and BYMONTHDAY, BYDAY, or DTSTART')
  }
  if (parts.has('BYSETPOS') && ['DAILY', 'WEEKLY'].includes(parts.get('FREQ')![0]!)) {
    throw new Error('BYSETPOS is for FREQ=YEARLY and MONTHLY')
  }
  const said = [...parts].map(([name, values]) => `${name}=${values.join(',')}`)
  return `DTSTART;VALUE=DATE:${start ?? usualStart}\nRRULE:${said.join(';')}`
}

function dayIn(digits: string): number {
  return dayOf(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`)
}

type Parts = ReadonlyMap<string, readonly string[]>

function partsIn(list: string): Parts {
  const parts = new Map<string, readonly string[]>()
  for (const part of list.split(';')) {
    const [name = '', said = ''] = part.split('=')
    const known = knownParts[name]
    if (!known) throw new Error(`${name} is no part of a rule of whole days`)
    if (parts.has(name)) throw new Error(`${name} stands there twice`)
    const values = said.split(',')
    if (!values.every(known.holds) || (known.single && values.length > 1))
      throw new Error(`${name} must be ${known.must}`)
    parts.set(name, known.read ? values.map(known.read) : values)
  }
  if (!parts.has('FREQ')) throw new Error(`FREQ must be ${knownParts['FREQ']!.must}`)
  return parts
}

interface Part {
  readonly holds: (value: string) => boolean
  readonly must: string
  readonly single?: true
  /** Brings it to the form that the library gets. */
  readonly read?: (value: string) => string
}

const within = (least: number, most: number): Part => ({
  holds: (value) =>
    /^[+-]?\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most && Number(value) !== 0,
  must: least < 0 ? `from ${least} to ${most}, and not 0` : `from ${least} to ${most}`,
})
const words = (...known: readonly string[]): Part => ({
  holds: (value) => known.includes(value),
  must: `one of ${known.join(', ')}`,
  single: true,
})

const knownParts: Readonly<Record<string, Part>> = {
  FREQ: words('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'),
  INTERVAL: { ...within(1, 1000), single: true },
  UNTIL: {
    holds: (value) => /^\d{8}(T\d{6}Z?)?$/.test(value) && !Number.isNaN(dayIn(value)),
    must: 'a day such as 20301231',
    single: true,
    read: (value) => value.slice(0, 8),
  },
  BYMONTH: within(1, 12),
  BYMONTHDAY: within(-31, 31),
  BYYEARDAY: within(-366, 366),
  BYWEEKNO: within(-53, 53),
  BYSETPOS: within(-366, 366),
  BYDAY: { holds: (value) => /^([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)$/.test(value), must: 'days such as MO or -1FR' },
  WKST: words('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'),
}

/** Without one of these a rule repeats the day on which it begins. */
function saysWhich(parts: Parts): boolean {
  return (
    ['BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO'].some((name) => parts.has(name)) ||
    parts.get('FREQ')![0] === 'DAILY'
  )
}
