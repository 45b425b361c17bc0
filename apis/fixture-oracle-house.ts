import { setTimeout } from 'node:timers/promises'
import { accountRef, productPrice } from '../domain/billing/billing-fixtures.ts'
import type { Doc } from '../domain/core/json.ts'
import { use } from '../domain/usage/tiered-fixtures.ts'
import { usageSpecificationExample } from '../domain/usage/usage-specification.ts'
import type { grounds } from './fixture-care.ts'
import { type House, openHouse } from './fixture-house.ts'
import type { Told } from './fixture-oracle.ts'

/** Millionths, or cents, as a number of euros. */
const euros = (amount: number, places = 6) => ({ unit: 'EUR', value: Number(`${amount}e-${places}`) })
const refs = (ids: readonly string[]) => ids.map((id) => ({ '@type': 'ProductOfferingPriceRef', id }))

/** What the catalog says of the plans that the oracle is told: offerings, by their prices. */
function catalogOf(told: Told): { prices: readonly Doc[]; offerings: readonly Doc[] } {
  const usage = { priceType: 'usage', lifecycleStatus: 'Active' }
  const zones = { pricingLogicAlgorithm: [{ '@type': 'PricingLogicAlgorithm', plaSpecId: 'zones' }] }
  const prices = told.grids.flatMap(([plan, zone, initial, step, connect, most, rate]): Doc[] => {
    const taxed = { ...usage, ...zones, tax: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: rate }] }
    const grid = [
      use('usageType', 'voice'),
      use('zone', zone),
      use('initialIncrement', initial),
      use('increment', step),
    ]
    if (most !== null) grid.push(use('maxCost', euros(most).value))
    const id = `${plan}-${zone}`
    const ofZone = <T extends readonly [string, string, ...unknown[]]>(rows: readonly T[]) =>
      rows.filter((row) => row[0] === plan && row[1] === zone)
    const banded = ofZone(told.prices).map(([, , band, micro]) => ({
      ...{ id: `${id}-${band}`, name: id, price: euros(micro), unitOfMeasure: { amount: 1, units: 'min' }, ...taxed },
      prodSpecCharValueUse: [...grid, use('band', band)],
    }))
    const tiers = ofZone(told.tiers)
    const [first] = tiers
    const steps = tiers.map(([, , , , , upTo, micro]): Doc => {
      return { value: euros(micro).value, ...(upTo !== null && { valueTo: upTo / 60 }) }
    })
    const tiered = first && {
      ...{ id: `${id}-tiers`, name: id, price: euros(first[6]), ...taxed },
      unitOfMeasure: { amount: first[4] / 60, units: 'min' },
      prodSpecCharValueUse: [
        ...[...grid, use('priceModel', first[2]), use('counter', first[3])],
        ...(first[2] === 'package' ? [] : [use('tier', ...steps)]),
      ],
    }
    const connection = {
      ...{
        id: `${id}-connect`,
        name: id,
        price: euros(connect),
        unitOfMeasure: { amount: 1, units: 'call' },
        ...usage,
      },
      prodSpecCharValueUse: [use('usageType', 'voice'), use('zone', zone)],
    }
    return [...banded, ...(tiered ? [tiered] : []), ...(connect > 0 ? [connection] : [])]
  })
  const included = told.allowances.map(
    ([plan, id, priority, seconds, zone, band]): Doc => ({
      ...{ id: `${plan}-${id}`, name: id, priceType: 'allowance', lifecycleStatus: 'Active' },
      unitOfMeasure: { amount: seconds, units: 's' },
      prodSpecCharValueUse: [
        ...[use('usageType', 'voice'), use('priority', priority)],
        ...(zone === null ? [] : [use('zone', zone)]),
        ...(band === null ? [] : [use('band', band)]),
      ],
    }),
  )
  const all = [...prices, ...included]
  const plans = [...new Set(told.grids.map(([plan]) => plan))]
  const offerings = plans.map((plan) => ({
    ...{ id: plan, name: plan, lifecycleStatus: 'Active' },
    productOfferingPrice: refs(all.map(({ id }) => String(id)).filter((id) => id.startsWith(`${plan}-`))),
  }))
  return { prices: all, offerings }
}

