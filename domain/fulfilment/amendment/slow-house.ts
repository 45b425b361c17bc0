import { type Doc, docsIn } from '../../core/json.ts'
import type { ProvisioningRequest } from '../provisioning.ts'
import { fulfilmentHouse, item, tariff, withCatalog } from '../test-house.ts'

/** A house whose network does not answer for the first item until it is told to. */
export async function slowHouse() {
  let isOpen = false
  const requests: ProvisioningRequest[] = []
  const built = fulfilmentHouse({
    fault: (request) => {
      requests.push(request)
      const { itemId, compensation } = request
      return itemId === '1' && !isOpen && !compensation ? { retry: 'no answer yet' } : undefined
    },
  })
  await withCatalog(built)
  await built.events()
  return {
    ...built,
    /** Everything that the network was asked for. */
    requests,
    open() {
      isOpen = true
    },
    async finish() {
      isOpen = true
      await built.later(30)
    },
  }
}

export const line = (id: string, value: string, more: Doc = {}) => item(id, 'line', { ...tariff(value), ...more })
export const itemsOf = (order: Doc) => docsIn(order['productOrderItem'])
