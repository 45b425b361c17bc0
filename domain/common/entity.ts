import { type Attributes, text } from '../core/schema.ts'

/** What everything with an address of its own has. `href` is made at the edge and never stored. */
export const entity = {
  id: text('Identifier, unique within its collection.'),
  href: text('Address of this resource.'),
} satisfies Attributes
