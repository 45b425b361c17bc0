import { partiesBehind } from '../../common/parties-behind.ts'
import { partyName } from '../../common/party-name.ts'
import { covers } from '../../common/valid-period.ts'
import type { Reader } from '../../core/define-resource.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'

/** Roles of parties of an account, the one that its bills go to first. */
const receivers = ['bill receiver', 'billreceiver', 'payer', 'owner', 'customer']

/**
 * Who a bill goes to, and where: name and postal address, line by line. The address is one for bills, else the preferred one, of
 * the contacts of the account, or else of the party.
 * @param at instant at which the address has to be valid
 */
export async function addresseeOf(account: Doc, at: string, read: Reader): Promise<readonly string[]> {
  const receiver = receiverOf(account)
  const reference = isDoc(receiver?.['partyOrPartyRole']) ? receiver['partyOrPartyRole'] : undefined
  const people = reference ? await partiesBehind(reference, read) : []
  const contacts = docsIn(account['contact']).filter(({ validFor }) => covers(validFor, at))
  const address = postalIn(contacts, at) ?? postalIn(people, at)
  const known = people.toReversed().map(partyName)
  const name = [...known, reference?.['name'], account['name']].find((one) => typeof one === 'string' && one !== '')
  return [String(name ?? ''), ...(address ? addressLines(address) : [])]
}

function receiverOf({ relatedParty }: Doc): Doc | undefined {
  const parties = docsIn(relatedParty)
  const called = receivers.map((role) => parties.find((one) => String(one['role']).toLowerCase() === role))
  return called.find((one) => one !== undefined) ?? parties[0]
}

function postalIn(holders: readonly Doc[], at: string): Doc | undefined {
  const media = holders
    .flatMap(({ contactMedium }) => docsIn(contactMedium))
    .filter((medium) => isPostal(medium) && covers(medium['validFor'], at))
  return media.find(isForBills) ?? media.find(({ preferred }) => preferred === true) ?? media[0]
}

function isPostal({ street1, city, postCode }: Doc): boolean {
  return [street1, city, postCode].some((part) => typeof part === 'string')
}

function isForBills({ contactType }: Doc): boolean {
  return /bill/i.test(String(contactType ?? ''))
}

/** Where a province is written, it stands between town and postal code; elsewhere the code comes first. */
function addressLines({ street1, street2, city, postCode, stateOrProvince, country }: Doc): string[] {
  const town = stateOrProvince === undefined ? [postCode, city] : [city, stateOrProvince, postCode]
  const lines = [street1, street2, town.filter((part) => part !== undefined).join(' '), country]
  return lines.filter((line) => typeof line === 'string' && line !== '') as string[]
}
