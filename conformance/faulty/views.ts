import type { Doc, Json } from '../client.ts'
import { isDoc } from '../expect.ts'
import type { OfficialGeneration as Generation } from '../rules/subject.ts'
import type { Has } from './faults.ts'

/** What is kept is the v5 form; v4 is another way to look at it. */
export function toView(has: Has, generation: Generation, doc: Doc): Doc {
  if (generation === 'v5') return doc
  const seen = Object.entries(doc).filter(([name]) => !v5Only.includes(name))
  return renamed(has, Object.fromEntries(seen), forwards)
}

/** What v4 cannot show, and so has to stay when it writes. */
export function hiddenFrom(generation: Generation, doc: Doc): Doc {
  return generation === 'v5' ? {} : Object.fromEntries(Object.entries(doc).filter(([name]) => v5Only.includes(name)))
}

export function fromView(has: Has, generation: Generation, view: Doc): Doc {
  return generation === 'v5' ? view : renamed(has, view, backwards)
}

const v5Only = ['taxExemptionCertificate']

type Change = (value: Json, has: Has) => readonly [name: string, value: Json]

const forwards: Record<string, Change> = {
  name: (value) => ['fullName', value],
  status: (value) => ['status', value === 'deceased' ? 'deceaded' : value],
  contactMedium: (value) => ['contactMedium', each(value, mediumToV4)],
  externalReference: (value) => [
    'externalReference',
    each(value, ({ externalIdentifierType, id, ...rest }) => ({
      ...rest,
      externalReferenceType: externalIdentifierType!,
      name: id!,
    })),
  ],
}

const backwards: Record<string, Change> = {
  fullName: (value) => ['name', value],
  status: (value, has) => ['status', value === 'deceaded' && !has('v4-states-kept') ? 'deceased' : value],
  contactMedium: (value, has) => ['contactMedium', each(value, (medium) => mediumFromV4(has, medium))],
  externalReference: (value) => [
    'externalReference',
    each(value, ({ externalReferenceType, name, ...rest }) => ({
      ...rest,
      externalIdentifierType: externalReferenceType!,
      id: name!,
    })),
  ],
}

function renamed(has: Has, doc: Doc, changes: Record<string, Change>): Doc {
  return Object.fromEntries(
    Object.entries(doc).map(([name, value]) =>
      Object.hasOwn(changes, name) ? changes[name]!(value, has) : [name, value],
    ),
  )
}

function each(value: Json, change: (element: Doc) => Doc): Json {
  return Array.isArray(value) ? value.map((element) => (isDoc(element) ? change(element) : element)) : value
}

const classes: Record<string, string> = {
  email: 'EmailContactMedium',
  phone: 'PhoneContactMedium',
  postalAddress: 'GeographicAddressContactMedium',
}
const outside = ['@type', 'preferred', 'validFor', 'noSuchThing']

function mediumToV4(medium: Doc): Doc {
  const mediumType = Object.keys(classes).find((type) => classes[type] === medium['@type']) ?? 'other'
  const entries = Object.entries({ ...medium, ...(isDoc(medium['v4']) ? medium['v4'] : {}) }).filter(
    ([name]) => name !== 'v4',
  )
  const inner = entries.filter(([name]) => !outside.includes(name))
  const outer = entries.filter(([name]) => outside.includes(name))
  return { mediumType, ...Object.fromEntries(outer), characteristic: Object.fromEntries(inner) }
}

function mediumFromV4(has: Has, { mediumType, characteristic, ...rest }: Doc): Doc {
  const inner = isDoc(characteristic) ? characteristic : {}
  const type = classes[String(mediumType)] ?? 'ContactMedium'
  return has('v4-media-unread') ? { '@type': type, ...rest, v4: inner } : { '@type': type, ...rest, ...inner }
}
