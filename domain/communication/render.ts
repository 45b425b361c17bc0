/** Where a text ends up, which decides what has to be escaped. */
export type Target = 'plain' | 'html' | 'header'

const placeholder = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g

/** Names of the variables of a text, each once, in their order. */
export function variablesIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name]) => name!))]
}

/** Whether there are braces that are no variable, which would go out to the receiver as they are. */
export function hasStrayBraces(text: string): boolean {
  const rest = text.replaceAll(placeholder, '')
  return rest.includes('{{') || rest.includes('}}')
}

/** A text on one line, without what would begin another header. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into a header
export const oneLine = (text: string): string => text.replaceAll(/[\x00-\x1f\x7f\u2028\u2029]+/g, ' ')

const escapes: Readonly<Record<Target, (value: string) => string>> = {
  plain: (value) => value,
  html: (value) => value.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
  header: oneLine,
}

/**
 * Puts values in the place of variables, in one pass: braces within a value are text. Values are escaped for where the text
 * goes; the text of the template is its author's, and only kept to one line where it becomes a header.
 * @throws Error for a variable without a value; ask `variablesIn` before
 */
export function render(text: string, values: ReadonlyMap<string, string>, target: Target): string {
  const filled = text.replaceAll(placeholder, (_, name: string) => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`no value for ${name}`)
    return escapes[target](value)
  })
  return target === 'header' ? oneLine(filled) : filled
}
