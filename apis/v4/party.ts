import { individual } from '../../domain/party/individual.ts'
import { organization } from '../../domain/party/organization.ts'
import { asV4 } from '../lens/as-v4.ts'
import { enumSpelling } from '../lens/enum-spelling.ts'
import { renamed } from '../lens/renamed.ts'
import { defineApi } from '../rest/define-api.ts'
import { individualIdentification, organizationLenses, partyLenses } from './party-classes.ts'

export const partyV4 = defineApi({
  id: 'TMF632',
  title: 'Party Management',
  description: 'People and organizations: who they are, how to reach them, and what they are to each other.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/party/v4', '/tmf-api/partyManagement/v4'],
  faces: [
    asV4(
      individual,
      [
        ...partyLenses,
        individualIdentification,
        renamed('name', 'fullName'),
        enumSpelling('status', { initialized: 'initialized', validated: 'validated', deceased: 'deceaded' }),
      ],
      { mandatory: ['givenName', 'familyName'] },
    ),
    asV4(organization, [...partyLenses, ...organizationLenses], { mandatory: ['tradingName'] }),
  ],
})
