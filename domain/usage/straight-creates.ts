import { idIn } from '../common/reference.ts'
import type { Attempt } from '../core/attempt.ts'
import type { PlanNew, StraightCreates } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import type { Tally } from '../core/tally.ts'
import { StraightRating } from './bulk/straight.ts'

/** Usage that comes together is rated straight where it can be, each by its own specification. */
export function straightUsage(attempt: Attempt, tally: Tally, plan: PlanNew): StraightCreates {
  const known = new Map<string, StraightRating>()
  const begin = async (specification: string): Promise<StraightRating> => {
    const doc = (await tally.get('UsageSpecification', specification)) ?? {}
    const rating = known.get(specification) ?? new StraightRating(attempt, tally, doc, plan)
    known.set(specification, rating)
    return rating
  }
  return {
    take(id: string, input: Doc) {
      const specification = idIn(input['usageSpecification'])
      if (specification === undefined) return undefined
      const rating = known.get(specification)
      return rating ? rating.take(id, input) : begin(specification).then((begun) => begun.take(id, input))
    },
    async settle() {
      for (const rating of known.values()) await rating.settle()
    },
  }
}
