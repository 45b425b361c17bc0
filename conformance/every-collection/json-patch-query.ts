import { docOf, expectHolds, expectStatus } from '../expect.ts'
import { withChangeable, withFlag, withList } from '../facets.ts'
import { type Rule, using } from '../rule.ts'
import { type ListFacet, setFlag } from '../rules/subject.ts'
import { idOf, jsonPatchQuery } from '../trial.ts'
import { patched, withTwoElements } from './json-patch.ts'

function rule(
  id: string,
  says: string,
  part: Pick<Rule, 'check' | 'appliesTo'>,
  needs = ['patchquery.attribute'],
): Rule {
  return { id: `patchquery.${id}`, level: 'ours', says, needs, ...withChangeable(part) }
}

/** Pointer to the flag of an element: nested members are further steps. */
const pointer = (path: string) => path.replaceAll('.', '/')

/** The list after the flag of one of two elements was set. */
function flagged({ element }: ListFacet, which: 'home' | 'work') {
  return [element('home', which === 'home'), element('work', which === 'work')]
}

/** JSON Patch whose paths choose array elements by a condition. TM Forum makes it optional. */
export const jsonPatchQueryRules: readonly Rule[] = using(
  ['create', 'patch'],
  [
    rule(
      'attribute',
      '?attribute=value at the end of the path chooses the elements, as in the official TMF629 v5 examples.',
      withFlag(async (trial, list) => {
        const id = idOf(await withTwoElements(trial))
        const path = `/${list.attribute}/${pointer(list.flag)}?${list.text}=work`
        const doc = await patched(trial, id, [{ op: 'replace', path, value: setFlag(list) }], jsonPatchQuery)
        expectHolds(list.attribute, doc[list.attribute], flagged(list, 'work'))
      }),
      [],
    ),
    rule(
      'old-name',
      'application/json-patch+query is the same type.',
      withFlag(async (trial, list) => {
        const id = idOf(await withTwoElements(trial))
        const path = `/${list.attribute}/${pointer(list.flag)}?${list.text}=home`
        const operations = [{ op: 'replace', path, value: setFlag(list) }]
        const doc = await patched(trial, id, operations, 'application/json-patch+query')
        expectHolds(list.attribute, doc[list.attribute], flagged(list, 'home'))
      }),
    ),
    rule(
      'full-name',
      'The condition may name the attribute from the root, with dots.',
      withFlag(async (trial, list) => {
        const id = idOf(await withTwoElements(trial))
        const path = `/${list.attribute}/${pointer(list.flag)}?${list.attribute}.${list.text}=work`
        const doc = await patched(trial, id, [{ op: 'replace', path, value: setFlag(list) }], jsonPatchQuery)
        expectHolds(list.attribute, doc[list.attribute], flagged(list, 'work'))
      }),
    ),
    rule(
      'pointer',
      'The condition may be a pointer from the root, as in the official TMF632 v5 examples.',
      withFlag(async (trial, list) => {
        const id = idOf(await withTwoElements(trial))
        const path = `/${list.attribute}/${pointer(list.flag)}?/${list.attribute}/${pointer(list.text)}=work`
        const doc = await patched(trial, id, [{ op: 'replace', path, value: setFlag(list) }], jsonPatchQuery)
        expectHolds(list.attribute, doc[list.attribute], flagged(list, 'work'))
      }),
    ),
    rule(
      'remove',
      'An element that is chosen can be removed.',
      withList(async (trial, list) => {
        const id = idOf(await withTwoElements(trial))
        const operations = [{ op: 'remove', path: `/${list.attribute}?${list.text}=home` }]
        const doc = await patched(trial, id, operations, jsonPatchQuery)
        expectHolds(list.attribute, doc[list.attribute], [list.element('work', false)])
      }),
    ),
    rule(
      'json-path',
      '[?…] in the path chooses the elements.',
      withFlag(async (trial, list) => {
        const id = idOf(await withTwoElements(trial))
        const path = `/${list.attribute}[?@.${list.text}=='home']/${pointer(list.flag)}`
        const doc = await patched(trial, id, [{ op: 'replace', path, value: setFlag(list) }], jsonPatchQuery)
        expectHolds(list.attribute, doc[list.attribute], flagged(list, 'home'))
      }),
    ),
    rule(
      'nothing-chosen',
      'A condition that no element meets answers 422 and changes nothing.',
      withList(async (trial, list) => {
        const created = await withTwoElements(trial)
        const operations = [{ op: 'remove', path: `/${list.attribute}?${list.text}=nothing` }]
        expectStatus(await trial.patch(idOf(created), operations, jsonPatchQuery), 422)
        expectHolds(list.attribute, docOf(await trial.get(idOf(created)))[list.attribute], created[list.attribute]!)
      }),
    ),
  ],
)
