import type { Body } from './body.ts'
import { contactMedia } from './contact-media.ts'
import { type Country, countries, unitedKingdom } from './countries.ts'
import { date } from './people.ts'
import type { Random } from './random.ts'
import { companies, groups, operator, partners } from './world.ts'

/** Organizations to create, those above others first. */
export interface Organizations {
  readonly all: readonly Body[]
  /** Those that buy from the operator. */
  readonly business: readonly Body[]
}

/** Every organization of the demo in the v5 form. */
export function organizations(random: Random): Organizations {
  const own = group(random, operator.name, operator.units)
  const business = [
    ...groups.flatMap(({ name, companies: below }) => group(random, name, below)),
    ...companies.map((name) => organization(random, name, random.pick(countries))),
  ]
  const others = Object.values(partners)
    .flat()
    .map((name) => organization(random, name, random.pick(countries)))
  return { all: [...own, ...business, ...others], business }
}

export const organizationId = (name: string) => `organization-${slug(name)}`

function group(random: Random, name: string, below: readonly string[]): Body[] {
  const head = { ...organization(random, name, unitedKingdom), isHeadOffice: true }
  const parent = {
    '@type': 'OrganizationParentRelationship',
    relationshipType: 'juridical',
    organization: { '@type': 'OrganizationRef', '@referredType': 'Organization', id: organizationId(name), name },
  }
  const units = below.map((unit) => ({
    ...organization(random, unit, unitedKingdom),
    organizationParentRelationship: parent,
  }))
  return [head, ...units]
}

function organization(random: Random, name: string, country: Country): Body {
  const founded = date(random, 1962, 2021)
  const mailbox = `office@${slug(name)}.example.org`
  return {
    '@type': 'Organization',
    id: organizationId(name),
    name,
    tradingName: name,
    nameType: random.pick(['Ltd', 'Plc', 'Cooperative']),
    organizationType: 'company',
    isLegalEntity: true,
    isHeadOffice: false,
    existsDuring: { startDateTime: `${founded}T00:00:00.000Z` },
    organizationIdentification: [
      {
        '@type': 'OrganizationIdentification',
        identificationType: 'tradeRegister',
        identificationId: `TR-${random.whole(100_000, 999_999)}`,
        issuingAuthority: `Trade register ${country.code}`,
        issuingDate: `${founded}T00:00:00.000Z`,
      },
    ],
    contactMedium: contactMedia(random, country, mailbox, founded, { phone: 'landline', address: 'registeredOffice' }),
  }
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
