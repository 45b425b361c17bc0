import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { type BandClock, bandClock } from './band-clock.ts'
import type { Band } from './tariff.ts'

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const berlin = (...bands: Band[]): BandClock =>
  bandClock({ timeZone: 'Europe/Berlin', bands: { bands, otherwise: 'day' } })
const night = berlin({ name: 'night', days: everyDay, from: 120, to: 180 })
const bandAt = (clock: BandClock, at: string) => clock(Date.parse(at)).band

test.each([
  ['2026-06-01T01:59:59.999+02:00', 'day'],
  ['2026-06-01T02:00:00+02:00', 'night'],
  ['2026-06-01T02:59:59.999+02:00', 'night'],
  ['2026-06-01T03:00:00+02:00', 'day'],
  // In spring the wall goes from two to three at once, in autumn it shows two o'clock for two hours.
  ['2026-03-29T01:59:59+01:00', 'day'],
  ['2026-03-29T03:00:00+02:00', 'day'],
  ['2026-10-25T02:00:00+02:00', 'night'],
  ['2026-10-25T02:59:59+02:00', 'night'],
  ['2026-10-25T02:00:00+01:00', 'night'],
  ['2026-10-25T03:00:00+01:00', 'day'],
])('%s is %s', (at, band) => {
  expect(bandAt(night, at)).toBe(band)
})

test('the first band that holds counts', () => {
  const monday = { name: 'monday', days: [1], from: 600, to: 660 }
  const both = berlin(monday, { name: 'morning', days: everyDay, from: 540, to: 720 })
  expect(bandAt(both, '2026-06-01T10:30:00+02:00')).toBe('monday')
  expect(bandAt(both, '2026-06-01T11:30:00+02:00')).toBe('morning')
  expect(bandAt(both, '2026-06-02T10:30:00+02:00')).toBe('morning')
})

const zones = fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC')
const bands = fc.array(
  fc
    .tuple(fc.subarray(everyDay, { minLength: 1 }), fc.nat(1439), fc.integer({ min: 1, max: 600 }))
    .map(([days, from, length]) => ({ days, from, to: Math.min(1440, from + length) })),
  { maxLength: 3 },
)
const changes = [
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-04-04T15:00Z',
  '2026-10-03T15:30Z',
  '2018-11-04T03:00Z',
]
const instants = fc.oneof(
  fc.integer({ min: Date.parse('2017-01-01'), max: Date.parse('2029-01-01') }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -300, max: 300 }))
    .map(([change, minutes]) => Date.parse(change) + minutes * 60_000),
)

test('it is the band that the wall of the zone says, and it holds as long as is said', () => {
  fc.assert(
    fc.property(zones, bands, instants, fc.double({ min: 0, max: 1, noNaN: true }), (timeZone, given, at, part) => {
      const named = given.map((band, i) => ({ ...band, name: `b${i}` }))
      const byLooking = (instant: number): string => {
        const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone)
        const time = wall.hour * 60 + wall.minute
        const held = named.find(({ days, from, to }) => days.includes(wall.dayOfWeek) && from <= time && time < to)
        return held?.name ?? 'none'
      }
      const { band, until } = bandClock({ timeZone, bands: { bands: named, otherwise: 'none' } })(at)
      expect(until).toBeGreaterThan(at)
      for (const seen of [at, Math.floor(at + (until - at) * part), until - 1]) {
        if (seen < until) expect(byLooking(seen)).toBe(band)
      }
    }),
    { numRuns: 500 },
  )
})
