import { query } from 'jsonpath-rfc9535'
import type { Doc, Json } from '../client.ts'
import { isDoc } from '../expect.ts'
import { type Has, named } from './faults.ts'
import { bad, Refusal } from './refusal.ts'

/** RFC 7396, unless a fault says otherwise. */
export function merged(has: Has, target: Json | undefined, patch: Json): Json {
  if (Array.isArray(patch) && Array.isArray(target) && has('arrays-merged')) return [...target, ...patch]
  if (!isDoc(patch)) return patch
  const result: Doc = isDoc(target) ? { ...target } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) {
      if (!has('nulls-ignored')) delete result[name]
    } else result[name] = merged(has, result[name], value)
  }
  return result
}

/** RFC 6902; with `queries`, paths may choose array elements by a condition. */
export function applied(has: Has, doc: Doc, patch: Json, queries: boolean): Doc {
  if (!Array.isArray(patch)) throw bad('a JSON Patch is an array')
  let root: Json = structuredClone(doc)
  for (const operation of patch) {
    const { op, path } = checkOperation(has, operation)
    const targets = queries ? chosen(has, root, path) : [path]
    if (targets.length === 0 && !has('nothing-chosen-accepted')) throw new Refusal(422, `${path} chooses nothing`)
    for (const target of targets.reverse()) root = perform(has, root, operation as Doc, op, target)
  }
  return root as Doc
}

function checkOperation(has: Has, operation: Json): { op: string; path: string } {
  if (!isDoc(operation)) throw bad('an operation is an object')
  const { op, path, from, value } = operation
  if (typeof op !== 'string' || !['add', 'remove', 'replace', 'move', 'copy', 'test'].includes(op))
    throw has('bad-op-422') ? new Refusal(422, 'unknown op') : bad('unknown op')
  if (typeof path !== 'string') throw bad('an operation has a path')
  if (['add', 'replace', 'test'].includes(op) && value === undefined) throw bad(`${op} has a value`)
  if (['move', 'copy'].includes(op) && typeof from !== 'string') throw bad(`${op} has a from`)
  return { op, path }
}

function perform(has: Has, root: Json, operation: Doc, op: string, path: string): Json {
  const value = op === 'move' || op === 'copy' ? read(root, String(operation['from'])) : operation['value']!
  if (op === 'test') {
    const holds = JSON.stringify(read(root, path)) === JSON.stringify(value)
    if (!holds && !has('test-ignored')) throw new Refusal(409, `test of ${path} failed`)
    return root
  }
  if (op === 'move') edit(has, root, String(operation['from']), 'remove', null)
  if (!has(named(`no-json-patch-${op}`)))
    edit(has, root, path, op === 'remove' || op === 'replace' ? op : 'add', structuredClone(value))
  return root
}

const steps = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

function read(root: Json, pointer: string): Json {
  let at: Json | undefined = root
  for (const step of steps(pointer)) at = Array.isArray(at) ? at[Number(step)] : isDoc(at) ? at[step] : undefined
  if (at === undefined) throw new Refusal(422, `${pointer} leads nowhere`)
  return at
}

function edit(has: Has, root: Json, pointer: string, how: 'add' | 'remove' | 'replace', value: Json): void {
  const name = steps(pointer).at(-1) ?? ''
  const owner = read(root, pointer.slice(0, pointer.lastIndexOf('/')))
  const lost = (nowhere: boolean) => {
    if (nowhere && !has('bad-pointer-ignored')) throw new Refusal(422, `${pointer} leads nowhere`)
    return nowhere
  }
  if (Array.isArray(owner)) {
    const place = name === '-' ? owner.length : Number(name)
    if (lost(!(place >= 0 && place < owner.length + (how === 'add' ? 1 : 0)))) return
    if (how === 'replace') owner[place] = value
    else owner.splice(place, how === 'remove' ? 1 : 0, ...(how === 'add' ? [value] : []))
  } else if (isDoc(owner)) {
    if (lost(how !== 'add' && owner[name] === undefined)) return
    if (how === 'remove') delete owner[name]
    else owner[name] = value
  } else lost(true)
}

/** The pointers that a path with a condition stands for. */
function chosen(has: Has, root: Json, path: string): string[] {
  if (path.includes('[') && has('bracket-refused')) throw new Refusal(422, 'no brackets')
  const bracket = /^(\/[^[?]+)\[(\?.*)\](\/.*)?$/.exec(path)
  if (bracket)
    return places(
      read(root, bracket[1]!),
      (element) => query([element], `$[${bracket[2]}]`).length > 0,
      bracket[1]!,
      bracket[3],
    )
  const [plain, condition] = path.split('?')
  if (condition === undefined) return [path]
  const [named, wanted] = condition.split('=')
  const [, list, rest] = /^(\/[^/]+)(\/.*)?$/.exec(plain!) ?? []
  const attribute = relative(has, named!, (list ?? '').slice(1))
  const fits = (element: Json) => {
    const value = attribute
      .split('.')
      .reduce<Json | undefined>((at, name) => (isDoc(at) ? at[name] : undefined), element)
    return String(value) === decodeURIComponent(wanted ?? '')
  }
  return places(read(root, list ?? ''), fits, list ?? '', rest)
}

/** The attribute of an element that a condition names: from there, or from the root with dots or as a pointer. */
function relative(has: Has, name: string, list: string): string {
  const dotted = name.startsWith('/') && !has('pointer-condition-unknown') ? name.slice(1).replaceAll('/', '.') : name
  return dotted.startsWith(`${list}.`) && !has('full-name-unknown') ? dotted.slice(list.length + 1) : dotted
}

function places(list: Json, fits: (element: Json) => boolean, at: string, rest = ''): string[] {
  if (!Array.isArray(list)) throw new Refusal(422, `${at} is no array`)
  return list.flatMap((element, i) => (fits(element) ? [`${at}/${i}${rest}`] : []))
}
