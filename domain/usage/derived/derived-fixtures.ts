import { type Doc, docsIn } from '../../core/json.ts'
import { usageHouse } from '../usage-fixtures.ts'
import { usageSpecificationExample } from '../usage-specification.ts'

const use = (name: string, ...values: (string | number)[]): Doc => ({
  '@type': 'ProductSpecificationCharacteristicValueUse',
  name,
  productSpecCharacteristicValue: values.map((value) => ({ '@type': 'CharacteristicValueSpecification', value })),
})

/** A price of a minute, as the catalog says it. */
function price(id: string, amount: number, uses: readonly Doc[], more: Doc = {}): Doc {
  return {
    ...{ id, name: id, priceType: 'usage', lifecycleStatus: 'Active' },
    price: { unit: 'EUR', value: amount },
    unitOfMeasure: { amount: 1, units: 'min' },
    pricingLogicAlgorithm: [{ '@type': 'PricingLogicAlgorithm', plaSpecId: 'zones-t' }],
    prodSpecCharValueUse: [use('usageType', 'voice'), ...uses],
    ...more,
  }
}

const [own, out] = [use('partner', 'north-tel'), use('direction', 'out')]

/** What networks are paid: north-tel by a list of its own, the others by one for all. */
const routes: readonly Doc[] = [
  price('any-NAT', 0.01, [use('zone', 'NAT')]),
  price('any-CN', 0.2, [use('zone', 'CN', 'CN_MOB'), out]),
  price('north-NAT', 0.008, [use('zone', 'NAT'), own]),
  price('north-CN-peak', 0.3, [use('zone', 'CN_MOB'), use('band', 'peak'), own, out]),
  price('north-CN-off', 0.2, [use('zone', 'CN_MOB'), use('band', 'off'), own, out]),
  price('north-CN-setup', 0.02, [use('zone', 'CN_MOB'), own, out], { unitOfMeasure: { amount: 1, units: 'call' } }),
]

/** What the commission of distributors is of: five cents a minute. */
const commission = price('commission-call', 0.05, [use('increment', 60)])

const interconnect: Doc = {
  kind: 'interconnect',
  partner: 'trunk',
  direction: 'direction',
  productOffering: { '@type': 'ProductOfferingRef', id: 'routes' },
  timeZone: 'Europe/Berlin',
}
const distributor: Doc = {
  kind: 'distributor',
  partnerRole: 'distributor',
  productOffering: { '@type': 'ProductOfferingRef', id: 'commission' },
}

/** A call with the partner over whose trunk it went, and the direction. */
export function routed(usage: Doc, trunk?: string, direction = 'out'): Doc {
  const said = (name: string, value: string): Doc => ({ '@type': 'StringCharacteristic', name, value })
  const more = trunk === undefined ? [] : [said('trunk', trunk), said('direction', direction)]
  return { ...usage, usageCharacteristic: [...docsIn(usage['usageCharacteristic']), ...more] }
}

interface World {
  readonly make: (kind: string, doc: Doc) => Promise<Doc>
  readonly patch: (kind: string, id: unknown, edit: Doc) => Promise<Doc>
  readonly line: (id: string, number: string, more?: Doc) => Promise<Doc>
}

/** Calls are rated for partner networks, and for the distributor of line `plus` (4915550002), too. */
export async function derivedWorld({ make, patch, line }: World, runs: readonly Doc[] = [interconnect, distributor]) {
  const offering = async (id: string, prices: readonly Doc[]) => {
    for (const one of prices) await make('ProductOfferingPrice', one)
    const refs = prices.map((one) => ({ '@type': 'ProductOfferingPriceRef', id: one['id']! }))
    await make('ProductOffering', { id, name: id, lifecycleStatus: 'Active', productOfferingPrice: refs })
  }
  await offering('routes', routes)
  await offering('commission', [commission])
  const { specCharacteristic, ratingRule } = usageSpecificationExample
  const named = ['trunk', 'direction'].map((name) => ({
    ...{ '@type': 'CharacteristicSpecification', name, valueType: 'string' },
  }))
  await patch('UsageSpecification', 'voice', {
    specCharacteristic: [...docsIn(specCharacteristic), ...named],
    ratingRule: { ...(ratingRule as Doc), ...(runs.length > 0 && { derivedRuns: [...runs] }) },
  })
  await line('plus', '4915550002', {
    productOffering: { '@type': 'ProductOfferingRef', id: 'mobile-plus' },
    relatedParty: [
      {
        '@type': 'RelatedPartyRefOrPartyRoleRef',
        role: 'distributor',
        partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'shop-1', name: 'Corner shop', '@referredType': 'PartyRole' },
      },
    ],
  })
}

/** A house in memory with this world. */
export async function derivedHouse(runs?: readonly Doc[]) {
  const house = await usageHouse()
  await derivedWorld(house, runs)
  return house
}
