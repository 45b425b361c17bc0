import { accounts } from './account-stages.ts'
import { individualAsV4, roleAsV4 } from './as-v4.ts'
import { billPlan, duplicatePlan } from './bills.ts'
import type { Body } from './body.ts'
import { catalogPlan } from './catalog/plan.ts'
import { agencyPlan, collectionPlan } from './collections.ts'
import { contactPlan } from './contacts.ts'
import { type Creation, paths } from './creation.ts'
import { type CustomerLife, companyCustomers, privateCustomers } from './customers.ts'
import { orderPlan } from './orders/plan.ts'
import { organizationId, organizations } from './organizations.ts'
import { employeeRoles, partnerRoles, prospectRoles, type RoleLife } from './party-roles.ts'
import { paymentPlan } from './payments.ts'
import { population } from './population.ts'
import { seededRandom } from './random.ts'
import { asParty, type Party } from './references.ts'
import { roleSpecifications } from './role-specifications.ts'
import { ticketPlan } from './tickets.ts'
import { lineOwners, usagePlan } from './usage.ts'
import { closed, operator, unproven } from './world.ts'

/** Every fifth individual and private customer is created through v4, as an older system of the operator would. */
const v4Every = 5
const prospects = 12
/** Known, but neither customers nor interested; the last of them have died. */
const knownOnly = 6
const deceased = 2

/** Everything to create, in stages: what refers to something comes in a later stage. */
export function plan(seed: number): Creation[][] {
  const random = seededRandom(seed)
  const { all, business } = organizations(random)
  const companies = business.map((body) => asParty('Organization', body))
  const home: Party = { id: organizationId(operator.name), name: operator.name, kind: 'Organization' }
  const { members, employees, residents } = population(random, companies, home)
  const buyers = residents.slice(0, -prospects - knownOnly)
  const interested = residents.slice(-prospects - knownOnly, -knownOnly)
  const people = [...members.map(({ body }) => body), ...employees, ...residents]
  const alsoPrivate = members.filter((_, i) => i % 4 === 3).map(({ body }) => body)
  const heads = all.filter((body) => body['organizationParentRelationship'] === undefined)
  const below = all.filter((body) => body['organizationParentRelationship'] !== undefined)
  const { stages, customers, partners } = accounts(
    [...privateCustomers(random, [...buyers, ...alsoPrivate]), ...companyCustomers(random, companies, members)],
    partnerRoles(),
  )
  const billed = lineOwners(customers).filter(({ prepaid }) => !prepaid)
  return [
    // First of all: whoever looks for debts meanwhile finds what is to be left alone.
    ...collectionPlan(),
    ...catalogPlan(),
    roleSpecifications().map(specificationCreation),
    heads.map(organizationCreation),
    below.map(organizationCreation),
    people.map((body, i) => individualCreation(body, i, i >= people.length - deceased)),
    ...stages,
    customers.map(customerCreation),
    ...orderPlan(customers),
    ...ticketPlan(customers),
    ...contactPlan(customers),
    ...usagePlan(random, customers),
    ...billPlan(),
    ...paymentPlan(billed),
    ...duplicatePlan(billed),
    ...agencyPlan(),
    [...partners, ...employeeRoles(employees), ...prospectRoles(interested)].map(roleCreation),
  ]
}

function specificationCreation(body: Body): Creation {
  return { what: 'role specifications', path: `${paths.partyRole}/partyRoleSpecification`, body }
}

function organizationCreation(body: Body): Creation {
  const states = [...(body['name'] === unproven ? [] : [{ status: 'validated' }])]
  if (body['name'] === closed) states.push({ status: 'closed' })
  return { what: 'organizations', path: `${paths.party}/organization`, body, states }
}

/** Nearly everybody's papers have been seen; a few are new. */
function individualCreation(body: Body, i: number, died: boolean): Creation {
  const status = i % 23 === 7 ? 'initialized' : 'validated'
  const states = died ? [{ status: 'deceased', deathDate: '2025-05-11T00:00:00.000Z' }] : []
  const created = { ...body, status }
  const what = 'individuals'
  return i % v4Every === v4Every - 1
    ? { what, path: `${paths.partyV4}/individual`, body: individualAsV4(created), states }
    : { what, path: `${paths.party}/individual`, body: created, states }
}

function customerCreation({ body, life, segment }: CustomerLife, i: number): Creation {
  const { states = [] } = life
  return segment === 'private' && i % v4Every === v4Every - 1
    ? { what: 'customers', path: `${paths.customerV4}/customer`, body: roleAsV4(body), states }
    : { what: 'customers', path: `${paths.customer}/customer`, body, states }
}

function roleCreation({ body, states = [], v4 }: RoleLife): Creation {
  const what = 'party roles'
  return v4
    ? { what, path: `${paths.partyRoleV4}/partyRole`, body: roleAsV4(body), states }
    : { what, path: `${paths.partyRole}/partyRole`, body, states }
}
