import { individual } from '../../domain/party/individual.ts'
import { organization } from '../../domain/party/organization.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const partyV5 = defineApi({
  id: 'TMF632',
  title: 'Party Management',
  description: 'People and organizations: who they are, how they are reached, and what ties them together.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/partyManagement/v5', '/partyManagement/v5', '/tmf-api/party/v5'],
  faces: [asIs(individual), asIs(organization)],
})
