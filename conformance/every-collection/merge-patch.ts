import type { Doc } from '../client.ts'
import { docOf, expectHolds, expectSame, expectStatus, expectThat, shown } from '../expect.ts'
import { withChangeable, withList, withOptionalList } from '../facets.ts'
import { type Rule, using } from '../rule.ts'
import { idOf, mergePatch } from '../trial.ts'
import { valueAt } from '../value-at.ts'

const needs = ['merge.change']

export const mergePatchRules: readonly Rule[] = using(
  ['create', 'patch'],
  [
    {
      id: 'merge.change',
      level: 'official',
      says: 'A merge patch changes what it names, leaves the rest, and stays.',
      check: async (trial) => {
        const { text, list } = trial.subject
        const rest: Doc = list ? { [list.attribute]: [list.element('home', true)] } : {}
        const id = idOf(await trial.create({ [text.path]: text.values[0], ...rest }))
        expectStatus(await trial.patch(id, { [text.path]: text.values[1] }), 200)
        const stored = docOf(await trial.get(id))
        expectSame(text.path, stored[text.path], text.values[1])
        expectHolds('the rest', stored, rest)
      },
    },
    {
      id: 'merge.answer',
      level: 'official',
      says: 'PATCH answers with the whole changed resource.',
      needs,
      check: async (trial) => {
        const { text } = trial.subject
        const id = idOf(await trial.create())
        const answer = docOf(await trial.patch(id, { [text.path]: text.values[1] }))
        expectSame('answer', answer, docOf(await trial.get(id)))
      },
    },
    {
      id: 'merge.without-type',
      level: 'ours',
      says: 'A merge body needs no mandatory attribute, not even @type.',
      needs,
      check: async (trial) => {
        const { text } = trial.subject
        const id = idOf(await trial.create())
        const body = { [text.path]: text.values[1] }
        expectStatus(await trial.send('PATCH', trial.path(id), { body, type: mergePatch }), 200)
      },
    },
    {
      id: 'merge.null',
      level: 'official',
      says: 'null in a merge patch removes the attribute.',
      needs,
      ...withChangeable(
        withOptionalList(async (trial, { attribute, element }) => {
          const id = idOf(await trial.create({ [attribute]: [element('home', true)] }))
          expectStatus(await trial.patch(id, { [attribute]: null }), 200)
          const left = docOf(await trial.get(id))[attribute]
          const gone = left === undefined || (Array.isArray(left) && left.length === 0)
          expectThat(gone, `${attribute} to be gone`, shown(left))
        }),
      ),
    },
    {
      id: 'merge.array',
      level: 'official',
      says: 'An array in a merge patch replaces the stored array whole.',
      needs,
      ...withChangeable(
        withList(async (trial, { attribute, element }) => {
          const id = idOf(await trial.create({ [attribute]: [element('home', true), element('work', false)] }))
          const wanted = [element('holiday', false)]
          expectStatus(await trial.patch(id, { [attribute]: wanted }), 200)
          expectHolds(attribute, docOf(await trial.get(id))[attribute], wanted)
        }),
      ),
    },
    {
      id: 'merge.nested',
      level: 'official',
      says: 'An object in a merge patch is merged member by member; null removes a member.',
      needs,
      appliesTo: ({ nested }) => nested !== undefined,
      check: async (trial) => {
        const { attribute, keep, drop, value } = trial.subject.nested!
        const id = idOf(await trial.create({ [attribute]: value }))
        expectStatus(await trial.patch(id, { [attribute]: { [drop]: null } }), 200)
        const left = docOf(await trial.get(id))[attribute] as Record<string, string>
        expectHolds(`${attribute}.${keep}`, left[keep], value[keep]!)
        expectThat(left[drop] === undefined, `${attribute}.${drop} to be gone`, shown(left))
      },
    },
    {
      id: 'merge.null-mandatory',
      level: 'ours',
      says: 'A merge patch that removes a mandatory attribute answers 400 and changes nothing.',
      needs,
      appliesTo: ({ mandatory }) => mandatory.length > 0,
      check: async (trial) => {
        const created = await trial.create()
        const name = trial.subject.mandatory[0]!
        expectStatus(await trial.patch(idOf(created), { [name]: null }), 400)
        expectHolds(name, docOf(await trial.get(idOf(created)))[name], created[name]!)
      },
    },
    {
      id: 'merge.wrong-kind',
      level: 'official',
      says: 'A merge patch with an attribute of the wrong JSON kind answers 400.',
      needs,
      check: async (trial) => {
        const id = idOf(await trial.create())
        expectStatus(await trial.patch(id, { [trial.subject.text.path]: { not: 'text' } }), 400)
      },
    },
    {
      id: 'merge.read-only',
      level: 'ours',
      says: 'id and href may be sent as they are; another value answers 400.',
      needs: ['merge.change', 'create.identity'],
      check: async (trial) => {
        const { id, href } = await trial.create()
        expectStatus(await trial.patch(String(id), { id: id!, href: href! }), 200)
        expectStatus(await trial.patch(String(id), { id: trial.newGroup() }), 400)
        expectStatus(await trial.patch(String(id), { href: 'https://example.com/elsewhere' }), 400)
      },
    },
    {
      id: 'merge.not-an-object',
      level: 'ours',
      says: 'A merge patch that is no object answers 400.',
      needs,
      check: async (trial) => {
        const id = idOf(await trial.create())
        expectStatus(await trial.patch(id, [{ a: 1 }]), 400)
        expectStatus(await trial.patch(id, 'null'), 400)
      },
    },
    {
      id: 'merge.fixed',
      level: 'ours',
      says: 'Where only some attributes may change, a PATCH of another one answers 400 or 422 and changes nothing.',
      uses: ['patch'],
      appliesTo: ({ changes, number }) => changes !== undefined && number !== undefined,
      check: async (trial) => {
        const { path } = trial.subject.number!
        const [name, member] = path.split('.')
        const doc = await trial.own()
        const answer = await trial.patch(idOf(doc), { [name!]: { [member!]: 999 } })
        expectStatus(answer, 400, 422)
        expectSame(path, valueAt(docOf(await trial.get(idOf(doc))), path), valueAt(doc, path))
      },
    },
    {
      id: 'merge.unknown',
      uses: ['patch'],
      level: 'official',
      says: 'PATCH of an id that does not exist answers 404.',
      check: async (trial) => {
        const { path, values } = trial.subject.text
        expectStatus(await trial.patch(trial.newGroup(), { [path]: values[0] }), 404)
      },
    },
  ],
)
