/**
 * The zone that a number is in: that of the longest prefix which is known. Two prefixes of the same length cannot both fit.
 * @param number E.164, with its plus or without
 */
export function zoneOf(zones: ReadonlyMap<string, string>, number: string): string | undefined {
  const digits = number.startsWith('+') ? number.slice(1) : number
  for (let length = digits.length; length > 0; length--) {
    const zone = zones.get(digits.slice(0, length))
    if (zone !== undefined) return zone
  }
  return undefined
}
