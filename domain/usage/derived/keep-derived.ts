import { type Consequence, type Reader, readMany, type Step } from '../../core/define-resource.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { amountOf } from '../../core/money.ts'
import { specificationOf } from '../usage-identity.ts'
import { type Addition, addedTo, chargeIdOf } from './partner-charge.ts'
import { derivedRatings } from './rate-derived.ts'

/**
 * What a usage that has just been rated for its customer comes to for partners, in the same commit. A usage is rated by a
 * caller's command once, so it is counted once; rated again by the domain, it stays as it is for partners.
 */
export async function keptForPartners(
  usage: Doc,
  { at, by }: Pick<Step, 'at' | 'by'>,
  read: Reader,
): Promise<readonly Consequence[]> {
  const rule = (await specificationOf(usage, read))?.['ratingRule']
  if (!isDoc(rule) || rule['derivedRuns'] === undefined) return []
  const ratings = await derivedRatings(usage, rule, at, read)
  const additions = merged(ratings.flatMap((rating) => additionsOf(rating, by)))
  const sums = await readMany(
    read,
    'PartnerCharge',
    additions.map(({ id }) => id),
  )
  return [
    ...ratings.map((create): Consequence => ({ kind: 'PartnerRating', id: String(create['id']), create })),
    ...additions.map((addition): Consequence => {
      const [kind, id] = ['PartnerCharge', addition.id]
      return sums.has(id)
        ? { kind, id, change: (sum) => addedTo(sum, addition) }
        : { kind, id, create: addedTo(addition.empty, addition) }
    }),
  ]
}

/** What a rating adds to sums: its first part counts the usage. */
function additionsOf(rating: Doc, by: string): Addition[] {
  const { kind, partner, period, direction, usageType, productOffering, unrated } = rating
  return docsIn(rating['part']).map(({ rate, quantity, amount }, i) => {
    const { amount: units, units: measure } = quantity as Doc
    const cost = amountOf(amount)
    const empty: Doc = {
      ...{ kind: kind!, partner: partner!, period: period!, productOffering: productOffering! },
      ...(direction !== undefined && { direction }),
      ...(usageType !== undefined && { usageType }),
      ...(rate !== undefined && { rate }),
      ...(unrated !== undefined && { unrated }),
      reportedBy: by,
      usageCount: 0,
      quantity: { amount: 0, units: measure! },
      ...(cost && { amount: { unit: cost.currency, value: 0 } }),
    }
    const usages = i === 0 ? 1 : 0
    return { id: chargeIdOf(empty), empty, usages, units: Number(units), ...(cost && { micro: cost.micro }) }
  })
}

/** Several runs may meet on one sum. */
function merged(additions: readonly Addition[]): Addition[] {
  return [...Map.groupBy(additions, ({ id }) => id).values()].map(([first, ...others]) => ({
    ...first!,
    usages: others.reduce((sum, { usages }) => sum + usages, first!.usages),
    units: others.reduce((sum, { units }) => sum + units, first!.units),
    ...(first!.micro !== undefined && { micro: others.reduce((sum, { micro = 0n }) => sum + micro, first!.micro) }),
  }))
}
