import { setTimeout as pause } from 'node:timers/promises'
import type { Doc } from '../client.ts'
import { docOf, isDoc, shown, shownAnswer } from '../expect.ts'
import { idOf, type Trial } from '../trial.ts'
import { Unmet } from '../verdicts.ts'

/** Asks for a bill of an account: one to look at only, where the server knows such. */
export async function askForBill(trial: Trial, account: string, extra: Doc = {}): Promise<Doc> {
  const body = {
    ...trial.typed('CustomerBillOnDemand'),
    billingAccount: { ...trial.typed('BillingAccountRef'), id: account },
    ...extra,
  }
  const trialRun = { ...body, category: 'trial customer' }
  const first = await trial.send('POST', '/customerBillOnDemand', { body: trialRun })
  // The category is in no document of TM Forum.
  const answer = first.status === 400 ? await trial.send('POST', '/customerBillOnDemand', { body }) : first
  if (answer.status !== 201) throw new Unmet(`a bill cannot be asked for: ${shownAnswer(answer)}`)
  return docOf(answer)
}

/** The request once the server is done with it. */
export async function answered(trial: Trial, { id }: Doc): Promise<Doc> {
  const until = Date.now() + trial.run.eventTimeoutMs
  for (;;) {
    const asked = docOf(await trial.send('GET', `/customerBillOnDemand/${encodeURIComponent(String(id))}`))
    if (asked['state'] !== 'inProgress') return asked
    if (Date.now() > until) throw new Unmet('a bill on demand is still in progress')
    await pause(40)
  }
}

/** A bill that was sent to an account, with a number, which cannot be taken back: only of what the suite itself has made. */
export async function sentBillOf(trial: Trial, account: string): Promise<Doc> {
  const body = {
    ...trial.typed('CustomerBillOnDemand'),
    category: 'interim',
    billingAccount: { ...trial.typed('BillingAccountRef'), id: account },
  }
  const answer = await trial.send('POST', '/customerBillOnDemand', { body })
  if (answer.status !== 201) throw new Unmet(`no bill can be asked for that is sent: ${shownAnswer(answer)}`)
  const asked = await answered(trial, docOf(answer))
  if (!isDoc(asked['customerBill'])) throw new Unmet(`no bill was made on demand: ${shown(asked)}`)
  const bill = docOf(await trial.send('GET', `/customerBill/${encodeURIComponent(idOf(asked['customerBill']))}`))
  if (bill['billNo'] === undefined) throw new Unmet(`a bill that was asked for is not sent: ${shown(bill)}`)
  return bill
}

/** A new bill of an account. */
export async function billOf(trial: Trial, account: string): Promise<Doc> {
  const asked = await answered(trial, await askForBill(trial, account))
  const reference = asked['customerBill']
  if (!isDoc(reference)) throw new Unmet(`no bill was made on demand: ${shown(asked)}`)
  return docOf(await trial.send('GET', `/customerBill/${encodeURIComponent(idOf(reference))}`))
}
