import type { Doc, Json } from '../client.ts'
import { expectEvent, resourceIn, subscribe } from '../every-hub/subscribe.ts'
import { docOf, docsOf, expectSame, expectStatus, expectThat, isDoc, shown } from '../expect.ts'
import { accountThatOwes } from '../made/ground.ts'
import { answered, askForBill, billOf } from '../made/on-demand.ts'
import type { Rule } from '../rule.ts'
import { idOf, jsonPatch, mergePatch, type Trial } from '../trial.ts'
import { valueAt } from '../value-at.ts'
import { Unmet } from '../verdicts.ts'

const of =
  (name: string): Rule['appliesTo'] =>
  ({ resource }) =>
    resource === name

const [ofBill, ofRequest] = [of('customerBill'), of('customerBillOnDemand')]

/** A bill that the suite has had made, as it is now; other people's are never touched. */
async function ownBill(trial: Trial): Promise<Doc> {
  return docOf(await trial.get(idOf((await trial.samples()).docs[0])))
}

async function stateOf(trial: Trial, id: string): Promise<Json | undefined> {
  return docOf(await trial.get(id))['state']
}

/** Puts a bill on hold, looks what else there is to see, and lets it go again. */
async function onHold(trial: Trial, look: (id: string) => Promise<void>): Promise<void> {
  const bill = await ownBill(trial)
  const id = idOf(bill)
  if (bill['state'] === 'onHold') throw new Unmet('the server puts such a bill on hold by itself')
  expectStatus(await trial.patch(id, { state: 'onHold' }), 200)
  expectSame('state', await stateOf(trial, id), 'onHold')
  const letGo = () => trial.patch(id, { state: bill['state']! })
  await look(id).catch(async (error: unknown) => {
    await letGo()
    throw error
  })
  expectStatus(await letGo(), 200)
  expectSame('state', await stateOf(trial, id), bill['state'])
}

/** An account that owes something, once. */
function debtor(trial: Trial): Promise<string> {
  return accountThatOwes(trial, 'Debtor', trial.newGroup(), [{ name: 'Connection', amount: 100 }])
}

const amountIn = (doc: Doc, name: string) => Number(valueAt(doc, `${name}.value`))

/** The sum of amounts, to the cent. */
function sum(docs: readonly Doc[], name: string): string {
  return docs.reduce((total, doc) => total + amountIn(doc, name), 0).toFixed(2)
}

