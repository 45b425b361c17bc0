import type { Answer, Doc } from '../client.ts'
import { docOf, docsOf, expectSame, expectStatus, expectThat, shown } from '../expect.ts'
import { accountThatOwes } from '../made/ground.ts'
import { answered, billOf, sentBillOf } from '../made/on-demand.ts'
import { type Rule, using } from '../rule.ts'
import { idOf, type Trial } from '../trial.ts'
import { valueAt } from '../value-at.ts'

/** What a duplicate says as the bill does that it repeats. */
const repeated = ['taxExcludedAmount.value', 'taxIncludedAmount.value', 'taxIncludedAmount.unit', 'billingAccount.id']

/** An account that owes two things, once. */
function debtor(trial: Trial): Promise<string> {
  const charges = [
    { name: 'Connection', amount: 100 },
    { name: 'Delivery', amount: 7.5 },
  ]
  return accountThatOwes(trial, 'Debtor', trial.newGroup(), charges)
}

/** Asks for a bill once more. */
function askAgain(trial: Trial, account: string, original?: Doc): Promise<Answer> {
  const body = {
    ...trial.typed('CustomerBillOnDemand'),
    category: 'duplicate',
    billingAccount: { ...trial.typed('BillingAccountRef'), id: account },
    ...(original && { originalBill: { ...trial.typed('CustomerBillRef'), id: idOf(original) } }),
  }
  return trial.send('POST', '/customerBillOnDemand', { body })
}

/** A bill that was sent, and its duplicate. */
async function twice(trial: Trial): Promise<{ readonly bill: Doc; readonly copy: Doc }> {
  const account = await debtor(trial)
  const bill = await sentBillOf(trial, account)
  const asked = await askAgain(trial, account, bill)
  expectStatus(asked, 201)
  const done = await answered(trial, docOf(asked))
  expectSame('state', done['state'], 'done')
  const copy = String(valueAt(done, 'customerBill.id'))
  expectThat(copy !== idOf(bill), 'another bill than the one that it repeats', shown(done))
  const answer = await trial.send('GET', `/customerBill/${encodeURIComponent(copy)}`)
  expectStatus(answer, 200)
  return { bill, copy: docOf(answer) }
}

/** What the lines of a bill say, in an order of their own. */
async function linesOf(trial: Trial, bill: Doc): Promise<string[]> {
  const lines = docsOf(await trial.send('GET', `/appliedCustomerBillingRate?bill.id=${encodeURIComponent(idOf(bill))}`))
  return lines.map((line) => `${line['name']}: ${valueAt(line, 'taxExcludedAmount.value')}`).toSorted()
}

/** Duplicates of bills, of which TM Forum has the category and says no more. */
export const duplicateRules: readonly Rule[] = using(
  ['create'],
  [
    {
      id: 'duplicate.says-the-same',
      level: 'ours',
      says: 'A bill that was sent can be asked for once more: another one says the same amounts, line by line, to the same account.',
      appliesTo,
      check: async (trial) => {
        const { bill, copy } = await twice(trial)
        expectSame('category', copy['category'], 'duplicate')
        for (const path of repeated) expectSame(path, valueAt(copy, path), valueAt(bill, path))
        expectSame('lines', await linesOf(trial, copy), await linesOf(trial, bill))
      },
    },
    {
      id: 'duplicate.asks-nothing',
      level: 'ours',
      says: 'A duplicate asks for nothing: it has no number, and nothing of it remains to be paid.',
      needs: ['duplicate.says-the-same'],
      appliesTo,
      check: async (trial) => {
        const { bill, copy } = await twice(trial)
        expectThat(copy['billNo'] === undefined, 'no billNo', shown(copy))
        expectSame('remainingAmount', valueAt(copy, 'remainingAmount.value'), 0)
        const now = docOf(await trial.send('GET', `/customerBill/${encodeURIComponent(idOf(bill))}`))
        expectSame('what remains of the bill', valueAt(now, 'remainingAmount'), valueAt(bill, 'remainingAmount'))
      },
    },
    {
      id: 'duplicate.stays',
      level: 'ours',
      says: 'Nobody changes a duplicate: a PATCH of its state answers 422.',
      needs: ['duplicate.says-the-same'],
      appliesTo,
      check: async (trial) => {
        const { copy } = await twice(trial)
        const path = `/customerBill/${encodeURIComponent(idOf(copy))}`
        const body = { ...trial.typed('CustomerBill'), state: 'onHold' }
        expectStatus(await trial.send('PATCH', path, { body, type: 'application/merge-patch+json' }), 422)
        expectSame('state', docOf(await trial.send('GET', path))['state'], copy['state'])
      },
    },
    {
      id: 'duplicate.only-of-sent',
      level: 'ours',
      says: 'A bill that was not sent is not repeated: the request becomes rejected and refers to no bill.',
      needs: ['duplicate.says-the-same'],
      appliesTo,
      check: async (trial) => {
        const account = await debtor(trial)
        const asked = await askAgain(trial, account, await billOf(trial, account))
        expectStatus(asked, 201)
        const over = await answered(trial, docOf(asked))
        expectSame('state', over['state'], 'rejected')
        expectThat(over['customerBill'] === undefined, 'no customerBill', shown(over))
      },
    },
    {
      id: 'duplicate.names-bill',
      level: 'ours',
      says: 'A request for a duplicate that names no bill answers 422.',
      needs: ['duplicate.says-the-same'],
      appliesTo,
      check: async (trial) => expectStatus(await askAgain(trial, await debtor(trial)), 422),
    },
  ],
)

function appliesTo({ resource }: { readonly resource: string }): boolean {
  return resource === 'customerBillOnDemand'
}
