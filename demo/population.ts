import type { Body } from './body.ts'
import { individual } from './people.ts'
import type { Random } from './random.ts'
import { asParty, type Party, relatedParty } from './references.ts'

/** The people of the demo, told apart by what they are to the operator. */
export interface Population {
  /** Members of a company, with the company and what they are in it. */
  readonly members: readonly Member[]
  readonly employees: readonly Body[]
  readonly residents: readonly Body[]
}

export interface Member {
  readonly body: Body
  readonly company: Party
  readonly role: 'administrator' | 'user'
}

const headCount = 300
const membersPerCompany = 4
const employees = 20

/** Three hundred people: four in each company, some who work for the operator, and everybody else. */
export function population(random: Random, companies: readonly Party[], operator: Party): Population {
  let number = 0
  const next = () => individual(random, `individual-${String(++number).padStart(3, '0')}`)
  const members = companies.flatMap((company) =>
    Array.from({ length: membersPerCompany }, (_, i): Member => {
      const role = i === 0 ? 'administrator' : 'user'
      return { body: worksFor(next(), company), company, role }
    }),
  )
  const staff = Array.from({ length: employees }, () => worksFor(next(), operator))
  const residents = Array.from({ length: headCount - members.length - staff.length }, next)
  return { members, employees: staff, residents }
}

export const personParty = (body: Body): Party => asParty('Individual', body)

function worksFor(body: Body, company: Party): Body {
  return { ...body, relatedParty: [relatedParty('employer', company)] }
}
