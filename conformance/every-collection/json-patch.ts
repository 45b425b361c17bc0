import type { Doc, Json } from '../client.ts'
import { docOf, expectHolds, expectSame, expectStatus, expectThat, shown } from '../expect.ts'
import { withChangeable, withList, withRepeats } from '../facets.ts'
import { type Rule, using } from '../rule.ts'
import { canChange } from '../rules/subject.ts'
import { idOf, jsonPatch, type Trial } from '../trial.ts'

/** A resource with two elements in its array, where it has one, to be patched. */
export async function withTwoElements(trial: Trial): Promise<Doc> {
  const { text, list } = trial.subject
  const elements = list && { [list.attribute]: [list.element('home', false), list.element('work', false)] }
  return trial.create({ [text.path]: text.values[0], ...elements })
}

/** Applies a patch that has to be accepted, and answers what is then stored. */
export async function patched(trial: Trial, id: string, operations: Json, type = jsonPatch): Promise<Doc> {
  expectStatus(await trial.patch(id, operations, type), 200)
  return docOf(await trial.get(id))
}

function rule(
  id: string,
  says: string,
  check: Rule['check'] | Pick<Rule, 'check' | 'appliesTo'>,
  needs = ['jsonpatch.replace'],
): Rule {
  return {
    id: `jsonpatch.${id}`,
    level: 'ours',
    says,
    needs,
    ...(typeof check === 'function' ? { check } : withChangeable(check)),
  }
}

/** JSON Patch, RFC 6902. TM Forum makes it optional. */
export const jsonPatchRules: readonly Rule[] = using(
  ['create', 'patch'],
  [
    rule(
      'replace',
      'replace changes a value.',
      async (trial) => {
        const { path, values } = trial.subject.text
        const id = idOf(await withTwoElements(trial))
        const doc = await patched(trial, id, [{ op: 'replace', path: `/${path}`, value: values[1] }])
        expectSame(path, doc[path], values[1])
      },
      [],
    ),
    rule(
      'add',
      'add puts an element at a place, or at the end with -.',
      withList(async (trial, { attribute, element }) => {
        const id = idOf(await withTwoElements(trial))
        const doc = await patched(trial, id, [
          { op: 'add', path: `/${attribute}/0`, value: element('first', false) },
          { op: 'add', path: `/${attribute}/-`, value: element('last', false) },
        ])
        expectHolds(
          attribute,
          doc[attribute],
          ['first', 'home', 'work', 'last'].map((text) => element(text, false)),
        )
      }),
    ),
    rule('remove', 'remove takes an element or an attribute away.', async (trial) => {
      const { list, text } = trial.subject
      const id = idOf(await withTwoElements(trial))
      if (list && canChange(trial.subject, list.attribute)) {
        const doc = await patched(trial, id, [{ op: 'remove', path: `/${list.attribute}/0` }])
        expectHolds(list.attribute, doc[list.attribute], [list.element('work', false)])
      }
      if (trial.subject.mandatory.includes(text.path)) return
      const rest = await patched(trial, id, [{ op: 'remove', path: `/${text.path}` }])
      expectThat(rest[text.path] === undefined, `${text.path} to be gone`, shown(rest[text.path]))
    }),
    rule(
      'move',
      'move takes an element elsewhere.',
      withList(async (trial, { attribute, element }) => {
        const id = idOf(await withTwoElements(trial))
        const doc = await patched(trial, id, [{ op: 'move', from: `/${attribute}/0`, path: `/${attribute}/1` }])
        expectHolds(attribute, doc[attribute], [element('work', false), element('home', false)])
      }),
    ),
    rule(
      'copy',
      'copy puts a value in a second place.',
      withRepeats(async (trial, { attribute, element }) => {
        const id = idOf(await withTwoElements(trial))
        const doc = await patched(trial, id, [{ op: 'copy', from: `/${attribute}/0`, path: `/${attribute}/-` }])
        expectHolds(
          attribute,
          doc[attribute],
          ['home', 'work', 'home'].map((text) => element(text, false)),
        )
      }),
    ),
    rule('test', 'test that holds lets the rest happen; one that does not answers 409.', async (trial) => {
      const { path, values } = trial.subject.text
      const id = idOf(await withTwoElements(trial))
      const change = { op: 'replace', path: `/${path}`, value: values[1] }
      const doc = await patched(trial, id, [{ op: 'test', path: `/${path}`, value: values[0] }, change])
      expectSame(path, doc[path], values[1])
      const again = [{ op: 'test', path: `/${path}`, value: values[0] }, change]
      expectStatus(await trial.patch(id, again, jsonPatch), 409)
    }),
    rule('bad-pointer', 'A pointer that leads nowhere answers 422.', async (trial) => {
      const id = idOf(await withTwoElements(trial))
      const { list, text } = trial.subject
      const place = list ? `${list.attribute}/0` : text.path
      expectStatus(await trial.patch(id, [{ op: 'remove', path: '/noSuchThing' }], jsonPatch), 422)
      expectStatus(await trial.patch(id, [{ op: 'copy', from: '/noSuchThing', path: `/${place}` }], jsonPatch), 422)
      if (list) expectStatus(await trial.patch(id, [{ op: 'remove', path: `/${list.attribute}/7` }], jsonPatch), 422)
    }),
    rule('atomic', 'When one operation fails, none has happened.', async (trial) => {
      const { path, values } = trial.subject.text
      const id = idOf(await withTwoElements(trial))
      const operations: Doc[] = [
        { op: 'replace', path: `/${path}`, value: values[1] },
        { op: 'remove', path: '/noSuchThing' },
      ]
      const answer = await trial.patch(id, operations, jsonPatch)
      expectThat(answer.status >= 400, 'a refusal', `status ${answer.status}`)
      expectSame(path, docOf(await trial.get(id))[path], values[0])
    }),
    rule('malformed', 'A body that is no JSON Patch answers 400.', async (trial) => {
      const id = idOf(await withTwoElements(trial))
      const bodies: Json[] = [{ a: 1 }, [{ op: 'explode', path: '/a' }], [{ path: '/a' }], [{ op: 'replace' }], ['add']]
      for (const body of bodies) expectStatus(await trial.patch(id, body, jsonPatch), 400)
    }),
    rule('result-checked', 'The result has to be valid: removing a mandatory attribute answers 400.', async (trial) => {
      const id = idOf(await withTwoElements(trial))
      const { mandatory, text } = trial.subject
      for (const name of mandatory) {
        expectStatus(await trial.patch(id, [{ op: 'remove', path: `/${name}` }], jsonPatch), 400)
      }
      expectStatus(await trial.patch(id, [{ op: 'replace', path: `/${text.path}`, value: 7 }], jsonPatch), 400)
    }),
    rule('read-only', 'id may not be changed.', async (trial) => {
      const id = idOf(await withTwoElements(trial))
      expectStatus(await trial.patch(id, [{ op: 'replace', path: '/id', value: 'other' }], jsonPatch), 400)
    }),
  ],
)
