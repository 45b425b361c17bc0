import { currencyOf } from '../account/account-currency.ts'
import { judgeCharacteristics } from '../catalog/characteristic-rules.ts'
import { notSellable } from '../catalog/sellable.ts'
import { customersOf, idIn } from '../common/reference.ts'
import type { FaultDetail } from '../core/fault.ts'
import { type Doc, docsIn, isDoc, sameJson } from '../core/json.ts'
import { regex } from '../core/regex.ts'
import { accountOf, type ItemFacts } from './order-facts.ts'
import { itemCycles } from './order-item-cycles.ts'
import { currenciesOf, givenPriceProblems } from './order-prices.ts'

/**
 * What is wrong with an order. Faults keep it from being accepted. Warnings leave it with a person: it speaks of something
 * that this system does not know, or of nothing that it could carry out.
 */
export interface Judgement {
  readonly faults: readonly FaultDetail[]
  readonly warnings: readonly FaultDetail[]
}

type Check = (order: Doc, facts: ItemFacts, at: string) => Partial<Judgement> | undefined

/** What is looked at in every item, in this order; the whole list is worked through, whatever is found. */
const checks: readonly Check[] = [offered, sellable, allowed, characteristics, prices, account, debt, product]

/** Judges an order against the catalog, the accounts and the inventory. Every finding is listed, each with its path. */
export function judgeOrder(order: Doc, items: readonly ItemFacts[], at: string): Judgement {
  const found = items.flatMap((facts) => checks.map((check) => check(order, facts, at)))
  return {
    faults: [...itemCycles(order), ...found.flatMap((part) => part?.faults ?? [])],
    warnings: found.flatMap((part) => part?.warnings ?? []),
  }
}

const actionOf = ({ item }: ItemFacts) => String(item['action'])

/** Nothing has to be known of what stays as it is. */
const isIdle = (facts: ItemFacts) => actionOf(facts) === 'noChange'

function offered(_: Doc, facts: ItemFacts) {
  const { item, offering, at } = facts
  if (isIdle(facts) || offering || actionOf(facts) === 'delete') return undefined
  const id = idIn(item['productOffering'])
  const problem = id === undefined ? 'names no offering of the catalog' : `no ProductOffering ${id} in the catalog`
  return { warnings: [{ at: `${at}.productOffering`, problem }] }
}

function sellable(_: Doc, facts: ItemFacts, now: string) {
  const { item, offering, at } = facts
  if (!offering || actionOf(facts) === 'delete' || isIdle(facts)) return undefined
  // What is sold only as part of others may be ordered beneath them, and what a customer has may be changed.
  const alone = actionOf(facts) === 'add' && !at.includes('.')
  const asked = alone ? offering : { ...offering, isSellable: true }
  const reason = item['productOffering'] === undefined ? undefined : notSellable(asked, now)
  return reason === undefined ? undefined : { faults: [{ at: `${at}.productOffering`, problem: reason }] }
}

/** An offering may say what can be done with its products; one that does not allows everything. */
function allowed(_: Doc, facts: ItemFacts) {
  const actions = docsIn(facts.offering?.['allowedAction']).map(({ action }) => String(action))
  if (actions.length === 0 || isIdle(facts) || actions.includes(actionOf(facts))) return undefined
  const problem = `offering ${facts.offering!['id']} allows ${actions.join(', ')}`
  return { faults: [{ at: `${facts.at}.action`, problem }] }
}

function characteristics(_: Doc, facts: ItemFacts, now: string) {
  const { item, at, offering, characteristics: specs } = facts
  if (!offering || !['add', 'modify'].includes(actionOf(facts))) return undefined
  const given = isDoc(item['product']) ? docsIn(item['product']['productCharacteristic']) : []
  const kept = docsIn(facts.product?.['productCharacteristic'])
  const values = actionOf(facts) === 'modify' ? overlaid(kept, given) : given
  const findings = judgeCharacteristics(specs, values, regex, { attribute: 'productCharacteristic', at: now })
  return { faults: findings.map((one) => ({ at: `${at}.product.${one.at}`, problem: one.problem })) }
}

/** Characteristics with others of the same name put over them. */
export function overlaid(kept: readonly Doc[], given: readonly Doc[]): readonly Doc[] {
  const names = new Set(given.map(({ name }) => name))
  return [...kept.filter(({ name }) => !names.has(name)), ...given]
}

function prices(_: Doc, facts: ItemFacts) {
  return { faults: givenPriceProblems(facts) }
}

/** An account must be one on which something can be billed now, in the currency of what is bought. */
function account(order: Doc, facts: ItemFacts) {
  const id = idIn(accountOf(order, facts.item))
  if (id === undefined || isIdle(facts)) return undefined
  const at = `${facts.item['billingAccount'] ? `${facts.at}.` : ''}billingAccount`
  const found = facts.billingAccount
  if (!found) return { warnings: [{ at, problem: `no BillingAccount ${id}` }] }
  const { state } = found
  if (state === 'Closed' || state === 'Suspended') return { faults: [{ at, problem: `account ${id} is ${state}` }] }
  const currency = currencyOf(found)
  const other = currenciesOf(facts).find((one) => currency !== undefined && one !== currency)
  return other === undefined
    ? undefined
    : { faults: [{ at, problem: `account ${id} is in ${currency}, the price in ${other}` }] }
}

/** Who owes so much that what they have is barred gets nothing more; they may end what they have. */
function debt(_: Doc, { item, at, barringCase }: ItemFacts) {
  const action = String(item['action'])
  if (!barringCase || (action !== 'add' && action !== 'modify')) return undefined
  const { anchor, billingAccount, state } = barringCase
  const account = isDoc(billingAccount) ? billingAccount['id'] : undefined
  const problem = `cannot be ${action} while account ${account} owes what was due on ${anchor} (collection: ${state})`
  return { faults: [{ at: `${at}.action`, problem }] }
}

const changeable = ['active', 'suspended']

/** What is to be changed or ended must be a product that is in use, and the customer's own. */
function product(order: Doc, facts: ItemFacts) {
  const action = actionOf(facts)
  if (action !== 'modify' && action !== 'delete') return undefined
  const at = `${facts.at}.product`
  const id = idIn(facts.item['product'])
  if (id === undefined) return { faults: [{ at: `${at}.id`, problem: `is needed to ${action} a product` }] }
  if (!facts.product) return { warnings: [{ at: `${at}.id`, problem: `no Product ${id} in the inventory` }] }
  const { status } = facts.product
  if (!changeable.includes(String(status)))
    return { faults: [{ at: `${at}.id`, problem: `product ${id} is ${status}` }] }
  const owners = customersOf(facts.product)
  const strangers =
    owners.length > 0 && customersOf(order).length > 0 && !customersOf(order).some((one) => owners.includes(one))
  return strangers ? { faults: [{ at: `${at}.id`, problem: `product ${id} belongs to another customer` }] } : undefined
}

/** True when two orders ask for the same: what is judged has not changed. */
export function asksTheSame(one: Doc, other: Doc): boolean {
  const asked = ['productOrderItem', 'billingAccount', 'relatedParty', 'state']
  return asked.every((name) => sameJson(one[name], other[name]))
}
