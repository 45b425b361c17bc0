import type { Reader } from '../core/define-resource.ts'
import { type Doc, isDoc } from '../core/json.ts'
import { parties, roles } from './references.ts'

/**
 * Who a reference to a party or to the role of a party means, as this system knows them: first what it names, then the
 * parties behind the roles among that. Without `@referredType` everything of this identifier is meant.
 */
export async function partiesBehind(ref: Doc, read: Reader): Promise<readonly Doc[]> {
  const named = await find(ref, [...roles, ...parties], read)
  const engaged = named.map(({ engagedParty }) => engagedParty).filter(isDoc)
  const behind = await Promise.all(engaged.map((party) => find(party, parties, read)))
  return [...named, ...behind.flat()]
}

async function find(ref: Doc, kinds: readonly string[], read: Reader): Promise<Doc[]> {
  const said = kinds.filter((kind) => kind === ref['@referredType'])
  const found = await Promise.all((said.length > 0 ? said : kinds).map((kind) => read.get(kind, String(ref['id']))))
  return found.filter((one) => one !== undefined)
}
