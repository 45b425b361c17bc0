import { idIn } from '../../common/reference.ts'
import type { Reader } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'

/** The specification that a ticket follows, where this system knows it. */
export async function specificationOf(ticket: Doc, read: Reader): Promise<Doc | undefined> {
  const id = idIn(ticket['troubleTicketSpecification'])
  return id === undefined ? undefined : read.get('TroubleTicketSpecification', id)
}
