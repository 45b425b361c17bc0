import { cycleOf } from '../../account/cycle-of-account.ts'
import { idIn } from '../../common/reference.ts'
import type { Reader } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import { type Filter, isText } from '../../core/query.ts'
import { addresseeOf } from './addressee.ts'
import type { BillImageFacts } from './bill-view.ts'

/** More lines than the bills of one commit have. */
const mostLines = 200_000

/** Reads what the images of some bills show, for all of them at once. */
export async function readImageFacts(
  bills: readonly Doc[],
  issuer: readonly string[],
  read: Reader,
): Promise<readonly BillImageFacts[]> {
  const ofBills: Filter = { kind: 'or', of: bills.map(({ id }) => isText(['bill', 'id'], String(id))) }
  const rates = bills.length === 0 ? [] : await read.find('AppliedCustomerBillingRate', ofBills, mostLines)
  const ratesOf = Map.groupBy(rates, ({ bill }) => idIn(bill))
  return Promise.all(bills.map((bill) => factsOf(bill, ratesOf.get(String(bill['id'])) ?? [], issuer, read)))
}

async function factsOf(
  bill: Doc,
  rates: readonly Doc[],
  issuer: readonly string[],
  read: Reader,
): Promise<BillImageFacts> {
  const [account, original, products] = await Promise.all([
    known(read, 'BillingAccount', idIn(bill['billingAccount'])),
    known(read, 'CustomerBill', idIn(bill['originalBill'])),
    productsOn(rates, read),
  ])
  // Whoever it was made out to is named on the bill itself where the account is gone.
  const receiving = account ?? bill
  const [addressee, { timeZone }] = await Promise.all([
    addresseeOf(receiving, String(bill['billDate']), read),
    cycleOf(receiving, read),
  ])
  return {
    bill,
    rates,
    issuer,
    addressee,
    timeZone,
    products,
    ...(account && { account }),
    ...(original && { original }),
  }
}

async function productsOn(rates: readonly Doc[], read: Reader): Promise<ReadonlyMap<string, Doc>> {
  const ids = [...new Set(rates.flatMap(({ product }) => idIn(product) ?? []))]
  const products = await Promise.all(ids.map((id) => read.get('Product', id)))
  return new Map(products.flatMap((product) => (product ? [[String(product['id']), product] as const] : [])))
}

async function known(read: Reader, kind: string, id: string | undefined): Promise<Doc | undefined> {
  return id === undefined ? undefined : read.get(kind, id)
}
