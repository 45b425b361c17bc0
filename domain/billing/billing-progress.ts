import { entity } from '../common/entity.ts'
import { money } from '../common/money.ts'
import { billingAccountRef } from '../common/product-refs.ts'
import { timePeriod } from '../common/time-period.ts'
import { defineResource } from '../core/define-resource.ts'
import { derivedIds } from '../core/derived-id.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import { amountOf, numberOf } from '../core/money.ts'
import { about, classOf, dateTime, listOf, text } from '../core/schema.ts'
import type { Billed, Charged } from './assemble/recurring.ts'

const chargedPeriod = classOf(
  'ChargedPeriod',
  {
    price: text('The price of a product that it is for.'),
    validFor: about(timePeriod, 'The period that was charged.'),
    amount: about(money, 'What was charged.'),
  },
  { description: 'What has been charged for a price of a product in one period.', plain: true },
)

const schema = classOf(
  'BillingProgress',
  {
    ...entity,
    billingAccount: about(billingAccountRef, 'The account.'),
    billedUntil: dateTime('End of the last period that was billed.'),
    charged: listOf(chargedPeriod, 'What was charged, as far as a later bill may still correct it.'),
    knownPrice: listOf(text(), 'Prices of products that have been on a bill.'),
    usedProduct: listOf(text(), 'Products whose use was on the last bill.'),
    recentAmount: listOf(money, 'What the last bills came to, the latest one first.'),
  },
  { description: 'How far an account has been billed.' },
)

export const billingProgress = defineResource({
  kind: 'BillingProgress',
  schema,
  description: 'How far an account has been billed: the next bill goes on from there.',
  mandatory: ['billingAccount'],
  search: ['billingAccount.id', 'billedUntil'],
  events: { create: null, attributeValueChange: null, delete: null },
  example: {
    '@type': 'BillingProgress',
    billingAccount: { '@type': 'BillingAccountRef', id: 'acc-1', '@referredType': 'BillingAccount' },
    billedUntil: '2026-11-01T00:00:00.000Z',
    charged: [],
    knownPrice: [],
    recentAmount: [{ unit: 'EUR', value: 66.3 }],
  },
})

/** Remembered, since it is asked for when the progress of an account is read, and again when it is written. */
const progressIds = derivedIds('billing progress')

export function billingProgressId(account: string): string {
  return progressIds(account)
}

/** How far an account has been billed, for the next bill. */
export function billedOf(progress: Doc | undefined): Billed {
  const until = progress?.['billedUntil']
  return {
    ...(typeof until === 'string' && { until }),
    charged: docsIn(progress?.['charged']).map(chargedOf),
    known: new Set((progress?.['knownPrice'] as string[] | undefined) ?? []),
  }
}

function chargedOf({ price, validFor, amount }: Doc): Charged {
  const { startDateTime, endDateTime } = isDoc(validFor) ? validFor : {}
  return {
    key: String(price),
    start: String(startDateTime),
    end: String(endDateTime),
    micro: amountOf(amount)!.micro,
  }
}

/** How many bills count when it is judged whether one is unusual. */
const recent = 6

/** How far it has been billed after one more bill. */
export function progressed(
  before: Doc | undefined,
  account: Doc,
  made: {
    /** The end of the period; absent for what is billed out of turn, since the period is billed later. */
    readonly until?: string
    readonly charged: readonly Charged[]
    readonly known: readonly string[]
    readonly used: readonly string[]
    readonly amount: Doc
  },
): Doc {
  const currency = String(made.amount['unit'])
  const known = new Set([...((before?.['knownPrice'] as string[] | undefined) ?? []), ...made.known])
  const until = [before?.['billedUntil'], made.until]
    .filter((one) => typeof one === 'string')
    .sort()
    .at(-1)
  return {
    '@type': 'BillingProgress',
    id: billingProgressId(String(account['id'])),
    billingAccount: { '@type': 'BillingAccountRef', id: account['id']!, '@referredType': 'BillingAccount' },
    ...(until !== undefined && { billedUntil: until }),
    charged: made.charged.map(({ key, start, end, micro }) => ({
      price: key,
      validFor: { startDateTime: start, endDateTime: end },
      amount: { unit: currency, value: numberOf(micro) },
    })),
    knownPrice: [...known],
    usedProduct: [...made.used],
    recentAmount: [made.amount, ...docsIn(before?.['recentAmount'])].slice(0, recent),
  }
}
