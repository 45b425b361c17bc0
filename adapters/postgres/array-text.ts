/** A list as PostgreSQL writes arrays; the drivers' way looks at each value twice. */
export function arrayText(values: readonly unknown[]): string {
  let text = '{'
  for (const value of values) text += `${text.length > 1 ? ',' : ''}${elementText(value)}`
  return `${text}}`
}

function elementText(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value !== 'string') return String(value)
  return needsEscape.test(value) ? `"${value.replaceAll(escaped, '\\$&')}"` : `"${value}"`
}

const needsEscape = /[\\"]/
const escaped = /[\\"]/g
