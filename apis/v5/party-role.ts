import { partyRole } from '../../domain/party-role/party-role.ts'
import { partyRoleSpecification } from '../../domain/party-role/party-role-specification.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const partyRoleV5 = defineApi({
  id: 'TMF669',
  title: 'Party Role Management',
  description: 'Every other part that a party plays, such as prospect, distributor, employee or other operator.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/partyRoleManagement/v5', '/partyRoleManagement/v5'],
  faces: [asIs(partyRole), asIs(partyRoleSpecification)],
})
