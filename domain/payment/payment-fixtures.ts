import { accountRef, billingHouse } from '../billing/billing-fixtures.ts'
import { issue } from '../billing/run/issue.ts'
import { act } from '../core/act.ts'
import { change } from '../core/commands.ts'
import { Fault } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { moneyOf, taxOn } from '../core/money.ts'
import { tester } from '../core/test-core.ts'
import { ledgerAgrees } from '../ledger/ledger-agrees.ts'

type House = Awaited<ReturnType<typeof paidHouse>>

export const eur = (value: number): Doc => ({ unit: 'EUR', value })

/** A bill over some lines without tax of these amounts, sent. */
export async function sent(
  house: House,
  id: string,
  lines: readonly (readonly [kind: string, cents: number])[],
  more: Doc = {},
) {
  const amounts = lines.map(([, cents]) => ({ currency: 'EUR', micro: BigInt(cents) * 10_000n }))
  const net = { currency: 'EUR', micro: amounts.reduce((sum, { micro }) => sum + micro, 0n) }
  const tax = taxOn(net, 19)
  const total = moneyOf({ currency: 'EUR', micro: net.micro + tax.micro })
  const bill: Doc = {
    id,
    billDate: house.clock.now().toISOString(),
    paymentDueDate: `2026-11-${id.padStart(2, '0').slice(-2)}T00:00:00.000Z`,
    billingPeriod: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
    category: 'normal',
    runType: 'offCycle',
    state: 'validated',
    billingAccount: accountRef(),
    taxExcludedAmount: moneyOf(net),
    taxItem: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 19, taxBase: moneyOf(net), taxAmount: moneyOf(tax) }],
    taxIncludedAmount: total,
    amountDue: total,
    remainingAmount: total,
    appliedPayment: [],
    ...more,
  }
  let [passed, given] = [0n, 0n]
  const rates = lines.map(([chargeType], i): Doc => {
    passed += amounts[i]!.micro
    const upTo = i === lines.length - 1 ? tax.micro : taxOn({ currency: 'EUR', micro: passed }, 19).micro
    const own = upTo - given
    given = upTo
    const isPenalty = chargeType === 'lateFee' || chargeType === 'interest'
    return {
      id: `${id}-${i}`,
      name: chargeType,
      appliedBillingRateType: isPenalty ? 'appliedPenaltyCharge' : 'appliedBillingCharge',
      chargeType,
      isBilled: true,
      bill: { '@type': 'CustomerBillRef', id },
      billingAccount: accountRef(),
      taxExcludedAmount: moneyOf(amounts[i]!),
      taxIncludedAmount: moneyOf({ currency: 'EUR', micro: amounts[i]!.micro + own }),
      appliedTax: [
        {
          '@type': 'AppliedBillingTaxRate',
          taxCategory: 'VAT',
          taxRate: 19,
          taxAmount: moneyOf({ currency: 'EUR', micro: own }),
        },
      ],
    }
  })
  const create = (kind: string, doc: Doc) => ({ do: 'create' as const, kind, doc })
  await act(house.core, tester, async () => ({
    deeds: [create('CustomerBill', bill), ...rates.map((rate) => create('AppliedCustomerBillingRate', rate))],
  }))
  await act(house.core, tester, async (read, at) => ({
    deeds: await issue([(await read.get('CustomerBill', id))!], read, at),
  }))
}

export const pay = (house: House, value: number, more: Doc = {}) =>
  house.make('Payment', {
    account: { '@type': 'AccountRef', id: 'acc' },
    paymentMethod: { '@type': 'PaymentMethodRefOrValue', name: 'Direct debit' },
    totalAmount: eur(value),
    ...more,
  })
export const itemFor = (bill: string, value?: number, referred = 'CustomerBill'): Doc => ({
  '@type': 'PaymentItem',
  item: { '@type': 'EntityRef', id: bill, '@referredType': referred },
  ...(value !== undefined && { totalAmount: eur(value) }),
})
export const stateOf = async (house: House, id: string) => {
  const bill = await house.get('CustomerBill', id)
  return `${bill['state']} ${(bill['remainingAmount'] as Doc)['value']}`
}
export const balances = async (house: House) =>
  docsIn((await house.get('BillingAccount', 'acc'))['accountBalance'])
    .map(({ balanceType, amount }) => `${balanceType} ${(amount as Doc)['value']}`)
    .toSorted()

/** A house with an account `acc`, in which bills can be sent and paid. */
export async function paidHouse() {
  const house = await billingHouse()
  const edit = (kind: string, id: string, doc: Doc) =>
    change(house.core, house.core.resource(kind), tester, id, (before) => ({ ...before, ...doc }))
  return { ...house, edit, agrees: () => ledgerAgrees(house.all) }
}

/** How work was refused. */
export const refusal = async (work: Promise<unknown>) => {
  const fault = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  return fault instanceof Fault ? `${fault.code}: ${fault.details.map(({ at, problem }) => `${at} ${problem}`)}` : fault
}
