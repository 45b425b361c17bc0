import type { Answer, Doc } from '../client.ts'
import { docOf, docsOf, expectSame, expectStatus, expectThat, idsOf, isDoc, shown } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { idOf, type Trial } from '../trial.ts'

/** The task that cancels the resource of the trial: created, looked at, never changed or removed by a caller. */
function ask(trial: Trial, order: Doc, extra: Doc = {}): Promise<Answer> {
  const { kind, resource, cancelledBy } = trial.subject
  const reference = { ...trial.typed(`${kind}Ref`), id: idOf(order) }
  const task = { ...trial.typed(taskClass(trial)), [resource]: reference, ...extra }
  return trial.send('POST', `/${cancelledBy}`, { body: task })
}

function taskClass({ subject }: Trial): string {
  const name = subject.cancelledBy!
  return name[0]!.toUpperCase() + name.slice(1)
}

function pathOf(trial: Trial, task: Doc): string {
  return `/${trial.subject.cancelledBy}/${encodeURIComponent(idOf(task))}`
}

const appliesTo: Rule['appliesTo'] = ({ cancelledBy }) => cancelledBy !== undefined
const needs = ['cancel.create']

export const cancellationRules: readonly Rule[] = [
  {
    id: 'cancel.create',
    level: 'official',
    says: 'A cancellation names its order and comes back with an id, a state and what was sent.',
    appliesTo,
    check: async (trial) => {
      const order = await trial.create()
      const answer = await ask(trial, order, { cancellationReason: 'Ordered twice' })
      expectStatus(answer, 201)
      const task = docOf(answer)
      const named = task[trial.subject.resource]
      expectSame('order', isDoc(named) ? named['id']! : null, idOf(order))
      expectSame('cancellationReason', task['cancellationReason']!, 'Ordered twice')
      expectThat(typeof task['state'] === 'string', 'a state', shown(task))
      expectStatus(await trial.send('GET', pathOf(trial, task)), 200)
    },
  },
  {
    id: 'cancel.mandatory',
    level: 'official',
    says: 'A cancellation that names no order answers 400.',
    appliesTo,
    check: async (trial) => {
      const body = { ...trial.typed(taskClass(trial)), cancellationReason: 'Ordered twice' }
      expectStatus(await trial.send('POST', `/${trial.subject.cancelledBy}`, { body }), 400)
    },
  },
  {
    id: 'cancel.list',
    level: 'official',
    says: 'Cancellations are found by their order.',
    needs,
    appliesTo,
    check: async (trial) => {
      const order = await trial.create()
      const task = docOf(await ask(trial, order))
      const { cancelledBy, resource } = trial.subject
      const found = await trial.send('GET', `/${cancelledBy}?${resource}.id=${encodeURIComponent(idOf(order))}`)
      expectSame('cancellations', idsOf(docsOf(found)), [idOf(task)])
    },
  },
  {
    id: 'cancel.read-only',
    level: 'ours',
    says: 'A cancellation is neither changed nor removed: PATCH and DELETE answer 405.',
    needs,
    appliesTo,
    check: async (trial) => {
      const path = pathOf(trial, docOf(await ask(trial, await trial.create())))
      const change = { body: { cancellationReason: 'Other' }, type: 'application/merge-patch+json' }
      expectStatus(await trial.send('PATCH', path, change), 405)
      expectStatus(await trial.send('DELETE', path), 405)
    },
  },
]
