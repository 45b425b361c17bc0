import type { Rule } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import { type Doc, type Path, valuesAt } from '../core/json.ts'

/** Where an account says amounts of money, what the server sets first: that cannot be taken away. */
const amounts: readonly Path[] = [['accountBalance', 'amount'], ['creditLimit'], ['paymentPlan', 'totalAmount']]
const iso4217 = /^[A-Z]{3}$/

const isCurrency = (unit: unknown): unit is string => typeof unit === 'string' && iso4217.test(unit)

/** The currency of an account: that of the first amount that it states. Undefined while it states none. */
export function currencyOf(account: Doc): string | undefined {
  return amounts.flatMap((path) => valuesAt(account, [...path, 'unit'])).find(isCurrency)
}

/** Every amount is in the currency of the account, which stays what it was once it is known. */
export const oneCurrency: Rule = ({ before, after }) => {
  const known = before && currencyOf(before)
  const currency = known ?? currencyOf(after)
  return amounts.flatMap((path) =>
    valuesAt(after, path).flatMap((amount) => problemsOf(path, valuesAt(amount, ['unit'])[0], currency, known)),
  )
}

function problemsOf(path: Path, unit: unknown, currency: string | undefined, known: string | undefined): FaultDetail[] {
  const at = [...path, 'unit'].join('.')
  if (!isCurrency(unit)) return [{ at, problem: 'must be a currency, three capital letters of ISO 4217' }]
  if (unit === currency) return []
  const fixed = known === undefined ? 'an account has one currency' : 'the currency of an account does not change'
  return [{ at, problem: `must be ${currency}, not ${unit}: ${fixed}` }]
}
