import { expect, test } from 'vitest'
import { type Doc, docsIn } from '../../core/json.ts'
import { paidHouse, sent } from '../../payment/payment-fixtures.ts'

const about = (...lines: string[]): Doc[] =>
  lines.map((id) => ({
    '@type': 'RelatedEntity',
    role: 'disputed',
    entity: { '@type': 'EntityRef', id, '@referredType': 'AppliedCustomerBillingRate' },
  }))

async function disputedHouse() {
  const house = await paidHouse()
  await sent(house, '10', [
    ['recurringCharge', 1000],
    ['usageCharge', 2000],
  ])
  await sent(house, '12', [['usageCharge', 3000]])
  const ticket = async (...lines: string[]) => {
    const specific = { name: 'I did not call there', description: 'Calls to China', severity: 'Minor' }
    await house.make('TroubleTicket', { id: 't', ...specific, ticketType: 'billing', relatedEntity: about(...lines) })
    await house.jobs.flush()
  }
  return { ...house, ticket, disputes: () => house.all('BillingDispute') }
}

test('a ticket about lines of bills opens a dispute for each bill, once; deciding them all resolves the ticket', async () => {
  const house = await disputedHouse()
  await house.ticket('10-1', '12-0', 'unknown')
  const disputes = await house.disputes()
  expect(
    disputes.map(({ bill, disputedAmount }) => [(bill as Doc)['id'], (disputedAmount as Doc)['value']]).toSorted(),
  ).toEqual([
    ['10', 23.8],
    ['12', 35.7],
  ])
  await house.edit('TroubleTicket', 't', { severity: 'Major' })
  await house.jobs.flush()
  expect(await house.disputes()).toHaveLength(2)
  const [first, second] = disputes.map(({ id }) => String(id))
  await house.edit('BillingDispute', first!, { state: 'rejected' })
  await house.jobs.flush()
  expect(await house.get('TroubleTicket', 't')).toMatchObject({ status: 'acknowledged' })
  await house.edit('BillingDispute', second!, { state: 'accepted' })
  await house.jobs.flush()
  expect(await house.get('TroubleTicket', 't')).toMatchObject({ status: 'resolved' })
  await house.agrees()
})

test('a ticket that is cancelled withdraws its disputes: the bill is owed again', async () => {
  const house = await disputedHouse()
  await house.ticket('10-0')
  await house.edit('TroubleTicket', 't', { status: 'cancelled', statusChangeReason: 'My son did' })
  await house.jobs.flush()
  expect((await house.disputes()).map(({ state }) => state)).toEqual(['withdrawn'])
  expect(await house.get('CustomerBill', '10')).not.toHaveProperty('disputedAmount')
  await house.agrees()
})

test('what cannot be disputed is said in the ticket', async () => {
  const house = await disputedHouse()
  await house.edit('CustomerBill', '12', { state: 'onHold' })
  await house.ticket('12-0')
  expect(await house.disputes()).toEqual([])
  const [note] = docsIn((await house.get('TroubleTicket', 't'))['note'])
  expect(note?.['text']).toBe('No dispute was opened: bill is onHold: what was sent can be disputed')
})
