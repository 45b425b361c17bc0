import { type Doc, isDoc, type Json } from '../../../domain/core/json.ts'
import type { ObjectSchema } from '../../../domain/core/schema.ts'
import { type ClassPlan, classPlan, type JudgeOf } from './class-plan.ts'
import { addIssues, type Findings } from './findings.ts'
import type { Judge, Rules } from './judge.ts'

/** Judges nested objects; `@type` alone decides between the classes of a polymorphic one. */
export function objectJudge(schema: ObjectSchema, rules: Rules, judgeOf: JudgeOf): Judge {
  let plan: ClassPlan | undefined
  return (value, at, findings) => {
    if (!isDoc(value)) {
      findings.add('invalidBody', at, 'must be an object')
      return value
    }
    if (!rules.strict && isEmpty(value)) return value
    plan ??= classPlan(schema, judgeOf)
    if (rules.strict && !plan.facts.plain && plan.facts.name !== undefined && lacks(value, '@type')) {
      findings.add('mandatoryMissing', inside(at, '@type'), `is missing; this is a ${plan.facts.name}`)
    }
    const { chosen, extended } = choose(plan, value, at, findings)
    requireAll(chosen.required, value, at, findings)
    return judgeAttributes(chosen, extended, value, at, findings, rules)
  }
}

function isEmpty(value: Doc): boolean {
  for (const _ in value) return false
  return true
}

interface Choice {
  readonly chosen: ClassPlan
  /** True when the object may carry attributes that its class does not know. */
  readonly extended: boolean
}

/** The class that an object says it is of. */
function choose(plan: ClassPlan, value: Doc, at: string, findings: Findings): Choice {
  const type = value['@type']
  const located = typeof value['@schemaLocation'] === 'string'
  if (typeof type !== 'string' || plan.names.includes(type)) return { chosen: plan, extended: located }
  const base = value['@baseType']
  if (!plan.variants) return { chosen: plan, extended: located || typeof base === 'string' }
  const variant = plan.variants.get(type)
  if (variant) return { chosen: variant, extended: located }
  if (typeof base === 'string') {
    const parent = plan.names.includes(base) ? plan : plan.variants.get(base)
    if (parent) return { chosen: parent, extended: true }
  }
  const known = [...plan.names, ...plan.variants.keys()].join(', ')
  findings.add(
    'unknownType',
    inside(at, '@type'),
    `${type} is not one of ${known}; name one of them in @baseType to extend it`,
  )
  return { chosen: plan, extended: true }
}

/** Adds a finding for every attribute that must be there and is not. */
export function requireAll(names: readonly string[], value: Doc, at: string, findings: Findings): void {
  for (const name of names) if (lacks(value, name)) findings.add('mandatoryMissing', inside(at, name), 'is missing')
}

function lacks(value: Doc, name: string): boolean {
  return value[name] === undefined || value[name] === null
}

/** Judges each attribute of an object by its class, and the whole by the registered schema of its extension. */
export function judgeAttributes(
  { attributes }: Pick<ClassPlan, 'attributes'>,
  extended: boolean,
  value: Doc,
  at: string,
  findings: Findings,
  { extensions }: Rules,
): Doc {
  const changed: Doc = {}
  const dropped: string[] = []
  let same = true
  for (const name of Object.keys(value)) {
    const given = value[name] as Json
    const judge = attributes.get(name)
    if (judge) {
      if (given === null && !judge.keepsNull) dropped.push(name)
      else {
        const judged = judge(given, inside(at, name), findings)
        if (judged === given) continue
        changed[name] = judged
        same = false
      }
    } else if (!extended) {
      findings.add('unknownAttribute', inside(at, name), 'is not an attribute of this object')
      dropped.push(name)
    }
  }
  // Mostly a body is in stored form already, and its objects need not be copied.
  const result = same && dropped.length === 0 ? value : without({ ...value, ...changed }, dropped)
  const location = value['@schemaLocation']
  const registered =
    typeof location === 'string' && Object.hasOwn(extensions, location) ? extensions[location] : undefined
  const judged = registered?.safeParse(result)
  if (judged && !judged.success) addIssues(judged.error, at, findings)
  return result
}

function without(doc: Doc, names: readonly string[]): Doc {
  for (const name of names) delete doc[name]
  return doc
}

export function inside(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`
}
