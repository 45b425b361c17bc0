/** In what everything is priced and billed. */
export const currency = 'EUR'

/** The invented operator and the invented companies around it. */
export const operator = {
  name: 'Aurelia Mobile',
  units: ['Aurelia Shops', 'Aurelia Networks', 'Aurelia Wholesale'],
} as const

/** Groups of companies: a head office and the companies below it. */
export const groups = [
  { name: 'Harbourlight Group', companies: ['Harbourlight Insurance', 'Harbourlight Leasing', 'Harbourlight Assist'] },
  { name: 'Northfold Foods Holding', companies: ['Oatfield Dairies', 'Cobalt Bakery', 'Fennel & Rye Catering'] },
  { name: 'Calderstone Energy', companies: ['Calderstone Wind', 'Calderstone Grid', 'Calderstone Home'] },
  { name: 'Lodestar Transport', companies: ['Lodestar Couriers', 'Borealis Freight', 'Cedarline Logistics'] },
] as const

export const companies = [
  'Anvil & Ash Joinery',
  'Bluegate Dental',
  'Bramble Court Hotels',
  'Copperfield Print Works',
  'Driftwood Studios',
  'Foxglove Pharmacies',
  'Glasswing Optics',
  'Ironbark Security',
  'Juniper Lane Schools',
  'Marlinspike Boatyard',
  'Nightjar Records',
  'Papaya Travel',
] as const

/** Who else plays a part, and which. */
export const partners = {
  distributor: ['Signpost Mobile Shops', 'Kiosk Circle', 'Handset Harbour', 'Corner Connect', 'Tariff Lantern'],
  roamingPartner: ['Fjordlink Telecom', 'Telesierra', 'Baobab Cellular'],
  interconnectPartner: ['Transalpine Voice', 'Isthmus Carrier Services'],
  supplier: ['Larch Radio Systems', 'Simforge', 'Paperbark Billing Print'],
} as const

/** An organization that has closed, and one of which nobody has proven that it exists. */
export const closed = 'Paperbark Billing Print'
export const unproven = 'Corner Connect'

export type PartnerRole = keyof typeof partners
