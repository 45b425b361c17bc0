import type { Body } from './body.ts'
import { organizationId } from './organizations.ts'
import { characteristic } from './people.ts'
import { personParty } from './population.ts'
import { type Party, partyRef } from './references.ts'
import { type RoleName, specificationRef } from './role-specifications.ts'
import { closed, type PartnerRole, partners, unproven } from './world.ts'

/** A role and the states that it goes through after it was created. */
export interface RoleLife {
  readonly body: Body
  readonly states?: readonly Body[]
  /** True when an older system of the operator enters it, which speaks v4. */
  readonly v4?: true
}

const active: Body = { status: 'active' }

/** What became of the partners of whom there is more to tell than that they are active. */
const partnerLives: Readonly<Record<string, Pick<RoleLife, 'states' | 'v4'>>> = {
  'Kiosk Circle': { states: [{ status: 'validated' }] },
  'Handset Harbour': { states: [active, { status: 'suspended', statusReason: 'Shop closed for renovation' }] },
  'Tariff Lantern': { states: [{ status: 'Approved' }], v4: true },
  [unproven]: { states: [{ status: 'rejected', statusReason: 'References could not be confirmed' }] },
  [closed]: { states: [active, { status: 'terminated', statusReason: 'Out of business' }] },
}

/** Roles that organizations play: distributors, other operators, suppliers. */
export function partnerRoles(): RoleLife[] {
  return (Object.keys(partners) as PartnerRole[]).flatMap((role) =>
    partners[role].map((name) => {
      const party: Party = { id: organizationId(name), name, kind: 'Organization' }
      return { body: roleOf(party, role, partnerCharacteristics[role]), states: [active], ...partnerLives[name] }
    }),
  )
}

const partnerCharacteristics: Readonly<Record<PartnerRole, readonly Body[]>> = {
  distributor: [characteristic('commission', '6 percent')],
  roamingPartner: [characteristic('tariffZone', 'EU')],
  interconnectPartner: [characteristic('settlementPeriod', 'month')],
  supplier: [characteristic('paymentTerm', '30 days')],
}

const retired: Body = { status: 'terminated', statusReason: 'Retired' }
const duties = ['agent', 'agent', 'teamLead', 'fieldTechnician', 'accountManager'] as const

/** People who work for the operator; the last one has just retired, the one before is still being checked. */
export function employeeRoles(employees: readonly Body[]): RoleLife[] {
  return employees.map((person, i) => {
    const body = roleOf(personParty(person), 'employee', [characteristic('duty', duties[i % duties.length]!)])
    if (i === employees.length - 2) return { body }
    return { body, states: i === employees.length - 1 ? [active, retired] : [active] }
  })
}

/** People who have asked for an offer. */
export function prospectRoles(people: readonly Body[]): RoleLife[] {
  return people.map((person) => ({
    body: roleOf(personParty(person), 'prospect', [characteristic('interest', 'family plan')]),
    states: [active],
  }))
}

function roleOf(party: Party, role: RoleName, characteristics: readonly Body[]): Body {
  return {
    '@type': role === 'supplier' ? 'Supplier' : 'PartyRole',
    id: `${role}-${party.id.replace(/^(individual|organization)-/, '')}`,
    name: `${party.name}, ${role}`,
    role,
    engagedParty: partyRef(party),
    partyRoleSpecification: specificationRef(role),
    validFor: { startDateTime: '2023-01-01T00:00:00.000Z' },
    characteristic: [...characteristics],
  }
}
