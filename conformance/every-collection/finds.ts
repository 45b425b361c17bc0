import { expectIds } from '../expect.ts'
import { type FlaggedList, isFlagged } from '../facets.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../rules/subject.ts'
import type { Trial } from '../trial.ts'

/** Fails unless a query, kept to the samples, finds exactly those at the given places. */
export async function expectFinds(trial: Trial, query: string, places: readonly number[]): Promise<void> {
  const { group, docs } = await trial.samples()
  const found = await trial.found(trial.inGroup(group, query))
  expectIds(
    query,
    found,
    places.map((i) => docs[i]!),
  )
}

/** A query over the samples, and which of them it finds; undefined where the resource lacks what it is about. */
export type Finding = (subject: Subject) => Found | undefined
type Found = readonly [query: string, ...places: number[]]

/** A finding about an array whose elements have something that is set or not. */
export function onFlag(find: (list: FlaggedList) => Found | undefined): Finding {
  return ({ list }) => (isFlagged(list) ? find(list) : undefined)
}

/** A rule that consists of queries and what they find. */
export function findingRule(
  id: string,
  level: Rule['level'],
  says: string,
  findings: readonly Finding[],
  needs: readonly string[] = ['filter.and'],
): Rule {
  return {
    id,
    level,
    says,
    needs,
    appliesTo: (subject) => findings.some((finding) => finding(subject) !== undefined),
    check: async (trial) => {
      for (const finding of findings) {
        const [query, ...places] = finding(trial.subject) ?? []
        if (query !== undefined) await expectFinds(trial, query, places)
      }
    },
  }
}

export const enc = encodeURIComponent
