/** Hexadecimal digits of a number in its series. */
export const serialDigits = 5

/** As many identifiers come of one series. */
export const longestSeries = 16 ** serialDigits

/**
 * The identifier of what has a number, from 0 on, in a series: nobody need make or keep one for each. They sort by their numbers.
 * @param series of `Ids.series`
 * @throws RangeError for a number that has more digits
 */
export function serialId(series: string, number: number): string {
  if (number >= longestSeries) throw new RangeError(`a series has ${longestSeries} identifiers`)
  return series + number.toString(16).padStart(serialDigits, '0')
}

/** What `serialId` may have made an identifier of; undefined when it did not make it. */
export function serialParts(id: string): { readonly series: string; readonly number: number } | undefined {
  const digits = id.slice(-serialDigits)
  if (!isNumber.test(digits)) return undefined
  return { series: id.slice(0, -serialDigits), number: Number.parseInt(digits, 16) }
}

const isNumber = new RegExp(`^[0-9a-f]{${serialDigits}}$`)