function zoneTable({ zones }: Told): Doc {
  const prefixes = Map.groupBy(zones, ([, zone]) => zone)
  return {
    ...{ id: 'zones', name: 'Zones', timeZone: 'Europe/Berlin', otherwiseBand: 'off' },
    zone: [...prefixes].map(([name, own]) => ({ name, prefix: own.map(([prefix]) => prefix) })),
    band: [{ name: 'peak', day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '08:00', to: '20:00' }],
  }
}

/** What is off a monthly price. */
function alterations({ discounts }: Told, account: string): Doc[] {
  return discounts
    .filter(([of]) => of === account)
    .map(([, priority, percent, micro, months]) => ({
      ...{ '@type': 'PriceAlteration', name: `Discount ${priority}`, priceType: 'recurring', priority },
      ...(months !== null && { applicationDuration: months }),
      price: {
        ...{ '@type': 'Price', ...(percent === null ? { dutyFreeAmount: euros(micro!) } : { percentage: percent }) },
      },
    }))
}

/** Tells a house what the oracle is told, usage in a file; then the bills of October. */
export async function billedHouse(ground: (typeof grounds)[number], told: Told) {
  const house = await openHouse(ground, '2026-11-01T09:00:00.000Z')
  const { make } = house
  await make('UsageSpecification', { ...usageSpecificationExample, id: 'voice' })
  await make('ZoneTable', zoneTable(told))
  const { prices, offerings } = catalogOf(told)
  for (const price of prices) await make('ProductOfferingPrice', price)
  for (const offering of offerings) await make('ProductOffering', offering)
  const numberOf = new Map(told.plans.map(([account], i) => [account, `4915550${1000 + i}`]))
  for (const [i, [account, plan]] of told.plans.entries()) {
    const [[, cents, day], [, once, rate]] = [told.recurring[i]!, told.once[i]!]
    const off = told.usageDiscounts.find(([of]) => of === account)
    const price = { '@type': 'Price', percentage: off?.[1] ?? 0 }
    const priceAlteration = [{ '@type': 'PriceAlteration', name: 'Off calls', priceType: 'usage', price }]
    await make('BillingAccount', { id: account, name: account, ratingType: 'postpaid', relatedParty: owner })
    await make('Product', {
      ...{ id: `line-${account}`, status: 'active', startDate: '2026-10-01T00:00:00.000Z' },
      ...{ productOffering: { '@type': 'ProductOfferingRef', id: plan }, billingAccount: accountRef(account) },
      productCharacteristic: [{ '@type': 'StringCharacteristic', name: 'msisdn', value: numberOf.get(account)! }],
      productPrice: [productPrice('Calls', 0.1, { priceType: 'usage', ...(off && { priceAlteration }) })],
    })
    await make('Product', {
      ...{ id: `plan-${account}`, name: 'Plan', status: 'active', billingAccount: accountRef(account) },
      startDate: `2026-10-${String(day).padStart(2, '0')}T10:00:00.000Z`,
      productPrice: [
        productPrice('Plan', euros(cents, 2).value, { priceAlteration: alterations(told, account) }),
        productPrice('Set-up', euros(once, 2).value, { priceType: 'oneTime' }, rate),
      ],
    })
  }
  const rows = told.usages.map(([account, digits, start, seconds], i) =>
    [`r-${i}`, 'fra-1', numberOf.get(account)!, digits, seconds, start].join(','),
  )
  const header = 'recordId,switch,callingNumber,calledNumber,duration,usageDate'
  house.files.set('october.csv', [header, ...rows].join('\n'))
  const usageSpecification = { '@type': 'UsageSpecificationRef', id: 'voice' }
  await make('UsageImportJob', { url: 'october.csv', usageType: 'voice', usageSpecification })
  // What is not rated again at once, because something else was at the same bucket, is so a moment later.
  const isLate = (usage: Doc) => usage['outOfOrder'] === true
  for (; (await settled(house)).some(isLate); await setTimeout(50));
  await make('BillRun', { id: 'october', billingPeriod: { startDateTime: '2026-10-05T00:00:00.000Z' } })
  await house.settle()
  return house
}

async function settled(house: House): Promise<readonly Doc[]> {
  await house.settle()
  return house.all('Usage')
}

const owner: Doc[] = [
  {
    '@type': 'RelatedPartyRefOrPartyRoleRef',
    role: 'owner',
    partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'ada', '@referredType': 'Customer' },
  },
]
