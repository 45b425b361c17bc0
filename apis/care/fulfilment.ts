import { falloutTask } from '../../domain/fulfilment/fallout-task.ts'
import { fulfilmentPlan } from '../../domain/fulfilment/fulfilment-plan.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const fulfilment = defineApi({
  id: 'fulfilment',
  title: 'Fulfilment',
  description: 'How orders are carried out: their plans, and what a person has to decide when a task fails for good.',
  generation: 'v1',
  version: '1.0.0',
  basePaths: ['/tmf-api/fulfilment/v1'],
  faces: [asIs(fulfilmentPlan, ['list', 'retrieve']), asIs(falloutTask, ['list', 'retrieve', 'patch'])],
})
