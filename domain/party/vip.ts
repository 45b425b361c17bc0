import type { ResourceSpec, Rule } from '../core/define-resource.ts'
import { type Doc, isDoc, type Json, valuesAt } from '../core/json.ts'
import { canonicalInstant } from '../core/schema.ts'

/**
 * Very important people and companies carry a characteristic named VIP. A characteristic has no period of its own in
 * TM Forum's model, so the value is an object that brings one:
 * `{"@type": "ObjectCharacteristic", "name": "VIP", "value": {"level": "gold", "validFor": {"startDateTime": …}}}`.
 * One that comes without a start begins when it comes, so that a stored VIP is always dated.
 */
export const vipName = 'VIP'

/** Parties and roles call their characteristics differently. */
export type CharacteristicAttribute = 'partyCharacteristic' | 'characteristic'

export interface Vip {
  /** The operator's own word, such as gold; undefined when none is given. */
  readonly level?: string
  readonly from?: string
  /** First instant at which the status has ended. */
  readonly until?: string
}

/** The VIP characteristic for a body, over a half-open period of canonical instants. */
export function vipCharacteristic(level: string, from: string, until?: string): Doc {
  const validFor: Doc = { startDateTime: from, ...(until && { endDateTime: until }) }
  return { '@type': 'ObjectCharacteristic', name: vipName, valueType: 'object', value: { level, validFor } }
}

/**
 * The VIP status of a party or a role at an instant (canonical text): start included, end excluded, open where absent.
 * Undefined when it has none then. Several periods may stand side by side; the first one that holds wins.
 */
export function vipOn(doc: Doc, instant: string): Vip | undefined {
  const values = [...vipValues(doc, 'partyCharacteristic'), ...vipValues(doc, 'characteristic')]
  return values.map(vipOf).find((vip) => vip && (vip.from ?? '') <= instant && instant < (vip.until ?? '~'))
}

const needed =
  'of VIP must be an object such as {"level": "gold", "validFor": {"startDateTime": …, "endDateTime": …}}; level and ' +
  'endDateTime may be absent, without startDateTime it begins now, and it must not end before it starts. ' +
  'false says that there is no VIP status'

/** Refuses a VIP that is no object with a period, or whose period ends before it starts. */
export function vipIsDated(attribute: CharacteristicAttribute): Rule {
  return ({ after }) =>
    vipValues(after, attribute)
      .filter((value) => vipOf(value) === undefined && value !== false)
      .map(() => ({ at: `${attribute}.value`, problem: needed }))
}

/** Gives every VIP without a start one: that of the status which it continues, or else the instant of the step. */
export function withDatedVip(attribute: CharacteristicAttribute, { before, after, at }: Writing): Doc {
  const list = after[attribute]
  if (!Array.isArray(list) || !vipValues(after, attribute).some(lacksStart)) return after
  const start = (before && vipOn(before, at)?.from) ?? at
  const dated = list.map((one) =>
    isDoc(one) && one['name'] === vipName && lacksStart(one['value'])
      ? { ...one, value: begun(one['value'], start) }
      : one,
  )
  return { ...after, [attribute]: dated }
}

type Writing = Parameters<NonNullable<ResourceSpec['complete']>>[0]

function lacksStart(value: Json | undefined): value is Doc {
  return isDoc(value) && vipOf(value) !== undefined && vipOf(value)?.from === undefined
}

function begun(value: Doc, startDateTime: string): Doc {
  const { validFor } = value
  return { ...value, validFor: { ...(isDoc(validFor) && validFor), startDateTime } }
}

function vipValues(doc: Doc, attribute: CharacteristicAttribute): Json[] {
  return valuesAt(doc, [attribute]).flatMap((one) =>
    isDoc(one) && one['name'] === vipName && one['value'] !== undefined ? [one['value']] : [],
  )
}

function vipOf(value: Json): Vip | undefined {
  if (!isDoc(value)) return undefined
  const { level, validFor = {} } = value
  if (!isDoc(validFor)) return undefined
  const from = instantOf(validFor['startDateTime'])
  const until = instantOf(validFor['endDateTime'])
  if (from === null || until === null || (from && until && until < from)) return undefined
  return { ...(typeof level === 'string' && { level }), ...(from && { from }), ...(until && { until }) }
}

/** Canonical text, undefined when absent, null when it is no instant. */
function instantOf(value: Json | undefined): string | undefined | null {
  if (value === undefined || value === null) return undefined
  return (typeof value === 'string' ? canonicalInstant(value) : undefined) ?? null
}
