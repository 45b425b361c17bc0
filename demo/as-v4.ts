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
    partyCharacteristic: (partyCharacteristic as Body[]).map(untyped),
    individualIdentification: (individualIdentification as Body[]).map(untyped),
    ...(relatedParty !== undefined && { relatedParty: (relatedParty as Body[]).map(relatedPartyAsV4) }),
  }
}

/** A v4 reference to a party carries its role itself. */
function relatedPartyAsV4({ role, partyOrPartyRole }: Body): Body {
  return { ...untyped(partyOrPartyRole as Body), role: role! }
}

/** A customer or party role as a v4 client would write it. */
export function roleAsV4({ role: _, partyRoleSpecification: __, engagedParty, ...same }: Body): Body {
  const { characteristic, account, ...rest } = same
  return {
    ...rest,
    engagedParty: untyped(engagedParty as Body),
    ...(characteristic !== undefined && { characteristic: (characteristic as Body[]).map(untyped) }),
    ...(account !== undefined && { account: (account as Body[]).map(untyped) }),
  }
}

/** A billing account as a v4 client would write it: its bill is made with references that say so. */
export function accountAsV4({ ratingType: _, relatedParty, billStructure, ...same }: Body): Body {
  const { format, presentationMedia, cycleSpecification } = billStructure as Body
  const reference = (body: Body) => ({ ...untyped(body), isRef: true })
  return {
    ...same,
    relatedParty: (relatedParty as Body[]).map(relatedPartyAsV4),
    billStructure: {
      format: reference(format as Body),
      presentationMedia: (presentationMedia as Body[]).map(reference),
      cycleSpecification: reference(cycleSpecification as Body),
    },
  }
}

/** In v4 nested objects need not say their class. */
function untyped({ '@type': _, ...rest }: Body): Body {
  return rest
}

function mediumAsV4({ '@type': type, id: _, preferred, validFor, ...characteristic }: Body): Body {
  return {
    mediumType: mediumTypes[String(type)] ?? 'other',
    preferred: preferred ?? false,
    ...(validFor !== undefined && { validFor }),
    characteristic,
  }
}
