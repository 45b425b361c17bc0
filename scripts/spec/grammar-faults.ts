import { createConfig, lintFromString } from '@redocly/openapi-core'

const rules = [
  'struct',
  'no-unresolved-refs',
  'operation-operationId-unique',
  'operation-parameters-unique',
  'operation-4xx-response',
  'path-parameters-defined',
  'path-declaration-must-exist',
  'no-identical-paths',
  'no-schema-type-mismatch',
  'no-required-schema-properties-undefined',
  'no-invalid-media-type-examples',
  'spec-components-invalid-map-name',
]

/** Where a document breaks the grammar of OpenAPI 3.1, as an independent linter sees it. Empty when all is well. */
export async function grammarFaults(document: object): Promise<string[]> {
  const config = await createConfig({ rules: Object.fromEntries(rules.map((rule) => [rule, 'error'])) })
  const problems = await lintFromString({ source: JSON.stringify(document), config })
  return problems.map(({ ruleId, message, location }) => {
    const [at] = location
    return `${at && 'pointer' in at ? at.pointer : '#'}: ${message} (${ruleId})`
  })
}
