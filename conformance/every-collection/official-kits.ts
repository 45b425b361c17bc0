import type { Doc, Json } from '../client.ts'
import { docOf, docsOf, expectIds, expectSame, expectStatus, expectThat, isDoc, shown, textOf } from '../expect.ts'
import { withDate } from '../facets.ts'
import { type Rule, using } from '../rule.ts'
import { can } from '../rules/subject.ts'
import { idOf } from '../trial.ts'
import { valueAt } from '../value-at.ts'

/** What the kits send, per resource. */
const emptyObjects: Readonly<Record<string, Doc>> = {
  partyRole: { roleType: {} },
  communicationMessage: { sender: {}, receiver: [{}] },
}

/** What TM Forum's own test kits send and expect, beyond the plain reading of the rules. */
export const officialKitRules: readonly Rule[] = using(
  ['create'],
  [
    {
      id: 'kit.patch-application-json',
      uses: ['create', 'patch'],
      level: 'official',
      says: 'PATCH with application/json is a merge patch.',
      check: async (trial) => {
        const { path, values } = trial.subject.text
        const id = idOf(await trial.create({ [path]: values[0] }))
        const answer = await trial.patch(id, { ...trial.typed(), [path]: values[1] }, 'application/json')
        expectStatus(answer, 200)
        expectSame(path, docOf(await trial.get(id))[path], values[1])
      },
    },
    {
      id: 'kit.date-as-received',
      uses: [],
      level: 'official',
      says: 'A date-time used as a filter exactly as it was received, not encoded, finds the resource.',
      needs: ['filter.and'],
      ...withDate(async (trial, { path }) => {
        const { group, docs } = await trial.samples()
        const received = valueAt(docs[0], path)
        expectIds(path, await trial.found(trial.inGroup(group, `${path}=${String(received)}`)), [docs[0]])
      }),
    },
    {
      id: 'kit.fields-href',
      uses: [],
      level: 'official',
      says: 'fields=id still returns href.',
      check: async (trial) => {
        const id = idOf(await trial.one())
        textOf(docOf(await trial.get(id, 'fields=id')), 'href')
      },
    },
    {
      id: 'kit.empty-objects',
      level: 'official',
      says: 'Empty objects come back: roleType of a party role, which no v4 schema has, sender and receiver of a message.',
      appliesTo: ({ resource }, generation) => Object.hasOwn(emptyObjects, resource) && generation === 'v4',
      check: async (trial) => {
        const sent = emptyObjects[trial.subject.resource]!
        const answer = await trial.post(await trial.body(sent))
        expectStatus(answer, 201)
        const stored = docOf(await trial.get(idOf(docOf(answer))))
        for (const [name, value] of Object.entries(sent)) {
          const element = Array.isArray(value) ? (stored[name] as Json[] | undefined)?.[0] : stored[name]
          expectThat(isDoc(element), `${name} to be an object`, shown(stored[name]))
        }
      },
    },
    {
      id: 'kit.dangling-reference',
      level: 'official',
      says: 'A reference that points at nothing is accepted.',
      appliesTo: ({ engages }) => engages !== undefined,
      check: async (trial) => {
        const name = trial.subject.engages!
        const party = { ...(trial.subject.minimal[name] as object), id: trial.newGroup() }
        expectStatus(await trial.post(await trial.body({ [name]: party })), 201)
      },
    },
    {
      id: 'kit.list-mandatory',
      uses: [],
      level: 'official',
      says: 'Every element of every list carries the mandatory attributes.',
      needs: ['filter.eq', 'create.identity'],
      check: async (trial) => {
        const mine = await trial.one()
        const others = docsOf(await trial.list()).filter((doc) => !trial.isOfThisRun(doc))
        const own = await trial.found(trial.inGroup(trial.groupOf(mine)))
        for (const doc of [...others, ...own]) {
          for (const name of ['id', 'href', ...trial.subject.mandatory]) {
            expectThat(doc[name] !== undefined, `${name} in every element`, shown(doc))
          }
        }
      },
    },
    {
      id: 'kit.content-type-without-body',
      uses: [],
      level: 'official',
      says: 'GET and DELETE that carry Content-Type: application/json and no body work.',
      check: async (trial) => {
        const id = idOf(await trial.one())
        const call = { type: 'application/json' }
        expectStatus(await trial.get(id, '', call), 200)
        expectStatus(await trial.list('limit=1', call), 200, 206)
        if (can(trial.subject, 'delete')) expectStatus(await trial.delete(id, call), 204)
      },
    },
  ],
)
