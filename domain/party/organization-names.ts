import type { Doc } from '../core/json.ts'

/**
 * `name` and `tradingName` stand in for each other: one generation of the API demands the one, the other generation
 * the other, and every organization has to be complete in both.
 */
export function withBothNames(doc: Doc, before?: Doc): Doc {
  if (before && sameNames(before) && followed(before, doc)) return { ...doc, tradingName: doc['name'] }
  const { name, tradingName } = doc
  if (isGiven(name) === isGiven(tradingName)) return doc
  return isGiven(name) ? { ...doc, tradingName: name } : { ...doc, name: tradingName }
}

function isGiven(name: Doc[string]): boolean {
  return name !== undefined && name !== null && name !== ''
}

/** Whether the names of an organization are one name. */
function sameNames({ name, tradingName }: Doc): boolean {
  return isGiven(name) && name === tradingName
}

/** Whether a change gave a new name and left the trading name as it was, which then still means the name. */
function followed(before: Doc, { name, tradingName }: Doc): boolean {
  return isGiven(name) && name !== before['name'] && tradingName === before['tradingName']
}
