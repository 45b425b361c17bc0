/**
 * What is asked for, then ever less of it, then the fallback: de-AT, de, en. Lookup as RFC 4647 describes it; a part of one
 * letter goes with the one behind it.
 */
export function languagesToTry(wanted: string | undefined, fallback: string): string[] {
  const tries: string[] = []
  for (let parts = wanted?.split('-') ?? []; parts.length > 0; parts = shorter(parts)) tries.push(parts.join('-'))
  return [...tries, fallback]
}

function shorter(parts: readonly string[]): string[] {
  const rest = parts.slice(0, -1)
  return rest.at(-1)?.length === 1 ? rest.slice(0, -1) : rest
}

/** Whether a text is a well-formed language tag, such as de or de-AT. */
export function isLanguage(tag: string): boolean {
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag)
}

export const sameLanguage = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
