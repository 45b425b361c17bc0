import { partyRole } from '../../domain/party-role/party-role.ts'
import { asV4 } from '../lens/as-v4.ts'
import { defineApi } from '../rest/define-api.ts'
import { roleLenses } from './role-lenses.ts'

export const partyRoleV4 = defineApi({
  id: 'TMF669',
  title: 'Party Role Management',
  description: 'The parts that parties play towards the operator and each other.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/partyRoleManagement/v4'],
  faces: [asV4(partyRole, roleLenses, { mandatory: ['name'] })],
})
