import {
  type AccountLife,
  billingAccount,
  depositAccount,
  financialAccount,
  holding,
  settlementAccount,
} from './accounts.ts'
import { accountAsV4 } from './as-v4.ts'
import { cycles, formats, media } from './billing.ts'
import type { Body } from './body.ts'
import { type Creation, paths } from './creation.ts'
import type { CustomerLife } from './customers.ts'
import type { RoleLife } from './party-roles.ts'

/** Every fourth company leaves a deposit. */
const depositEvery = 4
/** Every sixth private account is opened by an older system of the operator, which speaks v4. */
const v4Every = 6
/** Partners with whom money goes to and fro. */
const settled = ['distributor', 'roamingPartner', 'interconnectPartner']

/** Accounts to create, stage by stage, and their owners, who now know their account. */
export interface Accounts {
  readonly stages: Creation[][]
  readonly customers: CustomerLife[]
  readonly partners: RoleLife[]
}

/** Opens accounts for customers and partners, and says before that how they are billed. */
export function accounts(customers: readonly CustomerLife[], partners: readonly RoleLife[]): Accounts {
  const billing = customers.map(billingAccount)
  const companies = customers.filter(({ segment }, i) => segment === 'company' && billing[i]).map(({ body }) => body)
  const withDeposit = companies.filter((_, i) => i % depositEvery === 0)
  const settling = partners.map((life) =>
    settled.includes(String(life.body['role'])) ? settlementAccount(life) : undefined,
  )
  return {
    stages: [
      [
        ...cycles.map((body) => creation('billing cycles', 'billingCycleSpecification', body)),
        ...formats.map((body) => creation('bill formats', 'billFormat', body)),
        ...media.map((body) => creation('bill media', 'billPresentationMedia', body)),
      ],
      companies.map((body) => creation('financial accounts', 'financialAccount', financialAccount(body))),
      [
        ...billing.filter((life) => life !== undefined).map(billingCreation),
        ...withDeposit.map((body) => creation('party accounts', 'partyAccount', depositAccount(body))),
        ...settling
          .filter((body) => body !== undefined)
          .map((body) => creation('settlement accounts', 'settlementAccount', body)),
      ],
    ],
    customers: customers.map((life, i) => ({
      ...holdingLife(life, billing[i]?.body),
      ...(billing[i]?.body['ratingType'] === 'prepaid' && { prepaid: true as const }),
    })),
    partners: partners.map((life, i) => holdingLife(life, settling[i])),
  }
}

function holdingLife<L extends { readonly body: Body }>(life: L, account: Body | undefined): L {
  return account ? { ...life, body: holding(life.body, account) } : life
}

function creation(what: string, collection: string, body: Body): Creation {
  return { what, path: `${paths.account}/${collection}`, body }
}

function billingCreation({ body, states = [] }: AccountLife, i: number): Creation {
  const made = { ...creation('billing accounts', 'billingAccount', body), states }
  const byV4 = body['accountType'] === 'Individual' && i % v4Every === v4Every - 1
  return byV4 ? { ...made, path: `${paths.accountV4}/billingAccount`, body: accountAsV4(body) } : made
}
