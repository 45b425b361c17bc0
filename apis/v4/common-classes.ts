import type { Doc } from '../../domain/core/json.ts'
import type { SchemaFacts } from '../../domain/core/schema.ts'
import type { Recognise } from '../lens/align.ts'
import { characteristicLens } from '../lens/characteristic.ts'
import { contactMediumLens } from '../lens/contact-media.ts'
import { textOf } from '../lens/doc.ts'
import { hoisted } from '../lens/hoisted.ts'
import type { Lens } from '../lens/lens.ts'
import { relatedPartyLens } from '../lens/related-party.ts'
import { shownType, typeNames } from '../lens/type-name.ts'
import { viewClass } from '../lens/view-class.ts'

/** A class that is called the same in both generations. */
export function sameClass(name: string, lenses: readonly Lens[] = [], say: Pick<SchemaFacts, 'required'> = {}) {
  return viewClass(name, [...lenses, typeNames({ shown: name, canonical: name })], say)
}

/** A reference to something: `id` is what it needs, unless the document says otherwise. */
export const reference = (name: string, required: readonly string[] = ['id']) => sameClass(name, [], { required })

export const characteristic = viewClass('Characteristic', [characteristicLens()], { required: ['name', 'value'] })
export const relatedParty = viewClass('RelatedParty', [relatedPartyLens()], { required: ['@referredType', 'id'] })
/** The same, where canonical documents hold references to parties only. */
export const relatedPartyReference = viewClass('RelatedParty', [relatedPartyLens('RelatedPartyRefOrPartyRoleRef')], {
  required: ['@referredType', 'id'],
})

export const attachment = viewClass('AttachmentRefOrValue', [shownType(attachmentClass)], {
  alsoNamed: ['Attachment', 'AttachmentRef'],
})

/** A document that is only pointed at, or one that comes along. */
function attachmentClass(view: Doc): string {
  return refOrValue(view, 'Attachment', ['attachmentType', 'content', 'mimeType', 'size', 'validFor'])
}

/** The class of something that may be a reference: what has one of `own` comes along, else an identifier points. */
export function refOrValue(view: Doc, value: string, own: readonly string[]): string {
  const comesAlong = own.some((name) => view[name] !== undefined)
  return view['@referredType'] !== undefined || (view['id'] !== undefined && !comesAlong) ? `${value}Ref` : value
}

/** TMF632 demands nothing of a contact medium. */
export const contactMediumOfParty = viewClass('ContactMedium', [contactMediumLens()])
/** TMF629 and TMF669 do. */
export const contactMediumOfRole = viewClass('ContactMedium', [contactMediumLens()], {
  required: ['mediumType', 'characteristic'],
})

/** Elements without identifier are recognised by their name. */
export const byName: Recognise = { identity: (view: Doc) => textOf(view, 'name') }

/**
 * Anything of any class, which v4 shows flat.
 * @param like a class that it may be of, as an example for the documentation
 */
export function flatEntity(name: string, like: string, required: readonly string[]) {
  const entity = { from: 'entity', what: 'entity', like, references: ['EntityRef'], referenceClass: () => 'EntityRef' }
  return sameClass(name, [hoisted(entity)], { required })
}

export const relatedEntity = flatEntity('RelatedEntity', 'Product', ['@referredType', 'id', 'role'])
