import { Fault } from '../../../domain/core/fault.ts'

/** Parameters with a meaning of their own; `offset.eq=5` still filters an attribute of that name. */
export const reservedNames: ReadonlySet<string> = new Set([
  'fields',
  'offset',
  'limit',
  'sort',
  'filter',
  'depth',
  'expand',
  'before',
  'after',
])

/** The non-empty pieces of a query string that is still percent-encoded. */
export function piecesOf(rawQuery: string): string[] {
  return rawQuery === '' ? [] : rawQuery.split('&').filter((piece) => piece !== '')
}

/** The reserved name that a piece sets, if it does. */
export function reservedName(piece: string): string | undefined {
  const end = piece.indexOf('=')
  const name = end < 0 ? piece : piece.slice(0, end)
  return reservedNames.has(name) ? name : undefined
}

/** The decoded values of every reserved parameter in the query. */
export function reservedValues(rawQuery: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const piece of piecesOf(rawQuery)) {
    const name = reservedName(piece)
    if (name === undefined) continue
    const value = decodeText(piece.slice(name.length + 1))
    const values = found.get(name)
    if (values) values.push(value)
    else found.set(name, [value])
  }
  return found
}

/**
 * Decodes one name or value: percent-encoding, and `+` as a space. A `+` in front of a digit where a value begins is
 * kept, because telephone numbers come that way and texts that begin with a space do not.
 * @throws Fault malformedUrl, unsafeText
 */
export function decodeText(raw: string): string {
  if (!raw.includes('%') && !raw.includes('+')) return raw
  const spaced = raw.replace(/(^|,)\+(?=\d)/g, '$1%2B').replaceAll('+', ' ')
  return decodePercent(spaced)
}

/** Decodes percent-encoding alone, as in a path. */
export function decodePercent(raw: string): string {
  if (!raw.includes('%')) return raw
  const text = decoded(raw)
  if (text.includes('\0')) throw new Fault('unsafeText', [{ at: 'URL', problem: 'holds a NUL character' }])
  return text
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw)
  } catch {
    throw new Fault('malformedUrl', [{ at: raw.slice(0, 100), problem: 'is not correctly percent-encoded' }])
  }
}
