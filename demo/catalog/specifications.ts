import type { Body, Json } from '../body.ts'
import { categoryRef } from './categories.ts'
import { ref, spoken } from './refs.ts'

/** A characteristic of a specification, in the fewest words. */
interface Characteristic {
  readonly type: 'string' | 'integer' | 'boolean'
  readonly description: string
  /** Values to choose from; the first is the default. */
  readonly values?: readonly Json[]
  /** Least and greatest value. */
  readonly range?: readonly [least: number, most: number]
  readonly unit?: string
  readonly regex?: string
  /** How many values, at least and at most; 1 to 1 when it has a default, else 0 to 1. */
  readonly count?: readonly [least: number, most: number]
}

interface Specification {
  readonly name: string
  readonly category: string
  readonly brand?: string
  readonly has?: Readonly<Record<string, Characteristic>>
  /** Customer-facing services and resources by which fulfilment decomposes such a product. */
  readonly services?: readonly string[]
  readonly resources?: readonly string[]
  /** Specifications that it is made of. */
  readonly of?: readonly string[]
  /** Specifications without which it does not work. */
  readonly needs?: readonly string[]
}

const number = (description: string): Characteristic => ({
  type: 'string',
  description,
  regex: '\\+[1-9][0-9]{6,14}',
})

/** What the operator can make; offerings sell it. */
export const specifications: Readonly<Record<string, Specification>> = {
  'mobile-line': {
    name: 'Mobile line',
    category: 'mobile',
    has: {
      dataVolume: { type: 'integer', description: 'Data in a month', values: [5, 20, 50, 100, 500], unit: 'GB' },
      network: { type: 'string', description: 'Fastest network', values: ['5G', '4G'] },
      simType: { type: 'string', description: 'Kind of SIM', values: ['eSIM', 'card'] },
      msisdn: number('Number of the line, when it is brought along'),
    },
    services: ['mobile-voice', 'mobile-messaging', 'mobile-data'],
    resources: ['msisdn', 'sim-profile'],
    needs: ['sim-card'],
  },
  'prepaid-line': {
    name: 'Prepaid line',
    category: 'prepaid',
    has: { simType: { type: 'string', description: 'Kind of SIM', values: ['card', 'eSIM'] } },
    services: ['mobile-voice', 'mobile-messaging', 'mobile-data', 'prepaid-account'],
    resources: ['msisdn', 'sim-profile'],
    needs: ['sim-card'],
  },
  'sim-card': { name: 'SIM card', category: 'mobile', resources: ['sim-card'] },
  'roaming-pack': {
    name: 'Roaming pack',
    category: 'roaming',
    has: {
      zone: { type: 'string', description: 'Where it holds', values: ['Europe', 'North America', 'World'] },
      validity: { type: 'integer', description: 'How long it holds', range: [1, 30], unit: 'day' },
      dataVolume: { type: 'integer', description: 'Data while it holds', range: [1, 50], unit: 'GB' },
    },
    services: ['roaming-data'],
    needs: ['mobile-line'],
  },
  'international-calls': {
    name: 'International calls',
    category: 'mobile-options',
    has: { minutes: { type: 'integer', description: 'Minutes in a month', values: [100, 500], unit: 'minute' } },
    services: ['international-voice'],
    needs: ['mobile-line'],
  },
  handset: {
    name: 'Handset',
    category: 'devices',
    brand: 'Nova',
    has: {
      colour: { type: 'string', description: 'Colour', values: ['graphite', 'sand', 'fern'] },
      storage: { type: 'integer', description: 'Memory', values: [128, 256, 512], unit: 'GB' },
    },
    resources: ['handset'],
  },
  accessory: { name: 'Accessory', category: 'devices', resources: ['accessory'] },
  'broadband-access': {
    name: 'Broadband access',
    category: 'broadband',
    has: {
      downloadSpeed: { type: 'integer', description: 'Download', values: [100, 50, 500, 1000], unit: 'Mbit/s' },
      technology: { type: 'string', description: 'How the home is reached', values: ['FTTH', 'VDSL'] },
      installation: { type: 'string', description: 'Who installs it', values: ['technician', 'self'] },
    },
    services: ['internet-access'],
    resources: ['access-port', 'ip-address'],
    needs: ['router'],
  },
  router: { name: 'Router', category: 'broadband', brand: 'Larch', resources: ['cpe-router'] },
  'static-ip': {
    name: 'Fixed address',
    category: 'broadband',
    has: { addresses: { type: 'integer', description: 'How many', range: [1, 8], count: [1, 1] } },
    services: ['internet-access'],
    resources: ['ip-address'],
    needs: ['broadband-access'],
  },
  'fixed-line': {
    name: 'Fixed line',
    category: 'telephone',
    has: {
      number: number('Number of the line, when it is brought along'),
      directoryEntry: { type: 'boolean', description: 'Listed in the directory', values: [false, true] },
    },
    services: ['fixed-voice'],
    resources: ['fixed-number', 'access-port'],
  },
  'voip-seat': {
    name: 'VoIP seat',
    category: 'voip',
    has: {
      seats: { type: 'integer', description: 'How many people', range: [1, 500], count: [1, 1] },
      recording: { type: 'boolean', description: 'Calls may be recorded', values: [false, true] },
      numbers: { ...number('Numbers of the seats'), count: [0, 500] },
    },
    services: ['hosted-voice'],
    resources: ['sip-account', 'fixed-number'],
  },
  'sip-trunk': {
    name: 'SIP trunk',
    category: 'voip',
    has: { channels: { type: 'integer', description: 'Calls at once', range: [2, 240], count: [1, 1] } },
    services: ['sip-trunking'],
    resources: ['sip-trunk', 'fixed-number'],
    needs: ['broadband-access'],
  },
  tv: {
    name: 'Television',
    category: 'tv',
    has: {
      package: { type: 'string', description: 'Channels', values: ['basic', 'family', 'sport'], count: [1, 3] },
      recordingHours: { type: 'integer', description: 'Hours that can be recorded', range: [0, 300], unit: 'hour' },
    },
    services: ['iptv'],
    resources: ['set-top-box'],
    needs: ['broadband-access'],
  },
  'set-top-box': { name: 'Set-top box', category: 'tv', brand: 'Larch', resources: ['set-top-box'] },
  'home-bundle': { name: 'Home', category: 'bundles', of: ['broadband-access', 'fixed-line', 'tv'] },
}

