import { productOfferingRef } from '../../common/product-refs.ts'
import { isTimeZone } from '../../common/time/zone.ts'
import type { FaultDetail } from '../../core/fault.ts'
import { type Doc, docsIn, type Json } from '../../core/json.ts'
import { about, classOf, described, oneOf, text } from '../../core/schema.ts'

/** What usage is rated for, besides what the customer pays. */
export const runKind = described(oneOf(['interconnect', 'distributor']), {
  name: 'DerivedRunKind',
  description: 'interconnect: what a partner network is paid; distributor: what the commission of a distributor is of.',
})

export const derivedRatingRun = classOf(
  'DerivedRatingRun',
  {
    kind: about(runKind, 'What it is for.'),
    partner: text('Characteristic of the usage that names the partner; usage that names none has no such run.'),
    partnerRole: text('Instead: role in which the partner is a related party of the product that was used.'),
    direction: text('Characteristic of the usage that says in which direction it went.'),
    productOffering: about(
      productOfferingRef,
      'Price list: its prices of priceType usage, for the zones, bands, kinds of usage, partners and directions that they name (zone, band, usageType, partner, direction). Where some name the partner, only these count.',
    ),
    timeZone: text(
      'Time zone of the IANA database by whose calendar months partners are settled with; UTC when absent.',
    ),
  },
  {
    description: 'A further run in which the same usage is rated, for a partner; the customer never sees it.',
    required: ['kind', 'productOffering'],
    plain: true,
  },
)

/** What is wrong with the derived runs of a rating rule. @param names characteristics that there are */
export function derivedRunProblems(rule: Doc, names: ReadonlySet<Json | undefined>): FaultDetail[] {
  const runs = docsIn(rule['derivedRuns'])
  return runs.flatMap((run, i) => {
    const at = (name: string) => `ratingRule.derivedRuns[${i}].${name}`
    const { partner, partnerRole, timeZone } = run
    return [
      ...['partner', 'direction']
        .filter((name) => run[name] !== undefined && !names.has(run[name]))
        .map((name) => ({ at: at(name), problem: `${run[name]} is not a specCharacteristic` })),
      ...((partner === undefined) === (partnerRole === undefined)
        ? [{ at: at('partner'), problem: 'either this or partnerRole says who the partner is' }]
        : []),
      ...(timeZone === undefined || isTimeZone(timeZone)
        ? []
        : [{ at: at('timeZone'), problem: 'is no IANA time zone' }]),
      ...(runs.findIndex((other) => runKey(other) === runKey(run)) < i
        ? [{ at: at('kind'), problem: 'there is such a run for this partner already' }]
        : []),
    ]
  })
}

/** What tells a run from the others of its rule. */
export function runKey({ kind, partner, partnerRole }: Doc): string {
  return JSON.stringify([kind, partner ?? null, partnerRole ?? null])
}
