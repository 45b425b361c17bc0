import type { Body } from './body.ts'

/** A party to refer to. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly kind: 'Individual' | 'Organization'
}

export function partyRef({ id, name, kind }: Party): Body {
  return { '@type': 'PartyRef', id, name, '@referredType': kind }
}

export function relatedParty(role: string, party: Party): Body {
  return { '@type': 'RelatedPartyOrPartyRole', role, partyOrPartyRole: partyRef(party) }
}

export function asParty(kind: Party['kind'], body: Body): Party {
  return { id: String(body['id']), name: String(body['name']), kind }
}

/** A customer, related to something as its customer. */
export function asCustomer({ id = '', name = '' }: Body): Body {
  return {
    '@type': 'RelatedPartyRefOrPartyRoleRef',
    role: 'customer',
    partyOrPartyRole: { '@type': 'PartyRoleRef', id, name, '@referredType': 'Customer' },
  }
}
