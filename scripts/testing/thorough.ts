/**
 * Whether a run leaves nothing out, as `npm run check` does. `npm test` is for every change and looks at a part where
 * the same is examined hundreds of times over; `leftOut` says what that means.
 */
export const thorough = process.env['TANDEM_TEST_THOROUGH'] === '1'

/** For the one line that says so. */
export const leftOut =
  'a tenth of the conformance rules on each resource and database; an eighth of the wrong servers that the conformance suite ' +
  'has to see through, and of the documents for the laws of v4 and for SQL against memory; a quarter of the tickets, orders ' +
  'and jobs of a rush; every third kill -9 while an order is carried out, and of those in a file of usage, ' +
  'a bill run or a day of collections, and of rushes on a balance in SQL, none; npm run check tries all, of the conformance rules on PostgreSQL a third'

/** All of a list, or each `every`-th when the run is not thorough, always the same ones. */
export function sampled<T>(list: readonly T[], every: number): T[] {
  return thorough ? [...list] : list.filter((_, i) => i % every === 0)
}

/** How many of something a test makes or tries: `all`, or one in so many (`part`) when the run is not thorough. */
export function inPart(all: number, part: number): number {
  return thorough ? all : Math.ceil(all / part)
}
