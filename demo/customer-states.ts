import type { Body } from './body.ts'

/** How a customer comes to be in a state: the status it is created with, and the steps after that. */
export interface Life {
  readonly state: string
  readonly first: string
  readonly states?: readonly Body[]
}

const checked: Body[] = [
  { status: 'CreditCheckDone', statusReason: 'Score above the limit' },
  { status: 'Approved', statusReason: 'Approved by the shop' },
]

const active: Life = { state: 'Active', first: 'Active' }

/** Lives that customers of the demo lead, in turn: most of them are active, and every state is there. */
export const lives: readonly Life[] = [
  active,
  active,
  active,
  {
    state: 'Active',
    first: 'Created',
    states: [...checked, { status: 'Active', statusReason: 'First line is in use' }],
  },
  active,
  { state: 'Suspended', first: 'Active', states: [{ status: 'Suspended', statusReason: 'Two bills overdue' }] },
  active,
  active,
  { state: 'Created', first: 'Created' },
  active,
  active,
  { state: 'Closed', first: 'Active', states: [{ status: 'Closed', statusReason: 'Moved to another operator' }] },
  active,
  { state: 'Approved', first: 'Created', states: checked },
  active,
  active,
  { state: 'Prospect', first: 'Prospect' },
  active,
  { state: 'CreditCheckDone', first: 'Created', states: checked.slice(0, 1) },
  active,
  { state: 'Rejected', first: 'Created', states: [{ status: 'Rejected', statusReason: 'Score below the limit' }] },
  active,
  active,
]

/** What is told of the companies: they came through a shop of ours and stayed. */
export const companyLives: readonly Life[] = [
  active,
  {
    state: 'Active',
    first: 'Created',
    states: [...checked, { status: 'Active', statusReason: 'Frame contract signed' }],
  },
  active,
  { state: 'Suspended', first: 'Active', states: [{ status: 'Suspended', statusReason: 'Disputed bill' }] },
  active,
  { state: 'Prospect', first: 'Prospect' },
]
