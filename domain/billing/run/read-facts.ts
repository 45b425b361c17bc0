import { cycleOf } from '../../account/cycle-of-account.ts'
import { customersOf, idIn } from '../../common/reference.ts'
import type { BillingPeriod, Cycle } from '../../common/time/billing-period.ts'
import { type Reader, readMany } from '../../core/define-resource.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { type Filter, isText } from '../../core/query.ts'
import type { TaxOf } from '../assemble/bill-line.ts'
import type { Billed } from '../assemble/recurring.ts'
import type { UsageOfBucket } from '../assemble/usage-lines.ts'
import { billedOf, billingProgressId } from '../billing-progress.ts'

/** What is stored about an account that goes into its bill. */
export interface AccountFacts {
  readonly account: Doc
  readonly cycle: Cycle
  readonly progress: Doc | undefined
  readonly billed: Billed
  readonly products: readonly Doc[]
  readonly used: readonly UsageOfBucket[]
  readonly waiting: readonly Doc[]
  readonly violations: readonly Doc[]
}

/** More of one kind than is read for the bills of one commit. */
const most = 100_000

/**
 * Reads what goes into the bills of some accounts, kind by kind for all of them at once.
 * @param period usage of this and of earlier periods that is not billed yet goes on the bill
 * @throws Fault ruleViolated when it is more than one commit should hold
 */
export async function readFacts(
  accounts: readonly Doc[],
  period: BillingPeriod,
  read: Reader,
): Promise<{ readonly facts: readonly AccountFacts[]; readonly taxOf: TaxOf }> {
  if (accounts.length === 0) return { facts: [], taxOf: () => usual }
  const ids = accounts.map(({ id }) => String(id))
  const ofAccounts = anyOf(['billingAccount', 'id'], ids)
  const customers = [...new Set(accounts.flatMap(customersOf))]
  // What leaves few comes first: what is being committed is compared here, account by account.
  const openUntilEnd: Filter = {
    kind: 'and',
    of: [isText(['state'], 'open'), before(['billingPeriod', 'startDateTime'], period.end), ofAccounts],
  }
  const [products, buckets, waiting, violations, progress] = await Promise.all([
    all(read, 'Product', ofAccounts),
    all(read, 'UsageBucket', openUntilEnd),
    all(read, 'AppliedCustomerBillingRate', { kind: 'and', of: [unbilled, ofAccounts] }),
    customers.length === 0
      ? []
      : all(read, 'ServiceLevelViolation', {
          kind: 'and',
          of: [anyOf(['relatedParty', 'partyOrPartyRole', 'id'], customers), isText(['state'], 'open')],
        }),
    readMany(read, 'BillingProgress', ids.map(billingProgressId)),
  ])
  const bucketIds = buckets.map(({ id }) => String(id))
  const charges = bucketIds.length === 0 ? [] : await all(read, 'UsageCharge', anyOf(['usageBucket', 'id'], bucketIds))
  const chargesOf = Map.groupBy(charges, ({ usageBucket }) => idIn(usageBucket))
  const [productsOf, bucketsOf, waitingOf] = [products, buckets, waiting].map((docs) =>
    Map.groupBy(docs, ({ billingAccount }) => idIn(billingAccount)),
  )
  const owed = Map.groupBy(
    violations.flatMap((violation) => customersOf(violation).map((party) => ({ party, violation }))),
    ({ party }) => party,
  )
  const given = new Set<Doc>()
  const facts: AccountFacts[] = []
  for (const [i, account] of accounts.entries()) {
    const id = ids[i]!
    const own = progress.get(billingProgressId(id))
    const found = customersOf(account).flatMap((party) => (owed.get(party) ?? []).map(({ violation }) => violation))
    // A customer with several accounts is given back what is owed once.
    const mine = [...new Set(found)].filter((violation) => !given.has(violation))
    for (const violation of mine) given.add(violation)
    facts.push({
      account,
      cycle: await cycleOf(account, read),
      progress: own,
      billed: billedOf(own),
      products: productsOf!.get(id) ?? [],
      used: (bucketsOf!.get(id) ?? []).map((bucket) => ({
        bucket,
        charges: chargesOf.get(String(bucket['id'])) ?? [],
      })),
      waiting: waitingOf!.get(id) ?? [],
      violations: mine,
    })
  }
  return { facts, taxOf: await readTaxes(products, read) }
}

const unbilled: Filter = { kind: 'compare', path: ['isBilled'], op: 'eq', value: false }

function anyOf(path: readonly string[], values: readonly string[]): Filter {
  return values.length === 1 ? isText(path, values[0]!) : { kind: 'or', of: values.map((value) => isText(path, value)) }
}

function before(path: readonly string[], value: string): Filter {
  return { kind: 'compare', path, op: 'lt', value }
}

async function all(read: Reader, kind: string, filter: Filter): Promise<readonly Doc[]> {
  const found = await read.find(kind, filter, most + 1)
  if (found.length > most)
    throw new Fault('ruleViolated', [{ at: kind, problem: `are more than ${most} for one bill` }])
  return found
}

const usual = { category: 'VAT', inAdvance: true }

/**
 * What the catalog says of prices beyond what products do: the kind of tax, and with `billedIn` arrears that a period is paid
 * for when it is over.
 */
async function readTaxes(products: readonly Doc[], read: Reader): Promise<TaxOf> {
  const ids = products.flatMap((product) => [
    ...docsIn(product['productPrice']),
    ...docsIn(product['pricePeriod']).map(({ productPrice }) => productPrice as Doc),
  ])
  const wanted = new Set(ids.flatMap(({ productOfferingPrice }) => idIn(productOfferingPrice) ?? []))
  const found = new Map<string, { category: string; inAdvance: boolean }>()
  await Promise.all(
    [...wanted].map(async (id) => {
      const price = await read.get('ProductOfferingPrice', id)
      if (!price) return
      const category = docsIn(price['tax'])[0]?.['taxCategory']
      found.set(id, {
        category: typeof category === 'string' ? category : usual.category,
        inAdvance: !docsIn(price['prodSpecCharValueUse']).some(isInArrears),
      })
    }),
  )
  return ({ productOfferingPrice }) => found.get(idIn(productOfferingPrice) ?? '') ?? usual
}

function isInArrears({ name, productSpecCharacteristicValue }: Doc): boolean {
  return (
    name === 'billedIn' &&
    docsIn(productSpecCharacteristicValue).some((one) => isDoc(one) && one['value'] === 'arrears')
  )
}
