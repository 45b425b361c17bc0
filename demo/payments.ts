import type { Body } from './body.ts'
import { type Creation, paths } from './creation.ts'
import type { CustomerLife } from './customers.ts'

const currency = 'EUR'

/**
 * Who pays what: most by direct debit what a month comes to, some too little, some too much, and every fifth nobody. What was paid
 * too much waits for the next bill, one payment was returned, and some of what is left of another was given back.
 */
export function paymentPlan(payers: readonly CustomerLife[]): Creation[][] {
  const accounts = payers.map(({ body }) => (body['account'] as Body[])[0]!)
  const paying = accounts.filter((_, i) => i % 5 !== 4)
  const payments = paying.map((account, i): Creation => {
    const amount = [25, 60, 10, 200][i % 4]!
    const body = money('Payment', `payment-${String(i + 1).padStart(2, '0')}`, account, amount)
    const isReturned = i === 1
    return {
      what: 'payments',
      path: `${paths.payment}/payment`,
      body: { ...body, name: 'Bills of the quarter', paymentDate: '2025-05-05T08:00:00.000Z' },
      ...(isReturned && { states: [{ status: 'canceled', description: 'Returned by the bank: account closed' }] }),
    }
  })
  const [, , , rich] = paying
  const refunds = rich ? [money('Refund', 'refund-01', rich, 20)] : []
  return [
    payments,
    refunds.map((body) => ({
      what: 'refunds',
      path: `${paths.payment}/refund`,
      body: { ...body, name: 'Paid too much' },
    })),
  ]
}

function money(type: string, id: string, account: Body, value: number): Body {
  return {
    '@type': type,
    id,
    account: { '@type': 'AccountRef', id: account['id']!, name: account['name']!, '@referredType': 'BillingAccount' },
    paymentMethod: { '@type': 'PaymentMethodRefOrValue', name: 'Direct debit' },
    totalAmount: { unit: currency, value },
  }
}
