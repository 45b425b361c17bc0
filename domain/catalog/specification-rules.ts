import type { Rule } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { rangeIntervals } from './value-range.ts'

/** Attributes in which specifications, offerings and prices say what values are possible, and where the values are. */
const places = {
  productSpecCharacteristic: 'characteristicValueSpecification',
  productOfferingCharacteristic: 'characteristicValueSpecification',
  prodSpecCharValueUse: 'productSpecCharacteristicValue',
} as const

/** Refuses characteristics that no value could ever meet, and two of one name in one specification. */
export const sensibleCharacteristics: Rule = ({ after }) =>
  Object.entries(places).flatMap(([attribute, values]) => {
    const specs = docsIn(after[attribute])
    const findings = specs.flatMap((spec, i) => specFindings(spec, values, `${attribute}[${i}]`))
    return attribute === 'prodSpecCharValueUse' ? findings : [...findings, ...doubles(specs, attribute)]
  })

function specFindings(spec: Doc, values: string, at: string): FaultDetail[] {
  const { minCardinality: least, maxCardinality: most } = spec
  const findings = docsIn(spec[values]).flatMap((value, i) => rangeFindings(value, `${at}.${values}[${i}]`))
  if (typeof least === 'number' && least < 0) {
    findings.push({ at: `${at}.minCardinality`, problem: 'must not be negative' })
  }
  if (typeof most === 'number' && typeof least === 'number' && most < least) {
    findings.push({ at: `${at}.maxCardinality`, problem: `${most} is less than minCardinality ${least}` })
  }
  return findings
}

function rangeFindings({ valueFrom, valueTo, rangeInterval }: Doc, at: string): FaultDetail[] {
  const findings: FaultDetail[] = []
  if (typeof valueFrom === 'number' && typeof valueTo === 'number' && valueTo < valueFrom) {
    findings.push({ at: `${at}.valueTo`, problem: `${valueTo} is less than valueFrom ${valueFrom}` })
  }
  if (typeof rangeInterval === 'string' && !rangeIntervals.includes(rangeInterval)) {
    findings.push({ at: `${at}.rangeInterval`, problem: `must be one of ${rangeIntervals.join(', ')}` })
  }
  return findings
}

function doubles(specs: readonly Doc[], attribute: string): FaultDetail[] {
  const names = specs.map(({ name }) => name)
  return specs.flatMap(({ name }, i) =>
    name !== undefined && names.indexOf(name) < i
      ? [{ at: `${attribute}[${i}].name`, problem: `${name} is specified already` }]
      : [],
  )
}
