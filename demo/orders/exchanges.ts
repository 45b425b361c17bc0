import type { Body } from '../body.ts'

/** Exchanges at which something is wrong with the network of the demo; everywhere else it does what it is asked. */
export const troubled = {
  /** Refuses every new line. */
  full: { id: 'site-old-quay', name: 'Old Quay exchange' },
  /** Does not take orders for now, but lets what was begun be undone. */
  flooded: { id: 'site-saltmarsh', name: 'Saltmarsh exchange' },
  /** Does not answer at all. */
  cutOff: { id: 'site-kestrel-hill', name: 'Kestrel Hill exchange' },
} as const

export const healthy = { id: 'site-market-street', name: 'Market Street exchange' } as const

export type Exchange = (typeof troubled)[keyof typeof troubled] | typeof healthy

/** A product is installed at its exchange. */
export function installedAt({ id, name }: Exchange): Body {
  return {
    '@type': 'RelatedPlaceRefOrValue',
    role: 'exchange',
    place: { '@type': 'PlaceRef', id, name, '@referredType': 'GeographicSite' },
  }
}