/** Bills: what they say adds up and stays, and a person only puts them on hold. */
export const billRules: readonly Rule[] = [
  {
    id: 'bill.sums',
    level: 'ours',
    says: 'The lines of a bill come to its amount without tax, and its tax to the difference to the amount with tax.',
    appliesTo: ofBill,
    check: async (trial) => {
      const bill = await ownBill(trial)
      const query = `bill.id=${encodeURIComponent(idOf(bill))}`
      const lines = docsOf(await trial.send('GET', `/appliedCustomerBillingRate?${query}`))
      expectSame('sum of the lines', sum(lines, 'taxExcludedAmount'), sum([bill], 'taxExcludedAmount'))
      const items = Array.isArray(bill['taxItem']) ? bill['taxItem'].filter(isDoc) : []
      const tax = amountIn(bill, 'taxIncludedAmount') - amountIn(bill, 'taxExcludedAmount')
      expectSame('sum of the tax', sum(items, 'taxAmount'), tax.toFixed(2))
    },
  },
  {
    id: 'bill.hold',
    level: 'official',
    says: 'A PATCH of the state puts a bill on hold, and lets it go again.',
    uses: ['patch'],
    appliesTo: ofBill,
    check: (trial) => onHold(trial, async () => undefined),
  },
  {
    id: 'bill.json-patch',
    level: 'ours',
    says: 'A JSON Patch does the same.',
    uses: ['patch'],
    needs: ['bill.hold'],
    appliesTo: ofBill,
    check: (trial) =>
      onHold(trial, async (id) => {
        const change = [{ op: 'test', path: '/state', value: 'onHold' }]
        expectStatus(await trial.patch(id, change, jsonPatch), 200)
      }),
  },
  {
    id: 'bill.unknown-state',
    level: 'official',
    says: 'A state that the official document does not list answers 400.',
    uses: ['patch'],
    needs: ['bill.hold'],
    appliesTo: ofBill,
    check: async (trial) => {
      expectStatus(await trial.patch(idOf(await ownBill(trial)), { state: 'no such state' }), 400)
    },
  },
  {
    id: 'bill.paid-by-itself',
    level: 'ours',
    says: 'Nobody says that a bill is paid: it follows from payments, and a PATCH to settled answers 422.',
    uses: ['patch'],
    needs: ['bill.hold'],
    appliesTo: ofBill,
    check: async (trial) => {
      const bill = await ownBill(trial)
      expectStatus(await trial.patch(idOf(bill), { state: 'settled' }), 422)
      expectSame('state', await stateOf(trial, idOf(bill)), bill['state'])
    },
  },
  {
    id: 'bill.stale',
    level: 'ours',
    says: 'A PATCH with the ETag of a bill as it was before answers 412 and changes nothing.',
    uses: ['patch'],
    needs: ['bill.hold', 'etag.present'],
    appliesTo: ofBill,
    check: async (trial) => {
      const before = (await trial.get(idOf(await ownBill(trial)))).headers['etag'] ?? ''
      await onHold(trial, async (id) => {
        const stale = { 'if-match': before }
        expectStatus(await trial.patch(id, { state: 'validated' }, mergePatch, stale), 412)
        expectSame('state', await stateOf(trial, id), 'onHold')
      })
    },
  },
  {
    id: 'bill.made-event',
    level: 'ours',
    says: 'A bill that was made is notified as CustomerBillCreateEvent.',
    appliesTo: ofBill,
    check: async (trial) => {
      const { inbox } = await subscribe(trial)
      const id = idOf(await billOf(trial, await debtor(trial)))
      await expectEvent(trial, inbox, 'CustomerBillCreateEvent', id)
    },
  },
  {
    id: 'bill.hold-event',
    level: 'ours',
    says: 'A bill that is put on hold is notified as CustomerBillStateChangeEvent.',
    uses: ['patch'],
    needs: ['bill.hold', 'bill.made-event'],
    appliesTo: ofBill,
    check: async (trial) => {
      const { inbox } = await subscribe(trial)
      // What rules before this one did to the bill may be told now.
      const isHeld = (bill: Doc) => bill['state'] === 'onHold'
      await onHold(
        trial,
        async (id) => void (await expectEvent(trial, inbox, 'CustomerBillStateChangeEvent', id, isHeld)),
      )
    },
  },
  {
    id: 'rate.of-bill',
    level: 'official',
    says: 'A line that is billed names its bill, which is there.',
    appliesTo: of('appliedCustomerBillingRate'),
    check: async (trial) => {
      const rate = await trial.one()
      if (rate['isBilled'] !== true) return
      const bill = valueAt(rate, 'bill.id')
      expectThat(typeof bill === 'string', 'bill.id', shown(rate))
      expectStatus(await trial.send('GET', `/customerBill/${encodeURIComponent(String(bill))}`), 200)
    },
  },
  {
    id: 'cycle.dates',
    level: 'ours',
    says: 'The dates of a cycle are in order: it begins, it ends, its bills are made, sent, and due.',
    appliesTo: of('billCycle'),
    check: async (trial) => {
      const turn = await trial.one()
      const names = ['validFor.startDateTime', 'validFor.endDateTime', 'billingDate', 'mailingDate', 'paymentDueDate']
      const dates = names.flatMap((name) => {
        const date = valueAt(turn, name)
        return typeof date === 'string' ? [Date.parse(date)] : []
      })
      expectSame(
        names.join(', '),
        dates,
        dates.toSorted((a, b) => a - b),
      )
    },
  },
  {
    id: 'ondemand.done',
    level: 'official',
    says: 'A bill that is asked for is made: the request becomes done and refers to it.',
    uses: ['create'],
    appliesTo: ofRequest,
    check: async (trial) => {
      const account = await debtor(trial)
      const asked = await answered(trial, await askForBill(trial, account))
      expectSame('state', asked['state'], 'done')
      const bill = String(valueAt(asked, 'customerBill.id'))
      const answer = await trial.send('GET', `/customerBill/${encodeURIComponent(bill)}`)
      expectStatus(answer, 200)
      expectSame('account of the bill', valueAt(docOf(answer), 'billingAccount.id'), account)
    },
  },
  {
    id: 'ondemand.event',
    level: 'ours',
    says: 'That it is done is notified as CustomerBillOnDemandStateChangeEvent.',
    uses: ['create'],
    needs: ['ondemand.done'],
    appliesTo: ofRequest,
    check: async (trial) => {
      const { inbox } = await subscribe(trial)
      const id = idOf(await askForBill(trial, await debtor(trial)))
      const { body } = await expectEvent(trial, inbox, 'CustomerBillOnDemandStateChangeEvent', id)
      expectSame('state', resourceIn(trial, body)['state'], 'done')
    },
  },
  {
    id: 'ondemand.rejected',
    level: 'ours',
    says: 'Where there is nothing to bill, the request becomes rejected and refers to no bill.',
    uses: ['create'],
    appliesTo: ofRequest,
    check: async (trial) => {
      const asked = await answered(trial, await trial.create())
      expectSame('state', asked['state'], 'rejected')
      expectThat(asked['customerBill'] === undefined, 'no customerBill', shown(asked))
    },
  },
]
