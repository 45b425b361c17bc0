import type { Client } from './client.ts'
import { paths } from './creation.ts'

/** Resources that the server works on by itself; it publishes the states of each in the state model of the API. */
const watched = [
  { what: 'orders', api: paths.ordering, resource: 'productOrder' },
  { what: 'cancellations', api: paths.ordering, resource: 'cancelProductOrder' },
  { what: 'products', api: paths.inventory, resource: 'product' },
  { what: 'tickets', api: paths.ticket, resource: 'troubleTicket' },
  { what: 'interactions', api: paths.interaction, resource: 'partyInteraction' },
  { what: 'messages', api: paths.communication, resource: 'communicationMessage' },
  { what: 'usages', api: paths.usage, resource: 'usage' },
  { what: 'bills', api: paths.bill, resource: 'customerBill' },
  { what: 'payments', api: paths.payment, resource: 'payment' },
  { what: 'fallout tasks', api: paths.fulfilment, resource: 'falloutTask' },
] as const

/** How many resources there are in each state: by what they are, then by state. */
export type Standings = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Asks the server how things stand; states in which nothing is are left out. */
export async function standings(server: Client): Promise<Standings> {
  const all = watched.map(async ({ what, api, resource }) => {
    const model = (await server.list(`${api}/stateModel`)).find((one) => one['resource'] === resource)!
    const states = (model['state'] as { name: string }[]).map(({ name }) => name)
    const query = `${api}/${resource}?fields=none&limit=1&${model['attribute']}=`
    const counts = states.map(async (state) => [state, await server.count(query + state)] as const)
    return [what, Object.fromEntries((await Promise.all(counts)).filter(([, count]) => count > 0))] as const
  })
  return Object.fromEntries(await Promise.all(all))
}
