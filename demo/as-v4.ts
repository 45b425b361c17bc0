import type { Body } from './body.ts'

/** Attributes of v5 contact media that are characteristics of one in v4. */
const mediumTypes: Readonly<Record<string, string>> = {
  EmailContactMedium: 'email',
  PhoneContactMedium: 'phone',
  GeographicAddressContactMedium: 'postalAddress',
}

/** The same individual as a v4 client would write it. */
export function individualAsV4(body: Body): Body {
  const {
    name,
    contactMedium,
    externalReference,
    partyCharacteristic,
    individualIdentification,
    relatedParty,
    ...same
  } = body
  return {
    ...same,
    ...(name !== undefined && { fullName: name }),
    contactMedium: (contactMedium as Body[]).map(mediumAsV4),
    externalReference: (externalReference as Body[]).map(({ id, externalIdentifierType }) => ({
      name: id!,
      externalReferenceType: externalIdentifierType!,
    })),
    partyCharacteristic: (partyCharacteristic as Body[]).map(({ '@type': _, ...rest }) => rest),
    individualIdentification: (individualIdentification as Body[]).map(({ '@type': _, ...rest }) => rest),
    ...(relatedParty !== undefined && { relatedParty: (relatedParty as Body[]).map(relatedPartyAsV4) }),
  }
}

/** A v4 reference to a party carries its role itself. */
function relatedPartyAsV4({ role, partyOrPartyRole }: Body): Body {
  const { '@type': _, ...reference } = partyOrPartyRole as Body
  return { ...reference, role: role! }
}

/** A customer or party role as a v4 client would write it. */
export function roleAsV4({ role: _, partyRoleSpecification: ____, characteristic, engagedParty, ...same }: Body): Body {
  const { '@type': __, ...party } = engagedParty as Body
  return {
    ...same,
    engagedParty: party,
    ...(characteristic !== undefined && {
      characteristic: (characteristic as Body[]).map(({ '@type': ___, ...rest }) => rest),
    }),
  }
}

function mediumAsV4({ '@type': type, id: _, preferred, validFor, ...characteristic }: Body): Body {
  return {
    mediumType: mediumTypes[String(type)] ?? 'other',
    preferred: preferred ?? false,
    ...(validFor !== undefined && { validFor }),
    characteristic,
  }
}
