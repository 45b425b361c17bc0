import { docOf, expectSame, expectStatus } from '../expect.ts'
import { withDate } from '../facets.ts'
import { type Rule, using } from '../rule.ts'
import { idOf } from '../trial.ts'
import { bodyWith, valueAt } from '../value-at.ts'

/** What is sent, and the same instant in the form that every answer uses. */
const notations = [
  ['2021-03-04T05:06:07Z', '2021-03-04T05:06:07.000Z'],
  ['2021-03-04T05:06:07.123Z', '2021-03-04T05:06:07.123Z'],
  ['2021-03-04T05:06:07+02:00', '2021-03-04T03:06:07.000Z'],
  ['2021-03-04T05:06:07.5-05:30', '2021-03-04T10:36:07.500Z'],
  ['2021-03-04t05:06:07z', '2021-03-04T05:06:07.000Z'],
] as const

export const dateRules: readonly Rule[] = using(
  ['create'],
  [
    {
      id: 'dates.accepted',
      level: 'official',
      says: 'A date-time with Z, an offset or fractions of a second is accepted and keeps its instant.',
      ...withDate(async (trial, date) => {
        for (const [sent, meant] of notations.slice(0, 4)) {
          const answer = await trial.post(await trial.body(bodyWith(date, sent)))
          expectStatus(answer, 201)
          const seen = valueAt(docOf(answer), date.path)
          expectSame(`instant of ${sent}`, Date.parse(String(seen)), Date.parse(meant))
        }
      }),
    },
    {
      id: 'dates.form',
      level: 'ours',
      says: 'Every date-time comes back as YYYY-MM-DDTHH:mm:ss.SSSZ.',
      needs: ['dates.accepted'],
      ...withDate(async (trial, date) => {
        for (const [sent, meant] of notations) {
          const created = await trial.create(bodyWith(date, sent))
          expectSame(`${date.path} after ${sent}`, valueAt(docOf(await trial.get(idOf(created))), date.path), meant)
        }
      }),
    },
    {
      id: 'dates.invalid',
      level: 'official',
      says: 'A text that is no date-time answers 400.',
      ...withDate(async (trial, date) => {
        for (const bad of ['yesterday', '2021-02-30T00:00:00Z', '2021-13-01T00:00:00Z', '2021-03-04T25:00:00Z', '']) {
          expectStatus(await trial.post(await trial.body(bodyWith(date, bad))), 400)
        }
      }),
    },
  ],
)
