import type { Doc } from '../../../domain/core/json.ts'
import { longestId } from '../../../domain/core/ports.ts'
import type { Face } from '../define-api.ts'
import { type ClassPlan, classPlan } from './class-plan.ts'
import { type Finding, Findings, refuseFindings } from './findings.ts'
import { judgeOf, type Rules } from './judge.ts'
import { judgeAttributes, requireAll } from './judge-object.ts'

/** Judges whole resources as one face of an API shows them. */
export interface ResourceJudge {
  /**
   * A body to create from, in stored form.
   * @throws Fault of the first finding, listing all
   */
  created(view: Doc): Doc
  /**
   * The result of a change. What was wrong before the change (a mandatory attribute that older data lack, say) is no
   * reason to refuse it.
   * @throws Fault of the first new finding, listing all new ones
   */
  changed(view: Doc, before: Doc): Doc
}

/** Makes the judge of a face; v5 demands `@type` everywhere, v4 nowhere, which the mandatory attributes tell. */
export function resourceJudge(face: Face, extensions: Rules['extensions']): ResourceJudge {
  const rules: Rules = { strict: face.mandatory.includes('@type'), extensions }
  let plan: ClassPlan | undefined
  const judge = (view: Doc): { result: Doc; findings: readonly Finding[] } => {
    plan ??= classPlan(face.schema, (schema) => judgeOf(schema, rules))
    const findings = new Findings()
    requireAll(face.mandatory, view, '', findings)
    checkIdentifier(view, findings)
    const extended = isExtended(face, plan, view, findings)
    const { id, ...rest } = view
    const judged = judgeAttributes(plan, extended, rest, '', findings, rules)
    const result: Doc = id === undefined || id === null ? judged : { id, ...judged }
    return { result, findings: findings.list }
  }
  return {
    created(view) {
      const { result, findings } = judge(view)
      refuseFindings(findings)
      return result
    },
    changed(view, before) {
      const { result, findings } = judge(view)
      if (findings.length > 0) {
        const old = new Set(judge(before).findings.map(({ at, problem }) => `${at} ${problem}`))
        refuseFindings(findings.filter(({ at, problem }) => !old.has(`${at} ${problem}`)))
      }
      return result
    },
  }
}

function isExtended({ resource, kind }: Face, plan: ClassPlan, view: Doc, findings: Findings): boolean {
  const { '@type': type, '@baseType': base, '@schemaLocation': location } = view
  const known = new Set([kind, ...resource.subclasses, ...plan.names])
  const located = typeof location === 'string'
  if (typeof type !== 'string' || known.has(type)) return located
  if (typeof base === 'string' && known.has(base)) return true
  const problem = `${type} is not one of ${[...known].join(', ')}; name one of them in @baseType to extend it`
  findings.add('unknownType', '@type', problem)
  return true
}

/** Identifiers become the last step of an address, so what an address cannot hold is refused. */
function checkIdentifier({ id }: Doc, findings: Findings): void {
  if (id === undefined || id === null) return
  if (typeof id !== 'string') findings.add('invalidBody', 'id', 'must be text')
  else if (id === '' || id === '.' || id === '..') findings.add('invalidBody', 'id', 'must not be empty or dots')
  else if (id.length > longestId) findings.add('invalidBody', 'id', `must not be longer than ${longestId} characters`)
}
