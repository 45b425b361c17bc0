import { billStructure } from './billing.ts'
import type { Body } from './body.ts'
import type { CustomerLife } from './customers.ts'
import type { RoleLife } from './party-roles.ts'
import { currency } from './world.ts'

/** An account and the states that it goes through after it was opened. */
export interface AccountLife {
  readonly body: Body
  readonly states?: readonly Body[]
}

/** How the account stands, by the state that its customer comes to be in; who has another state has no account. */
const lives: Readonly<Record<string, { readonly first: Body; readonly states?: readonly Body[] }>> = {
  Approved: { first: { state: 'Inactive' } },
  Active: { first: { state: 'Active', paymentStatus: 'Normal' } },
  Suspended: {
    first: { state: 'Active', paymentStatus: 'Normal' },
    states: [{ state: 'Suspended', paymentStatus: 'In Arrears' }],
  },
  Closed: { first: { state: 'Active', paymentStatus: 'Normal' }, states: [{ state: 'Closed' }] },
}

/** The billing account of a customer; undefined for those who have not come that far. */
export function billingAccount({ body, life, segment }: CustomerLife, i: number): AccountLife | undefined {
  const standing = lives[life.state]
  if (!standing) return undefined
  const company = segment === 'company'
  const prepaid = !company && i % 3 === 2
  const account: Body = {
    '@type': 'BillingAccount',
    id: accountId('billing', body),
    name: `${body['name']}, bills`,
    accountType: company ? 'Business' : 'Individual',
    ratingType: prepaid ? 'prepaid' : 'postpaid',
    ...standing.first,
    creditLimit: { unit: currency, value: prepaid ? 0 : company ? 5000 : 200 },
    relatedParty: [owner(body)],
    billStructure: company
      ? billStructure('itemised', 'e-mail', 'monthly-1')
      : billStructure('summary', i % 4 === 3 ? 'post' : 'web', i % 2 === 0 ? 'monthly-1' : 'monthly-15'),
    ...(company && { financialAccount: accountRef('FinancialAccountRef', financialAccount(body)) }),
  }
  return { body: account, ...(standing.states && { states: standing.states }) }
}

/** What a company owes on all its accounts. */
export function financialAccount(customer: Body): Body {
  return {
    '@type': 'FinancialAccount',
    id: accountId('receivables', customer),
    name: `${customer['name']}, receivables`,
    accountType: 'Business',
    creditLimit: { unit: currency, value: 10000 },
    relatedParty: [owner(customer)],
  }
}

/** Deposits of a company, kept apart from its bills. */
export function depositAccount(customer: Body): Body {
  return {
    '@type': 'PartyAccount',
    id: accountId('deposits', customer),
    name: `${customer['name']}, deposits`,
    accountType: 'Business',
    creditLimit: { unit: currency },
    relatedParty: [owner(customer)],
    financialAccount: accountRef('FinancialAccountRef', financialAccount(customer)),
  }
}

/** The account in which business with a partner is settled. */
export function settlementAccount({ body }: RoleLife): Body {
  return {
    '@type': 'SettlementAccount',
    id: accountId('settlement', body),
    name: `${body['name']}, settlement`,
    accountType: String(body['role']),
    paymentStatus: 'Normal',
    creditLimit: { unit: currency, value: 50000 },
    relatedParty: [owner(body)],
    billStructure: billStructure('settlement-statement', 'e-mail', 'quarterly'),
  }
}

/** A customer or role with a reference to its account. */
export function holding(role: Body, account: Body): Body {
  return { ...role, account: [accountRef('AccountRef', account)] }
}

function accountRef(type: string, { '@type': kind, id, name }: Body): Body {
  return { '@type': type, id: id!, name: name!, '@referredType': kind! }
}

function owner({ engagedParty }: Body): Body {
  return { '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'owner', partyOrPartyRole: engagedParty! }
}

/** `customer-anvil` has `billing-anvil`; roles keep their whole identifier. */
function accountId(kind: string, { id }: Body): string {
  return `${kind}-${String(id).replace(/^customer-/, '')}`
}
