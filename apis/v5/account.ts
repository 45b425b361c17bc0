import { accountResources } from '../../domain/account/resources.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const accountV5 = defineApi({
  id: 'TMF666',
  title: 'Account Management',
  description: 'What parties owe and are owed, and how they are billed: accounts, billing cycles, formats and media.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/accountManagement/v5', '/accountManagement/v5'],
  faces: accountResources.map((resource) => asIs(resource)),
})
