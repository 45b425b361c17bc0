import { simulatedProvisioning } from '../../adapters/provisioning/simulated.ts'
import { handleBillsOnDemand } from '../billing/run/on-demand.ts'
import type { FileStore } from '../common/jobs/file-store.ts'
import { filesIn } from '../common/jobs/files-fixture.ts'
import { handleMessages } from '../communication/handle.ts'
import type { OutgoingMessage } from '../communication/messenger.ts'
import { act } from '../core/act.ts'
import type { Core } from '../core/commands.ts'
import type { Doc } from '../core/json.ts'
import type { ResourceStore } from '../core/ports.ts'
import { handleReactions } from '../core/reaction.ts'
import { tester } from '../core/test-core.ts'
import { handleFulfilment } from '../fulfilment/handle.ts'
import { memoryHouse } from '../memory-house.ts'
import { acceptsAll } from '../ordering/order-assessment.ts'
import { reactionsWith, usualReactions } from '../reactions.ts'
import { dayPlus } from './days.ts'
import { handleAgencyExports } from './run-agency-export.ts'
import { handleDunningRuns } from './run-dunning.ts'

/** The day on which the first bill of a test is due. */
export const dueDay = '2026-10-01'

export const accountRef = (id = 'acc'): Doc => ({ '@type': 'BillingAccountRef', id, '@referredType': 'BillingAccount' })

const euros = (value: number): Doc => ({ unit: 'EUR', value })

interface HouseSettings {
  /** Stands between what works by itself and the store. */
  readonly between?: (store: ResourceStore) => ResourceStore
  /** Whether messages can be sent. */
  readonly sends?: boolean
  /** Where files for agencies are written, when not into a map. */
  readonly files?: FileStore
}

/** A house in which debts are collected: with a network, with somebody who carries messages, and with bills on demand. */
export async function collectionHouse({ between = (store) => store, sends = true, files: store }: HouseSettings = {}) {
  const house = memoryHouse(`${dueDay}T06:00:00.000Z`)
  const { clock, jobs, make, get, all, patch } = house
  const core: Core = { ...house.core, store: between(house.store) }
  const sent: OutgoingMessage[] = []
  handleReactions(jobs, core, reactionsWith(usualReactions), 1)
  handleDunningRuns(jobs, core)
  const files = new Map<string, string>()
  handleAgencyExports(jobs, { core, files: store ?? filesIn(files) })
  handleBillsOnDemand(jobs, core)
  handleFulfilment({
    ...{ core, jobs, provisioning: simulatedProvisioning({ delayMs: 0 }), assessment: acceptsAll },
    ...{ settings: { retries: 2, backoff: { first: 60, longest: 600 } }, concurrency: 4, taskTimeout: 10 },
  })
  const messenger = {
    async send(message: OutgoingMessage) {
      sent.push(message)
      return sends ? { sent: true as const } : { failed: 'no such mailbox' }
    },
  }
  handleMessages({
    ...{ core, jobs, messenger, concurrency: 1, sendTimeout: 10 },
    settings: { retries: 0, backoff: { first: 60, longest: 600 } },
  })
  await make('Individual', {
    ...{ id: 'ada', givenName: 'Ada', familyName: 'Okafor' },
    contactMedium: [{ '@type': 'EmailContactMedium', emailAddress: 'ada@example.org', preferred: true }],
  })
  const account = (id = 'acc', more: Doc = {}) =>
    make('BillingAccount', {
      ...{ id, name: id },
      relatedParty: [
        {
          '@type': 'RelatedPartyRefOrPartyRoleRef',
          role: 'owner',
          partyOrPartyRole: { '@type': 'PartyRef', id: 'ada', '@referredType': 'Individual' },
        },
      ],
      ...more,
    })
  const bill = async (id: string, value = 50, day = 0, owner = 'acc') => {
    const doc: Doc = {
      ...{ id, state: 'sent', billNo: id, category: 'normal', billingAccount: accountRef(owner) },
      paymentDueDate: `${dayPlus(dueDay, day)}T00:00:00.000Z`,
      ...{ amountDue: euros(value), remainingAmount: euros(value) },
    }
    await act(house.core, tester, async () => ({ deeds: [{ do: 'create', kind: 'CustomerBill', doc }] }))
  }
  /** A bill that has so much left to be paid, as the ledger would write it. */
  const left = async (id: string, value: number) => {
    const state = value === 0 ? 'settled' : 'partiallyPaid'
    const change = (doc: Doc): Doc => ({ ...doc, state: value === 50 ? 'sent' : state, remainingAmount: euros(value) })
    await act(house.core, tester, async () => ({ deeds: [{ do: 'change', kind: 'CustomerBill', id, change }] }))
    await jobs.flush()
  }
  /** So much of a bill is in dispute. */
  const disputed = async (id: string, value: number) => {
    const change = ({ disputedAmount: _, ...doc }: Doc): Doc =>
      value === 0 ? doc : { ...doc, disputedAmount: euros(value) }
    await act(house.core, tester, async () => ({ deeds: [{ do: 'change', kind: 'CustomerBill', id, change }] }))
    await jobs.flush()
  }
  const at = (day: number, hour = 6) => clock.set(`${dayPlus(dueDay, day)}T0${hour}:00:00.000Z`)
  let runs = 0
  return {
    ...house,
    sent,
    files,
    account,
    bill,
    left,
    disputed,
    at,
    product: (id: string, owner = 'acc', more: Doc = {}) =>
      make('Product', {
        ...{ id, name: id, status: 'active', startDate: '2026-01-01T00:00:00.000Z', billingAccount: accountRef(owner) },
        ...more,
      }),
    /** The run of a day past due of the first bill, to its end. */
    async day(day: number, more: Doc = {}) {
      at(day)
      const { id } = await make('DunningRun', { id: `run-${++runs}`, ...more })
      await jobs.flush()
      return get('DunningRun', id)
    },
    cases: () => all('CollectionCase'),
    /** The stages to which the case of an account has come, with days past due of the first bill. */
    async state(owner = 'acc') {
      const open = (await all('CollectionCase')).filter(
        ({ state, billingAccount }) => state !== 'current' && (billingAccount as Doc)['id'] === owner,
      )
      return open.map(({ state }) => state).join(' ') || 'current'
    },
    status: async (id: string) => (await get('Product', id))['status'],
    async change(kind: string, id: unknown, body: Doc) {
      const doc = await patch(kind, id, body)
      await jobs.flush()
      return doc
    },
  }
}

export type CollectionHouse = Awaited<ReturnType<typeof collectionHouse>>