/** The specification as it is created. */
export function specificationBody(id: string): Body {
  const { name, category, brand, has = {}, services = [], resources = [], of = [], needs = [] } = specifications[id]!
  return {
    '@type': 'ProductSpecification',
    id: specificationId(id),
    name,
    ...(brand !== undefined && { brand }),
    productNumber: id.toUpperCase(),
    lifecycleStatus: 'Active',
    version: '1.0',
    validFor: { startDateTime: '2020-01-01T00:00:00.000Z' },
    category: [categoryRef(category)],
    productSpecCharacteristic: Object.entries(has).map(([each, facts]) => characteristic(each, facts)),
    serviceSpecification: services.map((each) => ref('ServiceSpecificationRef', `cfs-${each}`, spoken(each))),
    resourceSpecification: resources.map((each) => ref('ResourceSpecificationRef', `rs-${each}`, spoken(each))),
    bundledProductSpecification: of.map((each) =>
      ref('BundledProductSpecification', specificationId(each), specifications[each]!.name),
    ),
    productSpecificationRelationship: needs.map((each) => ({
      ...ref('ProductSpecificationRelationship', specificationId(each), specifications[each]!.name),
      relationshipType: 'dependency',
    })),
  }
}

export const specificationId = (id: string) => `specification-${id}`

const classes = { string: 'String', integer: 'Integer', boolean: 'Boolean' } as const

function characteristic(name: string, facts: Characteristic): Body {
  const { type, description, values = [], range, unit, regex, count = [values.length > 0 ? 1 : 0, 1] } = facts
  const common = { valueType: type, ...(unit !== undefined && { unitOfMeasure: unit }) }
  const listed = values.map((value, i) => ({
    '@type': `${classes[type]}CharacteristicValueSpecification`,
    ...common,
    value,
    isDefault: i === 0,
  }))
  const limits = range && {
    '@type': `${classes[type]}CharacteristicValueSpecification`,
    ...common,
    valueFrom: range[0],
    valueTo: range[1],
    rangeInterval: 'closed',
  }
  return {
    '@type': 'CharacteristicSpecification',
    id: name,
    name,
    description,
    valueType: type,
    configurable: true,
    minCardinality: count[0],
    maxCardinality: count[1],
    ...(regex !== undefined && { regex }),
    ...(limits
      ? { characteristicValueSpecification: [limits] }
      : listed.length > 0 && { characteristicValueSpecification: listed }),
  }
}
