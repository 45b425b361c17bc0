import { type Doc, docsIn } from '../core/json.ts'

/**
 * The characteristics that a product of an offering may have: those of its specification as the offering narrows them
 * (`prodSpecCharValueUse`), and those that the offering adds.
 */
export function effectiveCharacteristics(offering: Doc, specification: Doc | undefined): Doc[] {
  const uses = new Map(docsIn(offering['prodSpecCharValueUse']).map((use) => [use['name'], use]))
  const specified = docsIn(specification?.['productSpecCharacteristic']).map((spec) => {
    const use = uses.get(spec['name'])
    return use ? narrowed(spec, use) : spec
  })
  const own = docsIn(offering['productOfferingCharacteristic'])
  const names = new Set(own.map(({ name }) => name))
  return [...specified.filter(({ name }) => !names.has(name)), ...own]
}

function narrowed(spec: Doc, use: Doc): Doc {
  const { minCardinality, maxCardinality, productSpecCharacteristicValue: listed } = use
  return {
    ...spec,
    ...(minCardinality !== undefined && { minCardinality }),
    ...(maxCardinality !== undefined && { maxCardinality }),
    // What the offering lists is all there is, whatever the specification would let in beyond it.
    ...(docsIn(listed).length > 0 && { characteristicValueSpecification: listed, extensible: false }),
  }
}
