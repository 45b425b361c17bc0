import { nextPiece } from '../common/jobs/define-job.ts'
import { act } from '../core/act.ts'
import type { Actor } from '../core/actor.ts'
import { type Core, createOnce } from '../core/commands.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { Sight } from '../core/sight.ts'
import { docOf } from '../core/stored.ts'
import { caseNow } from './case-now.ts'
import { isOver, settle } from './confirm.ts'
import { isExport } from './handover.ts'
import { actionsIn, historyOf, withActions } from './history.ts'
import { createdBy, createdRef } from './names.ts'
import { accountOf, type Begun, ordering } from './orders.ts'
import type { Action } from './policy-terms.ts'
import { applyDeposit, writeOff } from './seams.ts'
import { messageOf } from './tell-debtor.ts'

type Beginning = (found: Doc, action: Doc, read: Reader, at: string) => Promise<Begun>

const confirmed: Doc = { state: 'confirmed' }

/** How actions begin that change something here; a message is written by itself. */
const beginnings: Readonly<Record<Exclude<Action, 'message' | 'lateFee' | 'interest' | 'export'>, Beginning>> = {
  bar: ordering,
  suspend: ordering,
  terminate: ordering,
  restore: ordering,
  finalBill: async (found, action) => askingForLastBill(found, action),
  applyDeposit: async (found, _, read, at) => ({
    deeds: await applyDeposit(accountOf(found), read, at),
    noted: confirmed,
  }),
  writeOff: async (found, _, read, at) => ({ deeds: await writeOff(accountOf(found), read, at), noted: confirmed }),
}

/**
 * Does what is to be done in a case, one thing after another: what changes products waits until what came before it has ended, so
 * that nothing is given back before it was taken. A message does not make others wait. What is created has an identifier that
 * follows from the action, so to do it again makes nothing twice.
 */
export async function carryOut(core: Core, actor: Actor, caseId: string): Promise<void> {
  const tried = new Set<string>()
  for (;;) {
    const found = await caseNow(caseId, new Sight(core.store))
    const action = found && nextAction(found, tried)
    if (!action) return
    tried.add(String(action['id']))
    if (action['action'] === 'message') await write(core, actor, found, action)
    else await begin(core, actor, caseId, action)
  }
}

/** The next action that can begin. */
function nextAction(found: Doc, tried: ReadonlySet<string>): Doc | undefined {
  let isBlocked = false
  for (const action of actionsIn(historyOf(found))) {
    const { action: what, state, id } = action
    if (what !== 'message' && state === 'begun') isBlocked = true
    if (state !== 'planned') continue
    // The next export takes it up, together with others.
    const isOurs = !isExport(action)
    if (isOurs && !(isBlocked && what !== 'message') && !tried.has(String(id))) return action
    if (what !== 'message') isBlocked = true
  }
  return undefined
}

/** Begins an action, together with the note that it has begun. */
async function begin(core: Core, actor: Actor, caseId: string, { id }: Doc): Promise<void> {
  await act(core, actor, async (read, at) => {
    const now = await caseNow(caseId, read)
    const action = now && actionsIn(historyOf(now)).find((one) => one['id'] === id)
    if (!now || action?.['state'] !== 'planned') return undefined
    const {
      deeds,
      jobs = [],
      noted,
    } = await beginnings[action['action'] as keyof typeof beginnings](now, action, read, at)
    const stageHistory = withActions(historyOf(now), (one) => (one['id'] === id ? { ...one, date: at, ...noted } : one))
    return { deeds: [...deeds, { do: 'replace', kind: 'CollectionCase', doc: { ...now, stageHistory } }], jobs }
  })
}

function askingForLastBill(found: Doc, action: Doc): Begun {
  const id = createdBy(String(action['id']))
  const doc: Doc = {
    ...{ id, state: 'inProgress', category: 'last', name: 'Last bill' },
    description: 'The products of the account were ended for debt',
    billingAccount: { '@type': 'BillingAccountRef', id: accountOf(found), '@referredType': 'BillingAccount' },
  }
  return {
    deeds: [{ do: 'create', kind: 'CustomerBillOnDemand', doc }],
    jobs: [nextPiece('CustomerBillOnDemand', id)],
    noted: { state: 'begun', reference: createdRef('CustomerBillOnDemand', id) },
  }
}

/** Writes a message, and notes it; where nobody can be written to, a person has to find another way. */
async function write(core: Core, actor: Actor, found: Doc, action: Doc): Promise<void> {
  const message = await messageOf(found, action, new Sight(core.store, core.known), core.clock.now().toISOString())
  if (message) await createOnce(core, core.resource('CommunicationMessage'), actor, message)
  const noted: Doc = message
    ? { state: 'begun', reference: createdRef('CommunicationMessage', String(message['id'])) }
    : { state: 'failed', reason: 'no e-mail address or mobile phone is known' }
  await act(core, actor, async (read, at) => {
    const now = await caseNow(String(found['id']), read)
    const isPlanned = (one: Doc) => one['id'] === action['id'] && one['state'] === 'planned'
    if (!now || !actionsIn(historyOf(now)).some(isPlanned)) return undefined
    const stageHistory = withActions(historyOf(now), (one) => (isPlanned(one) ? { ...one, date: at, ...noted } : one))
    return { deeds: [{ do: 'replace', kind: 'CollectionCase', doc: { ...now, stageHistory } }] }
  })
  // It may have been sent before it was noted.
  const sent = message && (await docOf(core.store, 'CommunicationMessage', String(message['id'])))
  if (sent) await settle(core, actor, String(action['id']), isOver.CommunicationMessage(sent))
}
