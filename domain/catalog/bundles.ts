import type { Rule } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import { type Doc, docsIn, isDoc, type Json } from '../core/json.ts'

/** Identifiers of the offerings that a bundle is made of, in its groups too. */
export function bundledOfferings(doc: Doc): string[] {
  const own = docsIn(doc['bundledProductOffering']).map((part) => part['id'])
  const inGroups = docsIn(doc['bundledGroupProductOffering']).flatMap(bundledOfferings)
  return [...new Set([...own.filter((id) => typeof id === 'string'), ...inGroups])]
}

/** Refuses options that nobody can keep: the least above the most, or a default outside of both. */
export const sensibleBundles: Rule = ({ after }) => bundleFindings(after, '')

function bundleFindings(doc: Doc, at: string): FaultDetail[] {
  const parts = docsIn(doc['bundledProductOffering']).flatMap((part, i) => {
    const where = `${at}bundledProductOffering[${i}].bundledProductOfferingOption`
    return optionFindings(part['bundledProductOfferingOption'], where)
  })
  const groups = docsIn(doc['bundledGroupProductOffering']).flatMap((group, i) => {
    const where = `${at}bundledGroupProductOffering[${i}]`
    return [...groupFindings(group, where), ...bundleFindings(group, `${where}.`)]
  })
  return [...parts, ...groups]
}

function optionFindings(option: Json | undefined, at: string): FaultDetail[] {
  if (!isDoc(option)) return []
  const names = ['numberRelOfferLowerLimit', 'numberRelOfferDefault', 'numberRelOfferUpperLimit'] as const
  const given = names.flatMap((name) => (typeof option[name] === 'number' ? [{ name, value: option[name] }] : []))
  const negative = given.filter(({ value }) => value < 0)
  if (negative.length > 0) return negative.map(({ name }) => ({ at: `${at}.${name}`, problem: 'must not be negative' }))
  return given.slice(1).flatMap(({ name, value }, i) => {
    const lower = given[i]!
    return value < lower.value
      ? [{ at: `${at}.${name}`, problem: `${value} is less than ${lower.name} ${lower.value}` }]
      : []
  })
}

/** A group from which more has to be taken than it can give is refused, too. */
function groupFindings(group: Doc, at: string): FaultDetail[] {
  const where = `${at}.bundledGroupProductOfferingOption`
  const option = group['bundledGroupProductOfferingOption']
  const findings = optionFindings(option, where)
  const least = isDoc(option) ? option['numberRelOfferLowerLimit'] : undefined
  const most = available(group)
  if (findings.length > 0 || typeof least !== 'number' || least <= most) return findings
  return [{ at: `${where}.numberRelOfferLowerLimit`, problem: `${least} is more than the ${most} that the group has` }]
}

/** How many offerings can be taken from a group at most; one without an upper limit can be taken without end. */
function available(group: Doc): number {
  const limitOf = (option: Json | undefined) => {
    const limit = isDoc(option) ? option['numberRelOfferUpperLimit'] : undefined
    return typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY
  }
  const parts = docsIn(group['bundledProductOffering']).map((part) => limitOf(part['bundledProductOfferingOption']))
  const groups = docsIn(group['bundledGroupProductOffering']).map((inner) =>
    Math.min(limitOf(inner['bundledGroupProductOfferingOption']), available(inner)),
  )
  return [...parts, ...groups].reduce((sum, limit) => sum + limit, 0)
}
