import { adds, lacks } from '../declare.ts'
import type { Declared } from '../difference.ts'

/** Usage. */
export const tmf635: readonly Declared[] = [
  ...lacks('TMF635 v4', 'Amounts and periods are plain values, here as in all other documents: they have no address.', [
    ['attribute', 'usage.ratedProductUsage.*Amount.*'],
    ['attribute', 'usageSpecification.*validFor.*'],
    ['class attribute', 'Money.*'],
    ['class attribute', 'TimePeriod.*'],
  ]),
  ...lacks('TMF635 v4', 'A characteristic of another specification is known by its name, and by that specification.', [
    ['attribute', 'usageSpecification.specCharacteristic.charSpecRelationship.*'],
    ['class attribute', 'CharacteristicSpecificationRelationship.*'],
  ]),
  ...lacks('TMF635 v4', 'Another characteristic of the same usage has an identifier within it, and no address.', [
    ['attribute', 'usage.usageCharacteristic.characteristicRelationship.href'],
    ['class attribute', 'CharacteristicRelationship.href'],
  ]),
  ...adds('TMF635 v4', 'Classes may say of what class they are an extension.', [
    ['attribute', 'usageSpecification.targetEntitySchema.@baseType'],
    ['class attribute', 'TargetEntitySchema.@baseType'],
  ]),
  ...adds('TMF635 v4', 'Our extension: usage comes in files, too, read by jobs like the import jobs of TMF620.', [
    ['path', '/usageImportJob*'],
    ['path', '/listener/usageImportJob*'],
    ['attribute', 'usageImportJob*'],
    ['class', 'UsageImportJob*'],
    ['class', 'JobStateType'],
  ]),
]
