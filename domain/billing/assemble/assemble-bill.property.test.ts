import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Doc, docsIn } from '../../core/json.ts'
import { type AssembledBill, assembleBill, type BillFacts } from './assemble-bill.ts'
import { rateDoc } from './bill-rate.ts'
import { anyFacts } from './bills-to-try.ts'

/** Decimals of a currency (ISO 4217), written down once more. */
const decimals: Readonly<Record<string, number>> = { JPY: 0, EUR: 2, KWD: 3 }

/** An amount in millionths, from the text of its number. */
function micros(money: unknown): bigint {
  const { value } = money as { value: number }
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value.toFixed(6))!
  return BigInt(`${sign}${whole}${fraction.padEnd(6, '0')}`)
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n)
const linesOf = ({ rates, billedRates }: AssembledBill) => [...rates.map(rateDoc), ...billedRates]
const taxOfLine = (rate: Doc) => docsIn(rate['appliedTax'])[0]!

/** The amount in minor units, the half away from zero. */
function rounded(micro: bigint, currency: string): bigint {
  const minor = 10n ** BigInt(6 - decimals[currency]!)
  const size = micro < 0n ? -micro : micro
  const whole = size / minor + (2n * (size % minor) >= minor ? 1n : 0n)
  return (micro < 0n ? -whole : whole) * minor
}

function negated(doc: Doc, name: string): Doc {
  const amount = doc[name] as Doc
  return { ...doc, [name]: { ...amount, value: -Number(amount['value']) } }
}

/** The same facts with every amount turned round. */
function mirrored(facts: BillFacts): BillFacts {
  const turned = (price: Doc): Doc => {
    const said = price['price'] as Doc | undefined
    return {
      ...price,
      ...(said?.['dutyFreeAmount'] !== undefined && { price: negated(said, 'dutyFreeAmount') }),
      ...(price['priceAlteration'] !== undefined && { priceAlteration: docsIn(price['priceAlteration']).map(turned) }),
    }
  }
  return {
    ...facts,
    products: facts.products.map((product) => ({
      ...product,
      pricePeriod: docsIn(product['pricePeriod']).map((one) => ({
        ...one,
        productPrice: turned(one['productPrice'] as Doc),
      })),
    })),
    used: facts.used.map(({ bucket, charges }) => ({
      bucket,
      charges: charges.map((charge) => ({
        ...charge,
        charge: docsIn(charge['charge']).map((line) => negated(line, 'amount')),
      })),
    })),
    waiting: facts.waiting.map((rate) => negated(rate, 'taxExcludedAmount')),
  }
}

describe('whatever is on it, a bill', () => {
  test('is the sum of its rates and its taxes, and the parts of a tax sum to it (P-1)', () => {
    fc.assert(
      fc.property(anyFacts, ({ currency, facts }) => {
        const made = assembleBill(facts)
        if (!made) return
        const { bill } = made
        const rates = linesOf(made)
        const taxes = docsIn(bill['taxItem'])
        const net = sum(rates.map((rate) => micros(rate['taxExcludedAmount'])))
        expect(micros(bill['taxExcludedAmount'])).toBe(net)
        expect(micros(bill['taxIncludedAmount'])).toBe(net + sum(taxes.map((tax) => micros(tax['taxAmount']))))
        expect(sum(rates.map((rate) => micros(rate['taxIncludedAmount'])))).toBe(micros(bill['taxIncludedAmount']))
        for (const { taxCategory, taxRate, taxBase, taxAmount } of taxes) {
          const own = rates.filter(
            (rate) => taxOfLine(rate)['taxCategory'] === taxCategory && taxOfLine(rate)['taxRate'] === taxRate,
          )
          expect(micros(taxBase)).toBe(sum(own.map((rate) => micros(rate['taxExcludedAmount']))))
          // Rates have one decimal at most: base times tenths of a percent.
          const exact = micros(taxBase) * BigInt(Math.round(Number(taxRate) * 10))
          expect(micros(taxAmount)).toBe(roundedTenths(exact, currency))
          expect(sum(own.map((rate) => micros(taxOfLine(rate)['taxAmount'])))).toBe(micros(taxAmount))
        }
        expect(new Set(rates.map(({ id }) => id)).size).toBe(rates.length)
      }),
      { numRuns: 300 },
    )
  })

  test('shows usage rounded line by line, each less than a minor unit from what was rated (P-2)', () => {
    fc.assert(
      fc.property(anyFacts, ({ currency, facts }) => {
        const made = assembleBill(facts)
        if (!made) return
        const rated = facts.used.flatMap(({ charges }) =>
          charges.flatMap((charge) => docsIn(charge['charge']).map(({ amount }) => micros(amount))),
        )
        const shown = made.rates
          .map(rateDoc)
          .filter(({ chargeType }) => chargeType === 'usageCharge')
          .map((rate) => micros(rate['taxExcludedAmount']))
        const inOrder = (amounts: readonly bigint[]) => amounts.toSorted((a, b) => (a < b ? -1 : Number(a > b)))
        expect(inOrder(shown)).toEqual(inOrder(rated.map((micro) => rounded(micro, currency))))
        const drift = sum(shown) - sum(rated)
        const minor = 10n ** BigInt(6 - decimals[currency]!)
        // Half a minor unit each, and not more: only an exact half is moved by as much.
        expect((drift < 0n ? -drift : drift) * 2n <= minor * BigInt(rated.length)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('with every amount turned round is the same bill turned round (P-11)', () => {
    const amounts = (made: AssembledBill | undefined, sign: bigint) => {
      const lines = made
        ? linesOf(made).map((rate) => [nameOfLine(rate), sign * micros(rate['taxExcludedAmount'])])
        : []
      const taxes = docsIn(made?.bill['taxItem']).map(({ taxCategory, taxRate, taxAmount }) => [
        `${taxCategory} ${taxRate}`,
        sign * micros(taxAmount),
      ])
      return [...lines, ...taxes].map(([id, amount]) => `${id} ${amount}`).sort()
    }
    fc.assert(
      fc.property(anyFacts, ({ facts }) => {
        expect(amounts(assembleBill(mirrored(facts)), -1n)).toEqual(amounts(assembleBill(facts), 1n))
      }),
      { numRuns: 200 },
    )
  })
})

/** Tells lines apart by what they are for: a charge that is turned round may stand elsewhere on its bill. */
function nameOfLine({ name, product, usageBucket, periodCoverage }: Doc): string {
  return JSON.stringify([name, product, usageBucket, periodCoverage])
}

/** A thousandth of an amount, in minor units, the half away from zero. */
function roundedTenths(thousandfold: bigint, currency: string): bigint {
  const minor = 10n ** BigInt(6 - decimals[currency]!) * 1000n
  const size = thousandfold < 0n ? -thousandfold : thousandfold
  const whole = size / minor + (2n * (size % minor) >= minor ? 1n : 0n)
  return ((thousandfold < 0n ? -whole : whole) * minor) / 1000n
}
