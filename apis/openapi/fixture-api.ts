import { z } from 'zod'
import { defineResource } from '../../domain/core/define-resource.ts'
import { defineLifecycle } from '../../domain/core/lifecycle.ts'
import {
  classOf,
  dateTime,
  described,
  flag,
  integer,
  listOf,
  number,
  type ObjectSchema,
  oneOf,
  polymorphic,
  subclassOf,
  text,
} from '../../domain/core/schema.ts'
import { type Api, asIs, defineApi } from '../rest/define-api.ts'

const period = classOf('TimePeriod', { startDateTime: dateTime(), endDateTime: dateTime() }, { plain: true })
const place = classOf('Place', { id: text(), name: text('Name on the map.'), validFor: period }, { required: ['id'] })
const indoor = subclassOf(place, 'IndoorPlace', { floor: integer() })
const outdoor = subclassOf(place, 'OutdoorPlace', { altitude: number() })
const state = described(oneOf(['planned', 'built', 'gone']), { name: 'GadgetStateType' })

const gadgetSchema: ObjectSchema = classOf(
  'Gadget',
  {
    id: text(),
    href: text(),
    name: text('What people call it.'),
    clever: flag(),
    builtAt: dateTime(),
    status: state,
    place: polymorphic(place, () => [indoor, outdoor]),
    formerPlace: listOf(polymorphic(place, () => [indoor, outdoor])),
    part: listOf(z.lazy(() => gadgetSchema)),
  },
  { description: 'Something that does something.' },
)

const gadget = defineResource({
  kind: 'Gadget',
  schema: gadgetSchema,
  description: 'Something that does something.',
  lifecycle: defineLifecycle({
    attribute: 'status',
    initial: 'planned',
    steps: { planned: ['built'], built: ['gone'], gone: [] },
  }),
  mandatory: ['name'],
  serverSets: ['builtAt'],
  search: ['name', 'place.name'],
  example: {
    '@type': 'Gadget',
    name: 'Egg timer',
    formerPlace: [{ '@type': 'IndoorPlace', id: 'p1', name: 'Kitchen', floor: 0 }],
  },
})

/** A made-up API with everything that documents have to say. */
export const gadgetApi = (generation: 'v4' | 'v5'): Api =>
  defineApi({
    id: 'TMF999',
    title: 'Gadget Management',
    description: 'Manages gadgets.',
    generation,
    version: generation === 'v4' ? '4.0.0' : '5.0.0',
    basePaths: [`/tmf-api/gadgetManagement/${generation}`],
    faces: [generation === 'v4' ? { ...asIs(gadget), mandatory: ['name'] } : asIs(gadget)],
  })
