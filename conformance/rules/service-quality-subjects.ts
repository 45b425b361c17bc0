import type { Doc } from '../client.ts'
import { starts, type Typed, words } from './product-facts.ts'
import type { ListFacet, Subject } from './subject.ts'

const period: Doc = { startDateTime: '2020-01-01T00:00:00.000Z', endDateTime: '2031-01-01T00:00:00.000Z' }
const three = [['home', 'work'], ['work', 'home'], ['holiday']] as const

const consequences = (typed: Typed): ListFacet => ({
  attribute: 'serviceLevelObjectiveConsequence',
  text: 'prescribedAction',
  element: (text) => typed('ServiceLevelSpecConsequence', { prescribedAction: text }),
})

const objectives = (typed: Typed): ListFacet => ({
  attribute: 'relatedServiceLevelObjective',
  text: 'id',
  element: (text) => typed('ServiceLevelObjectiveRef', { id: text, '@referredType': 'ServiceLevelObjective' }),
})

/** Objectives and specifications, as far as both generations say the same of them. */
export function serviceQualitySubjects(typed: Typed): readonly Subject[] {
  const measured = typed('ServiceLevelSpecParameter', { name: 'jitter', parameterType: 'KPI' })
  const common = {
    group: 'name',
    date: { path: 'validFor.startDateTime', values: starts },
    nested: { attribute: 'validFor', keep: 'startDateTime', drop: 'endDateTime', value: period },
  } as const
  const sample = (list: ListFacet, text: string) => (i: 0 | 1 | 2) => ({
    [text]: words[i],
    validFor: { startDateTime: starts[i] },
    [list.attribute]: three[i].map((name) => list.element(name, false)),
  })
  const [consequence, objective] = [consequences(typed), objectives(typed)]
  const [ofObjective, ofSpecification] = [sample(consequence, 'graceTimes'), sample(objective, 'description')]
  return [
    {
      ...common,
      resource: 'serviceLevelObjective',
      kind: 'ServiceLevelObjective',
      mandatory: ['conformanceComparator', 'conformanceTarget', 'serviceLevelObjectiveParameter'],
      minimal: { conformanceComparator: '<=', conformanceTarget: '30', serviceLevelObjectiveParameter: measured },
      full: { name: 'Jitter', thresholdTarget: '25', toleranceTarget: '5', validFor: period },
      samples: [ofObjective(0), ofObjective(1), ofObjective(2)],
      text: { path: 'graceTimes', values: words },
      list: consequence,
    },
    {
      ...common,
      resource: 'serviceLevelSpecification',
      kind: 'ServiceLevelSpecification',
      mandatory: ['name', 'relatedServiceLevelObjective'],
      minimal: { name: 'Gold', relatedServiceLevelObjective: [objective.element('objective-1', false)] },
      full: { description: 'What VIPs are promised', validFor: period },
      samples: [ofSpecification(0), ofSpecification(1), ofSpecification(2)],
      text: { path: 'description', values: words },
      list: objective,
    },
  ]
}
