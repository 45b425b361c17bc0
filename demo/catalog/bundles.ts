import type { Body } from '../body.ts'
import { offeringId } from './offering-bodies.ts'
import { type Offering, offerings } from './offerings.ts'
import { ref } from './refs.ts'

/** A bundle: what is always in it, and groups from which so many are chosen. */
export interface Bundle extends Offering {
  readonly parts: readonly string[]
  readonly groups?: readonly {
    readonly name: string
    readonly choose: readonly [number, number]
    readonly of: readonly string[]
  }[]
}

export const bundles: Readonly<Record<string, Bundle>> = {
  'home-duo': {
    name: 'Home Duo',
    description: 'Fibre 500 and a telephone line',
    category: 'bundles',
    spec: 'home-bundle',
    prices: { monthly: 36, once: 25 },
    term: 18,
    parts: ['fibre-500', 'home-phone', 'router'],
  },
  'home-trio': {
    name: 'Home Trio',
    description: 'Fibre, telephone and television',
    category: 'bundles',
    spec: 'home-bundle',
    prices: { monthly: 44, once: 25 },
    term: 24,
    parts: ['home-phone-anytime', 'router', 'set-top-box'],
    groups: [
      { name: 'Speed', choose: [1, 1], of: ['fibre-500', 'fibre-1000'] },
      { name: 'Television', choose: [1, 3], of: ['tv-basic', 'tv-family', 'tv-sport'] },
    ],
  },
  'nova-with-plan': {
    name: 'Nova 8 with a plan',
    description: 'A handset, paid with the plan',
    category: 'devices',
    spec: 'mobile-line',
    prices: { monthly: 12, once: 49 },
    term: 24,
    parts: ['nova-8', 'sim-card'],
    groups: [
      { name: 'Plan', choose: [1, 1], of: ['mobile-m', 'mobile-l', 'mobile-max'] },
      { name: 'Roaming', choose: [0, 2], of: ['roam-europe-week', 'roam-america', 'roam-world'] },
    ],
  },
}

/** The parts and groups of a bundle as an offering carries them. */
export function bundleParts({ parts, groups = [] }: Bundle): Body {
  return {
    bundledProductOffering: parts.map((part) => bundled(part, 1)),
    ...(groups.length > 0 && {
      bundledGroupProductOffering: groups.map(({ name, choose: [least, most], of }) => ({
        '@type': 'BundledGroupProductOffering',
        id: name.toLowerCase(),
        name,
        bundledGroupProductOfferingOption: {
          '@type': 'BundledGroupProductOfferingOption',
          numberRelOfferLowerLimit: least,
          numberRelOfferUpperLimit: most,
        },
        bundledProductOffering: of.map((part) => bundled(part, 0)),
      })),
    }),
  }
}

function bundled(part: string, least: number): Body {
  return {
    ...ref('BundledProductOffering', offeringId(part), offerings[part]!.name),
    bundledProductOfferingOption: {
      '@type': 'BundledProductOfferingOption',
      numberRelOfferLowerLimit: least,
      numberRelOfferDefault: least,
      numberRelOfferUpperLimit: 1,
    },
  }
}
