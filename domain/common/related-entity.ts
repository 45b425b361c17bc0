import { about, classOf, text } from '../core/schema.ts'
import { entityRef } from './entity-ref.ts'

/** Anything that a resource has to do with, of whatever class: an order, a product, a bill, an outage. */
export const relatedEntity = classOf(
  'RelatedEntity',
  { role: text('What the entity is to this resource.'), entity: about(entityRef, 'The entity.') },
  { description: 'Something else that has to do with this resource.', required: ['role', 'entity'] },
)
