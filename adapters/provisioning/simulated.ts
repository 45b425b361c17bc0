import { setTimeout as delay } from 'node:timers/promises'
import type { Provisioning, ProvisioningOutcome, ProvisioningRequest } from '../../domain/fulfilment/provisioning.ts'

export interface SimulatedNetwork {
  /** Milliseconds that everything takes. */
  readonly delayMs: number
  /** What goes wrong; undefined lets a request succeed. */
  readonly fault?: (request: ProvisioningRequest) => ProvisioningOutcome | undefined
}

/** A network that does everything at once, and answers with identifiers made from the key of the request. */
export function simulatedProvisioning({ delayMs, fault }: SimulatedNetwork): Provisioning {
  return {
    async execute(request) {
      if (delayMs > 0) await delay(delayMs)
      const wrong = fault?.(request)
      if (wrong) return wrong
      const { specification, key } = request
      return { done: { id: key.replaceAll('/', '-'), name: specification.name ?? specification.id } }
    },
  }
}
