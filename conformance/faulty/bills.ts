import { randomUUID } from 'node:crypto'
import type { Doc, Json } from '../client.ts'
import { isDoc } from '../expect.ts'
import { valueAt } from '../value-at.ts'
import type { BillFault } from './bill-faults.ts'
import { bad, Refusal } from './refusal.ts'

/** Tells of what happens to a resource. */
type Tell = (type: string, resource: string, doc: Doc) => void

const states = ['new', 'onHold', 'validated', 'sent', 'settled', 'partiallyPaid']

/** Accounts with products, and bills of what these cost; enough to see whether the rules about bills can fail. */
export class Bills {
  readonly #has: (fault: BillFault) => boolean
  readonly #tell: Tell
  readonly kept: Record<string, Map<string, Doc>> = {}

  constructor(has: (fault: BillFault) => boolean, tell: Tell) {
    this.#has = has
    this.#tell = tell
    this.put('billCycle', {
      id: 'cycle',
      billingDate: has('cycle backwards') ? '2001-01-01T00:00:00.000Z' : '2026-11-01T00:00:00.000Z',
      validFor: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
    })
  }

  all(resource: string): Doc[] {
    return [...(this.kept[resource]?.values() ?? [])]
  }

  get(resource: string, id: string): Doc {
    const doc = this.kept[resource]?.get(id)
    if (!doc) throw new Refusal(404, `no ${resource} ${id}`)
    return doc
  }

  put(resource: string, doc: Doc): Doc {
    this.kept[resource] ??= new Map()
    this.kept[resource].set(String(doc['id']), doc)
    return doc
  }

  create(resource: string, body: Doc): Doc {
    const doc = this.put(resource, { ...body, id: randomUUID() })
    if (resource !== 'customerBillOnDemand') return doc
    this.#tell('CustomerBillOnDemandCreateEvent', resource, doc)
    const done = this.put(resource, { ...doc, ...this.#answer(body) })
    if (!this.#has('request done silently')) this.#tell('CustomerBillOnDemandStateChangeEvent', resource, done)
    return { ...doc, state: 'inProgress' }
  }

  #answer(body: Doc): Doc {
    const { category, originalBill } = body
    if (category === 'duplicate') return this.#repeated(String(valueAt(body, 'originalBill.id')))
    if (originalBill !== undefined) throw bad('originalBill is for duplicates')
    return this.#billed(String(valueAt(body, 'billingAccount.id')), category === 'interim')
  }

  /** A bill once more; one that was never sent is not repeated. */
  #repeated(original: string): Doc {
    const bill = this.kept['customerBill']?.get(original)
    if (!bill && !this.#has('copies of nothing')) throw new Refusal(422, 'originalBill is needed, and has to be there')
    if (!bill || (bill['billNo'] === undefined && !this.#has('copies of anything'))) return { state: 'rejected' }
    const id = randomUUID()
    const { billNo, remainingAmount, ...said } = bill
    const lines = this.all('appliedCustomerBillingRate').filter((line) => valueAt(line, 'bill.id') === original)
    for (const line of this.#has('copy says less') ? [] : lines) {
      this.put('appliedCustomerBillingRate', { ...line, id: randomUUID(), bill: { id } })
    }
    this.put('customerBill', {
      ...{ ...said, id, state: 'validated', category: 'duplicate', originalBill: { id: original } },
      remainingAmount: this.#has('copy asks for money') ? remainingAmount! : { unit: 'EUR', value: 0 },
      ...(this.#has('copy has a number') && { billNo: billNo! }),
    })
    return { state: 'done', customerBill: { id } }
  }

  #billed(account: string, isSent: boolean): Doc {
    const products = this.all('product').filter((product) => valueAt(product, 'billingAccount.id') === account)
    const prices = products.flatMap(({ productPrice }) => (productPrice as Json[]).filter(isDoc))
    if (prices.length === 0 && !this.#has('nothing is billed')) return { state: 'rejected' }
    const id = randomUUID()
    const euros = (value: number): Doc => ({ unit: 'EUR', value })
    const amounts = prices.map((price) => Number(valueAt(price, 'price.dutyFreeAmount.value')))
    const sum = amounts.reduce((total, amount) => total + amount, 0)
    for (const [i, { name }] of prices.entries()) {
      this.put('appliedCustomerBillingRate', {
        ...{ id: randomUUID(), name: name!, isBilled: true, taxExcludedAmount: euros(amounts[i]!) },
        // The first one of all is what is looked at.
        ...(i === 0 && this.#has('line of no bill') ? {} : { bill: { id } }),
      })
    }
    const { name, financialAccount } = this.kept['billingAccount']?.get(account) ?? {}
    const bill = this.put('customerBill', {
      ...(isSent ? { state: 'sent', billNo: `B-${id}` } : { state: 'validated' }),
      ...{ id, remainingAmount: euros(sum * 1.2), taxExcludedAmount: euros(sum), taxIncludedAmount: euros(sum * 1.2) },
      billingAccount: { id: this.#has('of another account') ? 'other' : account, name: name ?? 'Nobody' },
      financialAccount: financialAccount ?? {},
      taxItem: this.#has('tax forgotten') ? [] : [{ taxRate: 20, taxAmount: euros(sum * 0.2) }],
    })
    if (!this.#has('bill made silently')) this.#tell('CustomerBillCreateEvent', 'customerBill', bill)
    return { state: 'done', customerBill: { id } }
  }

  /** A person puts a bill on hold, and lets it go again. */
  patch(id: string, body: Json): Doc {
    const bill = this.get('customerBill', id)
    if (Array.isArray(body)) {
      if (this.#has('no JSON Patch')) throw new Refusal(415, 'no JSON Patch')
      return bill
    }
    const { '@type': _, ...change } = body as Doc
    const others = Object.keys(change).filter((name) => name !== 'state')
    if (others.length > 0 && !this.#has('amounts change')) throw new Refusal(422, `${others.join()} stays as it is`)
    const isCopy = bill['category'] === 'duplicate'
    if (isCopy && !this.#has('copy can be held')) throw new Refusal(422, 'a duplicate stays as it is')
    const state = String(change['state'] ?? bill['state'])
    if (!states.includes(state) && !this.#has('any state')) throw bad(`no state ${state}`)
    if (state === 'settled' && !this.#has('paid by word')) throw new Refusal(422, 'paid by payments')
    if (bill['state'] === 'onHold' && this.#has('held for ever')) return bill
    const changed = this.put('customerBill', { ...bill, ...change, state })
    if (!this.#has('held silently')) this.#tell('CustomerBillStateChangeEvent', 'customerBill', changed)
    return changed
  }
}
