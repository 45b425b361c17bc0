import type { Body } from './body.ts'
import { companyLives, type Life, lives } from './customer-states.ts'
import { characteristic, date } from './people.ts'
import { type Member, personParty } from './population.ts'
import type { Random } from './random.ts'
import { type Party, partyRef, relatedParty } from './references.ts'

/** A customer and the states that it goes through. */
export interface CustomerLife {
  readonly body: Body
  readonly life: Life
  readonly segment: 'private' | 'company' | 'VIP'
  /** Whether the account pays ahead. */
  readonly prepaid?: true
}

/** Every fifteenth private customer is a very important one. */
const vipEvery = 15

const vipPeriods = [
  { level: 'gold', validFor: { startDateTime: '2024-03-01T00:00:00.000Z' } },
  {
    level: 'platinum',
    validFor: { startDateTime: '2025-01-01T00:00:00.000Z', endDateTime: '2029-01-01T00:00:00.000Z' },
  },
  { level: 'gold', validFor: { startDateTime: '2019-06-01T00:00:00.000Z', endDateTime: '2022-06-01T00:00:00.000Z' } },
] as const

/** Private customers, one for each person; some are VIPs, with the period in which they are. */
export function privateCustomers(random: Random, people: readonly Body[]): CustomerLife[] {
  return people.map((person, i) => {
    const vip = i % vipEvery === 0
    const life = vip ? lives[0]! : lives[i % lives.length]!
    const body = customer(random, personParty(person), life, vip ? 'VIP' : 'private')
    const extra = vip ? [vipCharacteristic(i / vipEvery)] : []
    return { life, segment: vip ? 'VIP' : 'private', body: withCharacteristics(body, extra) }
  })
}

/** Business customers, one for each company, with the people who administer and use their lines. */
export function companyCustomers(
  random: Random,
  companies: readonly Party[],
  members: readonly Member[],
): CustomerLife[] {
  return companies.map((company, i) => {
    const life = companyLives[i % companyLives.length]!
    const own = members.filter((member) => member.company.id === company.id)
    const body = {
      ...customer(random, company, life, 'company'),
      relatedParty: own.map(({ role, body: person }) => relatedParty(role, personParty(person))),
    }
    return { life, segment: 'company', body }
  })
}

function customer(random: Random, party: Party, { first }: Life, segment: CustomerLife['segment']): Body {
  const since = date(random, 2018, 2025)
  return {
    '@type': 'Customer',
    id: `customer-${party.id.replace(/^(individual|organization)-/, '')}`,
    name: party.name,
    role: 'customer',
    status: first,
    ...(first === 'Suspended' && { statusReason: 'Bill overdue' }),
    engagedParty: partyRef(party),
    validFor: { startDateTime: `${since}T00:00:00.000Z` },
    characteristic: [
      characteristic('segment', segment),
      characteristic('acquiredThrough', random.pick(['shop', 'web', 'distributor', 'hotline'])),
    ],
    creditProfile: [creditProfile(random, since)],
  }
}

function creditProfile(random: Random, since: string): Body {
  return {
    '@type': 'CreditProfile',
    creditProfileDate: `${since}T00:00:00.000Z`,
    creditRiskRating: random.whole(1, 5),
    creditScore: random.whole(420, 820),
    validFor: { startDateTime: `${since}T00:00:00.000Z` },
  }
}

function withCharacteristics(body: Body, more: Body[]): Body {
  return { ...body, characteristic: [...(body['characteristic'] as Body[]), ...more] }
}

function vipCharacteristic(number: number): Body {
  const value = vipPeriods[number % vipPeriods.length]!
  return { '@type': 'ObjectCharacteristic', name: 'VIP', valueType: 'object', value: structuredClone(value) }
}
