import ipaddr from 'ipaddr.js'

export interface AddressSettings {
  /** Networks in CIDR notation that may be reached although they are not public. */
  readonly allowedNetworks: readonly string[]
  /** Lets everything be reached. */
  readonly allowPrivate: boolean
}

/** Why an address must not be reached; undefined when it may. */
export type AddressPolicy = (address: string) => string | undefined

/**
 * Public unicast addresses may be reached, and the networks that the settings name. Everything else is refused: private,
 * loopback, link-local, carrier-grade NAT, unique local, multicast, unspecified, documentation, and the ways to write an
 * IPv4 address in IPv6.
 * @throws Error when a network is not in CIDR notation
 */
export function addressPolicy({ allowedNetworks, allowPrivate }: AddressSettings): AddressPolicy {
  const networks = allowedNetworks.map(parseNetwork)
  return (address) => {
    if (allowPrivate) return undefined
    const plain = address.split('%')[0]!
    if (!ipaddr.isValid(plain)) return `${address} is not an address`
    const ip = unwrapped(ipaddr.parse(plain))
    if (networks.some(([network, bits]) => network.kind() === ip.kind() && ip.match(network, bits))) return undefined
    const range = ip.range()
    return range === 'unicast' ? undefined : `${address} is not a public address (${range})`
  }
}

function parseNetwork(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  try {
    return ipaddr.parseCIDR(text)
  } catch {
    throw new Error(`${text} is not a network in CIDR notation`)
  }
}

/** The IPv4 address inside an IPv4-mapped or IPv4-compatible IPv6 address; any other address as it is. */
function unwrapped(ip: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(ip instanceof ipaddr.IPv6)) return ip
  if (ip.isIPv4MappedAddress()) return ip.toIPv4Address()
  const [high, low] = ip.parts.slice(6) as [number, number]
  const compatible = ip.parts.slice(0, 6).every((part) => part === 0) && high !== 0
  return compatible ? new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]) : ip
}
