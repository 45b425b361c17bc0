import type { Answer, Doc } from '../client.ts'
import { docOf, docsOf, expectHolds, expectSame, expectStatus, idsOf } from '../expect.ts'
import type { Rule } from '../rule.ts'
import { idOf, mergePatch, type Trial } from '../trial.ts'

function rule(
  id: string,
  says: string,
  check: Rule['check'],
  needs: readonly string[] = ['collectionpatch.create'],
  uses: Rule['uses'] = ['create', 'patch'],
): Rule {
  return { id: `collectionpatch.${id}`, level: 'ours', says, uses, check, needs }
}

/** A change of the text attribute, as operation on the collection. */
function change(trial: Trial, id: string): Doc {
  const { path, values } = trial.subject.text
  return { op: 'replace', path: `/${id}/${path}`, value: values[1] }
}

/** A resource with the first value of the text attribute. */
async function withText(trial: Trial): Promise<string> {
  const { path, values } = trial.subject.text
  return idOf(await trial.create({ [path]: values[0] }))
}

async function expectText(trial: Trial, id: string, value: string): Promise<void> {
  const { path } = trial.subject.text
  expectSame(path, docOf(await trial.get(id))[path], value)
}

function accepted(answer: Answer): Doc[] {
  expectStatus(answer, 200)
  return docsOf(answer)
}

/** JSON Patch on a whole collection: the bulk way of writing. TM Forum has none. */
export const collectionPatchRules: readonly Rule[] = [
  rule(
    'create',
    'add at /- creates resources, and the answer lists them as they are stored.',
    async (trial) => {
      const bodies = [await trial.body(), await trial.body()]
      const docs = accepted(await trial.patchAll(bodies.map((value) => ({ op: 'add', path: '/-', value }))))
      expectSame('number of resources', docs.length, 2)
      for (const [i, doc] of docs.entries()) {
        expectHolds('resource', doc, bodies[i]!)
        expectHolds('stored resource', docOf(await trial.get(idOf(doc))), bodies[i]!)
      }
    },
    ['jsonpatch.add'],
  ),
  rule(
    'client-id',
    'add at /{id} creates a resource of that identifier; a taken one answers 409.',
    async (trial) => {
      const id = trial.newGroup()
      const add = async (): Promise<Doc> => ({ op: 'add', path: `/${id}`, value: await trial.body() })
      expectSame('identifiers', idsOf(accepted(await trial.patchAll([await add()]))), [id])
      expectStatus(await trial.get(id), 200)
      expectStatus(await trial.patchAll([await add()]), 409)
    },
    ['collectionpatch.create', 'create.client-id'],
  ),
  rule('change', 'A path below /{id} changes one resource; an unknown identifier answers 404.', async (trial) => {
    const [one, other] = [await withText(trial), await withText(trial)]
    accepted(await trial.patchAll([change(trial, one), change(trial, other)]))
    for (const id of [one, other]) await expectText(trial, id, trial.subject.text.values[1])
    expectStatus(await trial.patchAll([change(trial, 'no-such-resource')]), 404)
  }),
  rule(
    'remove',
    'remove at /{id} removes a resource, which the answer leaves out.',
    async (trial) => {
      const [kept, gone] = [await withText(trial), await withText(trial)]
      const docs = accepted(await trial.patchAll([{ op: 'remove', path: `/${gone}` }, change(trial, kept)]))
      expectSame('identifiers', idsOf(docs), [kept])
      expectStatus(await trial.get(gone), 404)
    },
    ['collectionpatch.change', 'delete.one'],
    ['create', 'patch', 'delete'],
  ),
  rule(
    'test',
    'test below /{id} guards the whole patch; one that fails answers 409.',
    async (trial) => {
      const [one, other] = [await withText(trial), await withText(trial)]
      const { path, values } = trial.subject.text
      const guard = { op: 'test', path: `/${one}/${path}`, value: values[0] }
      accepted(await trial.patchAll([guard, change(trial, one)]))
      expectStatus(await trial.patchAll([change(trial, other), guard]), 409)
    },
    ['collectionpatch.change', 'jsonpatch.test'],
  ),
  rule(
    'atomic',
    'When one operation fails, none has happened.',
    async (trial) => {
      const [one, group] = [await withText(trial), trial.newGroup()]
      const value = await trial.body({ [trial.subject.group]: group })
      const last = { op: 'remove', path: '/no-such-resource' }
      expectStatus(await trial.patchAll([{ op: 'add', path: '/-', value }, change(trial, one), last]), 404)
      await expectText(trial, one, trial.subject.text.values[0])
      expectSame('resources created', (await trial.found(trial.inGroup(group))).length, 0)
    },
    ['collectionpatch.change', 'collectionpatch.remove', 'filter.eq', 'list.nothing-found'],
    ['create', 'patch', 'delete'],
  ),
  rule(
    'judged',
    'Everything is judged as in the single requests: incomplete bodies answer 400, pointers to nowhere 422.',
    async (trial) => {
      const id = await withText(trial)
      const incomplete = [{ op: 'add', path: '/-', value: trial.typed() }]
      if (trial.subject.mandatory.length > 0) expectStatus(await trial.patchAll(incomplete), 400)
      expectStatus(await trial.patchAll([{ op: 'remove', path: `/${id}/noSuchThing` }]), 422)
    },
    ['collectionpatch.create', 'create.mandatory', 'jsonpatch.bad-pointer'],
  ),
  rule('cap', 'More than 100 operations answer 400.', async (trial) => {
    const guard = { op: 'test', path: `/${await withText(trial)}/id`, value: 'x' }
    expectStatus(await trial.patchAll(Array.from({ length: 101 }, () => guard)), 400)
  }),
  rule(
    'media-type',
    'Other media types answer 415.',
    async (trial) => expectStatus(await trial.patchAll([], { type: mergePatch }), 415),
    ['collectionpatch.create', 'negotiation.patch-type'],
  ),
  rule(
    'fields',
    'fields is honoured in the answer.',
    async (trial) => {
      const { group, text } = trial.subject
      const id = await withText(trial)
      const [doc] = accepted(await trial.patchAll([change(trial, id)], { query: `?fields=${group}` }))
      expectSame(text.path, doc?.[text.path], text.path === group ? text.values[1] : undefined)
    },
    ['collectionpatch.change', 'fields.patch'],
  ),
  rule(
    'idempotent',
    'A repeated patch with one Idempotency-Key is not done twice.',
    async (trial) => {
      const headers = { 'idempotency-key': trial.newGroup() }
      const operations = [{ op: 'add', path: '/-', value: await trial.body() }]
      const first = accepted(await trial.patchAll(operations, { headers }))
      expectSame('second answer', accepted(await trial.patchAll(operations, { headers })), first)
    },
    ['collectionpatch.create', 'idempotency.create'],
  ),
  rule(
    'if-match',
    'A collection has no entity tag: If-Match answers 400 rather than being passed over.',
    async (trial) => {
      const id = await withText(trial)
      expectStatus(await trial.patchAll([change(trial, id)], { headers: { 'if-match': '"1"' } }), 400)
    },
  ),
]
