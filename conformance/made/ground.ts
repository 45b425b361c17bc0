import type { Doc } from '../client.ts'
import type { ServedApi } from '../discover.ts'
import { docOf, shownAnswer } from '../expect.ts'
import { inV4, inV5, type Typed } from '../rules/product-facts.ts'
import { idOf, type Trial } from '../trial.ts'
import { Unmet } from '../verdicts.ts'

/** Something that is paid once. */
export interface Charge {
  readonly name: string
  /** Without tax, in EUR; the tax on it is 20 percent. */
  readonly amount: number
}

async function needed(trial: Trial, id: string, what: string): Promise<{ api: ServedApi; typed: Typed }> {
  const api = await trial.run.find(id)
  if (!api) throw new Unmet(`the server has no ${what} (${id}) of which a bill could be made`)
  return { api, typed: api.rules.generation === 'v5' ? inV5 : inV4 }
}

/** Creates something that a bill follows from; without it there is none to examine. */
async function created(trial: Trial, url: string, body: Doc): Promise<Doc> {
  const answer = await trial.send('POST', url, { body })
  if (answer.status !== 201) throw new Unmet(`nothing to bill could be created: ${shownAnswer(answer)}`)
  return docOf(answer)
}

/**
 * An account with a product that costs something, once.
 * @param receivables identifier of the account in which it is owed
 * @returns identifier of the account
 */
export async function accountThatOwes(
  trial: Trial,
  name: string,
  receivables: string,
  charges: readonly Charge[],
): Promise<string> {
  const { api: accounts, typed } = await needed(trial, 'TMF666', 'billing accounts')
  const subject = accounts.subjects.find(({ resource }) => resource === 'billingAccount')
  if (!subject) throw new Unmet('the server has no billing accounts')
  const account = await created(trial, `${accounts.base}/billingAccount`, {
    ...typed('BillingAccount', structuredClone(subject.minimal)),
    name,
    financialAccount: typed('FinancialAccountRef', { id: receivables, name: 'Receivables' }),
  })
  const { api: products, typed: inProduct } = await needed(trial, 'TMF637', 'products')
  await created(trial, `${products.base}/product`, {
    ...inProduct('Product', { name: 'Line', status: 'active' }),
    startDate: new Date().toISOString(),
    billingAccount: inProduct('BillingAccountRef', { id: idOf(account), '@referredType': 'BillingAccount' }),
    productPrice: charges.map(({ name: called, amount }) =>
      inProduct('ProductPrice', {
        name: called,
        priceType: 'oneTime',
        price: inProduct('Price', { dutyFreeAmount: { unit: 'EUR', value: amount }, taxRate: 20 }),
      }),
    ),
  })
  return idOf(account)
}
