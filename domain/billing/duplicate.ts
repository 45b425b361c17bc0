import { idIn } from '../common/reference.ts'
import type { Deed } from '../core/act.ts'
import type { Reader } from '../core/define-resource.ts'
import { derivedId } from '../core/derived-id.ts'
import type { Doc } from '../core/json.ts'
import { amountOf, moneyOf } from '../core/money.ts'
import { isText } from '../core/query.ts'

/** A bill once more, and all that has to be written for it. */
export interface Duplicate {
  readonly bill: Doc
  readonly deeds: readonly Deed[]
}

const most = 100_000

/** What a bill is that says the same once more: what became of the first one since, and its number, is not repeated. */
const notRepeated: readonly string[] = [
  ...['billNo', 'billRun', 'billDocument', 'fault', 'lastUpdate'],
  ...['appliedPayment', 'appliedCredit', 'disputedAmount', 'writtenOffAmount'],
]

/**
 * A duplicate of a bill that was sent: it says what that one says, line by line, and asks for nothing. It has no number, is not
 * booked, and stays as it is (decision 21).
 * @param asked the request, by which it is known: to make it twice is to make it once
 * @returns why there is none, when there is not
 */
export async function duplicateOf(asked: Doc, read: Reader): Promise<Duplicate | { readonly problem: string }> {
  const original = await read.get('CustomerBill', idIn(asked['originalBill']) ?? '')
  const problem = original ? notRepeatable(original, asked) : 'there is no such bill'
  if (!original || problem) return { problem: problem! }
  const id = derivedId(['duplicate', String(asked['id'])])
  const said = Object.fromEntries(Object.entries(original).filter(([name]) => !notRepeated.includes(name)))
  const bill: Doc = {
    ...said,
    ...{ '@type': 'CustomerBill', id, category: 'duplicate', runType: 'offCycle', state: 'validated' },
    originalBill: billRef(original['id']!),
    remainingAmount: moneyOf({ currency: amountOf(original['remainingAmount'])!.currency, micro: 0n }),
    appliedPayment: [],
  }
  const rates = await read.find('AppliedCustomerBillingRate', isText(['bill', 'id'], String(original['id'])), most)
  const copies = rates.map(
    (rate): Doc => ({ ...rate, id: derivedId(['duplicate', id, rate['id']!]), bill: billRef(id) }),
  )
  const create = (kind: string, doc: Doc): Deed => ({ do: 'create', kind, doc })
  return {
    bill,
    deeds: [create('CustomerBill', bill), ...copies.map((rate) => create('AppliedCustomerBillingRate', rate))],
  }
}

function notRepeatable({ billNo, state, category, billingAccount }: Doc, asked: Doc): string | undefined {
  if (idIn(billingAccount) !== idIn(asked['billingAccount'])) return 'the bill is one of another account'
  if (billNo === undefined || state === 'onHold') return `the bill is ${state}: what was sent can be repeated`
  return category === 'credit note' ? 'the bill is a credit note' : undefined
}

function billRef(id: Doc[string]): Doc {
  return { '@type': 'CustomerBillRef', id: id!, '@referredType': 'CustomerBill' }
}
