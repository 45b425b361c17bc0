import type { Doc, Json } from '../client.ts'
import { isDoc } from '../expect.ts'
import type { Asked } from './asked.ts'
import type { Has } from './faults.ts'
import type { Individuals } from './individuals.ts'
import { bad, Refusal } from './refusal.ts'

/**
 * RFC 6902 on the collection as an object by id: one operation after the other, all or none.
 * @returns identifiers of what the patch names and leaves there
 */
export function patchCollection(
  has: Has,
  individuals: Individuals,
  { generation, headers }: Asked,
  patch: Json,
  address: string,
): string[] {
  if (headers['if-match'] !== undefined && headers['if-match'] !== '*' && !has('collection-if-match-ignored')) {
    throw bad('a collection has no tag')
  }
  if (!Array.isArray(patch)) throw bad('a JSON Patch is an array')
  if (patch.length > 100 && !has('collection-patch-endless')) throw bad('more than 100 operations')
  const named = new Map<string, boolean>()
  const perform = (operation: Json) => {
    if (!isDoc(operation)) throw bad('an operation is an object')
    const { op, path, value } = operation
    const [, id = '', ...rest] = String(path).split('/')
    if (rest.length === 0 && op === 'add') {
      named.set(String(individuals.create(generation, created(has, id, value)).doc['id']), true)
    } else if (rest.length === 0 && op === 'remove') {
      individuals.remove(id)
      named.set(id, has('collection-answers-removed'))
    } else {
      if (has('collection-unknown-passed') && !individuals.all().some((doc) => doc['id'] === id)) return
      const view = individuals.shown(generation, individuals.get(id).doc, address)
      const inner = { ...operation, path: `/${rest.join('/')}` }
      if (op !== 'test' || !has('collection-tests-ignored')) individuals.patch(generation, id, jsonPatch, [inner], view)
      named.set(id, true)
    }
  }
  individuals.atomically(() => patch.forEach(perform))
  return [...named].flatMap(([id, there]) => (there ? [id] : []))
}

const jsonPatch = 'application/json-patch+json'

function created(has: Has, id: string, value: Json | undefined): Json {
  if (!isDoc(value)) throw bad('only an object can be added')
  if (has('collection-unjudged') && value['familyName'] === undefined)
    return { familyName: 'x', givenName: 'x', ...value }
  return id === '-' || has('collection-ids-ignored') ? value : ({ ...value, id } as Doc)
}

/** Nothing else may be sent to a collection. */
export function checkCollectionType(has: Has, { headers }: Asked): void {
  const type = headers['content-type'] ?? ''
  if (type !== jsonPatch && !has('collection-any-type')) throw new Refusal(415, `not ${type}`)
}
