import type { z } from 'zod'
import { attributesOf, factsOf, type ObjectSchema, type SchemaFacts } from '../../../domain/core/schema.ts'
import type { Judge } from './judge.ts'

/** Makes or finds the judge of an attribute. */
export type JudgeOf = (schema: z.ZodType) => Judge

/** What has to be known of a class to judge its objects; made once per class and rules. */
export interface ClassPlan {
  readonly facts: SchemaFacts
  readonly attributes: ReadonlyMap<string, Judge>
  readonly required: readonly string[]
  /** For a base class: its subclasses by every `@type` that means them. */
  readonly variants: ReadonlyMap<string, ClassPlan> | undefined
  /** Values of `@type` that mean the class itself. */
  readonly names: readonly string[]
}

export function classPlan(schema: ObjectSchema, judgeOf: JudgeOf): ClassPlan {
  const facts = factsOf(schema)
  const attributes = new Map<string, Judge>()
  for (const [name, attribute] of Object.entries(attributesOf(schema))) attributes.set(name, judgeOf(attribute))
  return {
    facts,
    attributes,
    required: (facts.required ?? []).filter((name) => name !== '@type'),
    variants: facts.variants && variantPlans(facts.variants(), judgeOf),
    names: [facts.name, ...(facts.alsoNamed ?? [])].filter((name) => name !== undefined),
  }
}

function variantPlans(variants: readonly ObjectSchema[], judgeOf: JudgeOf): ReadonlyMap<string, ClassPlan> {
  const plans = new Map<string, ClassPlan>()
  for (const variant of variants) {
    const plan = classPlan(variant, judgeOf)
    for (const name of plan.names) plans.set(name, plan)
    for (const [name, inner] of plan.variants ?? []) plans.set(name, inner)
  }
  return plans
}
