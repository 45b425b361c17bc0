import { expect, test } from 'vitest'
import { sampled } from '../../scripts/testing/thorough.ts'
import { nextPiece } from '../common/jobs/define-job.ts'
import { dyingAt, type End } from '../core/dying-store-fixtures.ts'
import { everything } from '../core/query.ts'
import { reactionJob } from '../core/reaction.ts'
import { type CollectionHouse, collectionHouse } from './collection-fixtures.ts'
import { collectionReactions } from './reactions.ts'

const kinds = [
  ...['CollectionCase', 'DunningRun', 'AppliedCustomerBillingRate', 'CommunicationMessage', 'ProductOrder'],
  ...['Product', 'BillingAccount', 'CustomerBillOnDemand', 'CustomerBill', 'AgencyExport'],
]

/** The time of day, also as keys of deliveries have it: what was cut off is done some minutes later. */
const timeOfDay = /T\d\d:\d\d:\d\d\.\d{3}Z|(?<=\.1\.)[a-z0-9]+/g

/** All that collections bring about, as it is stored, but for the time of day. */
async function written({ store }: CollectionHouse): Promise<Record<string, readonly string[]>> {
  const query = { filter: everything, sort: [], page: { offset: 0, limit: 10_000 } }
  const texts = kinds.map(async (kind) => [
    kind,
    (await store.list(kind, query)).items.map(({ text }) => text.replaceAll(timeOfDay, '')),
  ])
  return Object.fromEntries(await Promise.all(texts)) as Record<string, readonly string[]>
}

/** One account pays late, after it was suspended; another one never does. */
async function collected(end: End) {
  const counted = { commits: 0 }
  const house = await collectionHouse({ between: (store) => dyingAt(end, counted, store) })
  for (const id of ['a', 'b']) {
    await house.account(id)
    await house.product(`line-${id}`, id)
    await house.bill(`bill-${id}`, 50, 0, id)
  }
  const later = async (day: number) => {
    house.at(day, 8)
    await house.jobs.flush()
  }
  for (const day of [3, 14, 21, 35, 60, 90]) {
    await house.day(day)
    await later(day)
    if (day !== 35) continue
    house.at(36)
    await house.left('bill-a', 0)
    await later(36)
  }
  const files = Object.fromEntries([...house.files].map(([path, text]) => [path, [text.replaceAll(timeOfDay, '')]]))
  return { house, commits: counted.commits, outcome: { ...(await written(house)), ...files } }
}

test('collection ends the same, wherever a process ends on the way (P-5)', async () => {
  const { outcome, commits, house } = await collected({ at: 0, when: 'before' })
  expect(await Promise.all(['a', 'b'].map(house.state))).toEqual(['current', 'agency'])
  expect(await Promise.all(['line-a', 'line-b'].map(house.status))).toEqual(['active', 'terminated'])
  const ends = Array.from({ length: commits }, (_, i) => i + 1)
  for (const at of sampled(ends, 6)) {
    for (const when of ['before', 'after'] as const) {
      expect((await collected({ at, when })).outcome, `${when} commit ${at} of ${commits}`).toEqual(outcome)
    }
  }
})

test('what is delivered again changes nothing (P-4)', async () => {
  const { house, outcome } = await collected({ at: 0, when: 'before' })
  const again = await Promise.all(
    collectionReactions.map(async (reaction) =>
      (await house.all(reaction.to)).map((doc) => {
        const cause = { kind: reaction.to, id: String(doc['id']), version: 1, at: house.clock.now().toISOString() }
        return reactionJob(reaction, cause)
      }),
    ),
  )
  // Reactions to what actions have created know it by its name.
  const named = again
    .flat()
    .filter(
      ({ data }) => !(String(data['reaction']).includes('confirms') && !String(data['id']).startsWith('dunning-')),
    )
  const runs = (await house.all('DunningRun')).map(({ id }) => nextPiece('DunningRun', String(id)))
  await house.jobs.send([...named, ...runs])
  await house.jobs.flush()
  expect(outcome).toMatchObject(await written(house))
})
