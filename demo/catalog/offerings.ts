import type { Json } from '../body.ts'
import type { Prices, Usage } from './prices.ts'

/** An offering in the fewest words; `offering-bodies` makes a body of it. */
export interface Offering {
  readonly name: string
  readonly description?: string
  readonly category: string
  readonly spec: string
  readonly prices?: Prices
  /** Values of its characteristics that it fixes. */
  readonly uses?: Readonly<Record<string, Json>>
  /** Months of commitment. */
  readonly term?: number
  /** `Launched` unless said otherwise. */
  readonly state?: string
  readonly partOnly?: true
  readonly segment?: 'business'
  readonly requires?: readonly string[]
}

const minute = [1, 'minute'] as const
const calls: Usage[] = [
  ['voice', 0.12, minute],
  ['sms', 0.08, [1, 'message']],
  ['data', 0.01, [1, 'MB']],
]

/** What the operator sells: mobile, prepaid, options, roaming. */
const mobile: Readonly<Record<string, Offering>> = {
  'mobile-s': plan('Mobile S', 'For little use', 5, 8, { usage: [['data', 0.01, [1, 'MB']]] }),
  'mobile-m': plan('Mobile M', 'Calls and messages without end, 20 GB', 20, 14),
  'mobile-l': plan('Mobile L', 'Calls and messages without end, 100 GB, 5G', 100, 22),
  'mobile-max': plan('Mobile Max', 'Everything, 500 GB, 5G', 500, 32),
  'mobile-student': { ...plan('Mobile Student', 'Mobile M for students', 20, 14, { discount: 30 }), term: 1 },
  'mobile-second': { ...plan('Second line', 'Another line on the same bill', 20, 7), state: 'Active' },
  'mobile-business': { ...plan('Mobile Business', '50 GB that a company shares', 50, 18), segment: 'business' },
  'mobile-xl': { ...plan('Mobile XL', 'Between L and Max', 100, 26), state: 'In test' },
  'mobile-classic': { ...plan('Mobile Classic', 'The plan of 2018', 5, 16), state: 'Retired' },
  'prepaid-start': {
    name: 'Prepaid Start',
    category: 'prepaid',
    spec: 'prepaid-line',
    prices: { once: 4, usage: calls },
    requires: ['sim-card'],
  },
  'prepaid-week': {
    name: 'Prepaid Week',
    description: 'Seven days of calls and 5 GB',
    category: 'prepaid',
    spec: 'prepaid-line',
    prices: { once: 5, usage: calls },
  },
  'sim-card': { name: 'SIM card', category: 'plans', spec: 'sim-card', prices: { once: 0.83 }, partOnly: true },
  'international-100': option('International 100', 'international-calls', 4, { minutes: 100 }),
  'international-500': option('International 500', 'international-calls', 12, { minutes: 500 }),
  'roam-europe-day': roaming('Europe Day', 'Europe', 1, 1, 2),
  'roam-europe-week': roaming('Europe Week', 'Europe', 7, 5, 8),
  'roam-america': roaming('North America Week', 'North America', 7, 5, 15),
  'roam-world': roaming('World Month', 'World', 30, 10, 40),
}

const device = (name: string, once: number, more: Partial<Offering> = {}): Offering => ({
  name,
  category: 'devices',
  spec: 'handset',
  prices: { once },
  ...more,
})

/** Devices, and everything at home. */
const others: Readonly<Record<string, Offering>> = {
  'nova-8': device('Nova 8', 399),
  'nova-8-pro': device('Nova 8 Pro', 649, { uses: { storage: 512 } }),
  'nova-6': device('Nova 6', 249, { state: 'Obsolete' }),
  headphones: device('Headphones', 79, { spec: 'accessory' }),
  'fibre-100': access('Fibre 100', 100, 24),
  'fibre-500': access('Fibre 500', 500, 32),
  'fibre-1000': access('Fibre 1000', 1000, 42),
  'dsl-50': { ...access('DSL 50', 50, 20), uses: { downloadSpeed: 50, technology: 'VDSL' }, state: 'Retired' },
  router: { name: 'Router', category: 'broadband', spec: 'router', prices: { monthly: 3, once: 5 }, partOnly: true },
  'static-ip': { name: 'Fixed address', category: 'broadband', spec: 'static-ip', prices: { monthly: 4 } },
  'home-phone': {
    name: 'Home Phone',
    category: 'telephone',
    spec: 'fixed-line',
    prices: { monthly: 7, usage: [['voice', 0.07, minute]] },
  },
  'home-phone-anytime': {
    name: 'Home Phone Anytime',
    category: 'telephone',
    spec: 'fixed-line',
    prices: { monthly: 12 },
  },
  'tv-basic': { name: 'TV Basic', category: 'tv', spec: 'tv', prices: { monthly: 6 }, uses: { package: 'basic' } },
  'tv-family': { name: 'TV Family', category: 'tv', spec: 'tv', prices: { monthly: 11 }, uses: { package: 'family' } },
  'tv-sport': { name: 'TV Sport', category: 'tv', spec: 'tv', prices: { monthly: 15 }, uses: { package: 'sport' } },
  'set-top-box': { name: 'Set-top box', category: 'tv', spec: 'set-top-box', prices: { monthly: 2 }, partOnly: true },
  'voip-seat': business('VoIP seat', 'voip-seat', { monthly: 9, usage: [['international', 0.09, minute]] }),
  'sip-trunk': business('SIP trunk', 'sip-trunk', { monthly: 45, once: 120 }),
  'voip-contact-centre': { ...business('Contact centre', 'voip-seat', { monthly: 29 }), state: 'In design' },
  'fixed-wireless': { ...access('Fixed wireless', 100, 26), state: 'In study' },
  'pay-tv-3d': { ...option('3D television', 'tv', 9, {}), category: 'tv', state: 'Rejected' },
}

export const offerings: Readonly<Record<string, Offering>> = { ...mobile, ...others }

function plan(name: string, description: string, dataVolume: number, monthly: number, more: Prices = {}): Offering {
  const prices = { monthly, once: 10, ...more }
  return { name, description, category: 'plans', spec: 'mobile-line', prices, uses: { dataVolume }, term: 24 }
}

function option(name: string, spec: string, monthly: number, uses: Readonly<Record<string, Json>>): Offering {
  return { name, category: 'mobile-options', spec, prices: { monthly }, uses }
}

function roaming(name: string, zone: string, validity: number, dataVolume: number, once: number): Offering {
  const description = `${dataVolume} GB for ${validity} days`
  return {
    name,
    description,
    category: 'roaming',
    spec: 'roaming-pack',
    prices: { once },
    uses: { zone, validity, dataVolume },
  }
}

function access(name: string, downloadSpeed: number, monthly: number): Offering {
  const prices = { monthly, once: 25 }
  return { name, category: 'broadband', spec: 'broadband-access', prices, uses: { downloadSpeed }, term: 18 }
}

function business(name: string, spec: string, prices: Prices): Offering {
  return { name, category: 'voip', spec, prices, segment: 'business', term: 12 }
}
