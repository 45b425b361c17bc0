import { type LookupAddress, lookup as resolve } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import type { buildConnector as BuildConnector } from 'undici'
import type { AddressPolicy } from './address-policy.ts'

/** The target must not be reached; trying again does not help. */
export class AddressRefused extends Error {}

/** Finds the addresses of a name, as `dns.lookup` does. */
export type Resolve = (
  hostname: string,
  options: { readonly all: true },
  answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * Connects only to addresses that the policy allows. Literals are judged before anything is sent, names by what they
 * resolve to in the very lookup that the connection uses, and the connected address once more: a name that changes its
 * answer between check and use gains nothing.
 */
export function checkedConnect(
  build: typeof BuildConnector,
  policy: AddressPolicy,
  timeoutMs: number,
  find: Resolve = resolve,
): BuildConnector.connector {
  const connect = build({ timeout: timeoutMs, lookup: checkedLookup(policy, find) })
  return (options, answer) => {
    const refused = refusesHost(policy, options.hostname)
    if (refused !== undefined) return answer(new AddressRefused(refused), null)
    connect(options, (...[error, socket]) => {
      if (error || !socket) return answer(error ?? new Error('no connection'), null)
      const wrong = policy(socket.remoteAddress ?? 'unknown')
      if (wrong === undefined) return answer(null, socket)
      socket.destroy()
      answer(new AddressRefused(wrong), null)
    })
  }
}

/** Why a host as a URL has it must not be reached, as far as that can be told without asking for its addresses. */
export function refusesHost(policy: AddressPolicy, hostname: string): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  if (isIP(bare)) return policy(bare)
  const local = bare === 'localhost' || bare.endsWith('.localhost')
  return local && policy('127.0.0.1') ? `${bare} is this machine itself` : undefined
}

function checkedLookup(policy: AddressPolicy, find: Resolve): LookupFunction {
  return (hostname, options, answer) => {
    find(hostname, { all: true }, (error, found) => {
      if (error) return answer(error, '')
      const allowed = found.filter(({ address, family }) => !policy(address) && fits(family, options.family))
      const [first] = allowed
      if (!first) {
        const why = found.map(({ address }) => policy(address)).find((reason) => reason !== undefined)
        return answer(new AddressRefused(`${hostname}: ${why ?? 'has no address that can be used'}`), '')
      }
      if (options.all) answer(null, allowed)
      else answer(null, first.address, first.family)
    })
  }
}

function fits(family: number, wanted: number | string | undefined): boolean {
  return !wanted || wanted === family || wanted === `IPv${family}`
}
