import { idIn } from '../common/reference.ts'
import type { Reader, Recognise } from '../core/define-resource.ts'
import { derivedId } from '../core/derived-id.ts'
import { Fault, type FaultDetail } from '../core/fault.ts'
import { type Doc, docsIn, isDoc, type Json, sameJson } from '../core/json.ts'
import { contentNames } from './usage-class.ts'

/** The specification that a usage follows, where it is known here. */
export async function specificationOf(usage: Doc, read: Reader): Promise<Doc | undefined> {
  const id = idIn(usage['usageSpecification'])
  return id === undefined ? undefined : read.get('UsageSpecification', id)
}

/** The value of a characteristic of a usage. */
export function characteristicIn(usage: Doc, name: Json | undefined): Json | undefined {
  const all = usage['usageCharacteristic']
  if (typeof name !== 'string' || !Array.isArray(all)) return undefined
  for (const one of all) if (isDoc(one) && one['name'] === name) return one['value']
  return undefined
}

/**
 * Usage of a specification with unique characteristics is recognised for ever by the specification, the system that recorded
 * it and the values of these; other usage is not, and two that are alike are two (`usage-billing` 3.2, decision 20).
 */
export const recogniseUsage: Recognise = {
  async identify(input, read) {
    const specification = await specificationOf(input, read)
    return specification && identityOf(input, specification)
  },
  differences(stored, input) {
    const first: Doc = isDoc(stored['originalUsage']) ? stored['originalUsage'] : stored
    return contentNames.flatMap((name) =>
      name === 'usageCharacteristic'
        ? characteristicsApart(first, input)
        : apart(name, first[name], input[name], input),
    )
  },
}

/**
 * The identifier of a usage that follows a specification with unique characteristics; undefined for one without.
 * @throws Fault mandatoryMissing when it lacks one of these; invalidBody when it has another identifier
 */
function identityOf(input: Doc, specification: Doc): string | undefined {
  const names = uniqueNamesOf(specification)
  if (names.length === 0) return undefined
  const values = names.map((name) => [name, characteristicIn(input, name)])
  const missing = values.filter(([, value]) => value === undefined)
  if (missing.length > 0) {
    const problem = 'is missing, and tells one usage from another'
    throw new Fault(
      'mandatoryMissing',
      missing.map(([name]) => ({ at: `usageCharacteristic ${name}`, problem })),
    )
  }
  const rule = isDoc(specification['ratingRule']) ? specification['ratingRule'] : {}
  const id = derivedId(['usage', specification['id'], characteristicIn(input, rule['source']), ...(values as Json[])])
  if (input['id'] !== undefined && input['id'] !== id) {
    throw new Fault('invalidBody', [{ at: 'id', problem: `follows from the characteristics: ${id}, or leave it out` }])
  }
  return id
}

const uniqueNames = new WeakMap<Doc, readonly string[]>()

/** The names of the characteristics that tell usage of a specification apart, in order. */
export function uniqueNamesOf(specification: Doc): readonly string[] {
  let names = uniqueNames.get(specification)
  if (!names) {
    const unique = docsIn(specification['specCharacteristic']).filter(({ isUnique }) => isUnique === true)
    names = unique.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])).sort()
    uniqueNames.set(specification, names)
  }
  return names
}

/** What was filled in when it came first is not missed when it comes again. */
function apart(name: string, first: Json | undefined, again: Json | undefined, input: Doc): FaultDetail[] {
  if (sameJson(first, again) || (name === 'usageDate' && input[name] === undefined)) return []
  return [{ at: name, problem: `was ${shown(first)}, is ${shown(again)}` }]
}

/** Whatever the order in which they stand. */
function characteristicsApart(first: Doc, again: Doc): FaultDetail[] {
  const names = [first, again].flatMap((one) => docsIn(one['usageCharacteristic']).map(({ name }) => String(name)))
  return [...new Set(names)].flatMap((name) =>
    apart(`usageCharacteristic ${name}`, characteristicIn(first, name), characteristicIn(again, name), again),
  )
}

function shown(value: Json | undefined): string {
  const text = value === undefined ? 'absent' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
