import { accountFacts, billSubjects, minimalAccount, partyAccountFacts } from './account-facts.ts'
import type { ApiRules, Subject } from './subject.ts'

const partyAccount = (resource: string, kind: string): Subject => ({
  ...partyAccountFacts('v4'),
  resource,
  kind,
  mandatory: ['name', 'relatedParty'],
  minimal: minimalAccount('v4', 'Travel account'),
})

export const tmf666v4: ApiRules = {
  id: 'TMF666',
  title: 'Account Management',
  generation: 'v4',
  basePaths: ['/tmf-api/accountManagement/v4'],
  subjects: [
    partyAccount('partyAccount', 'PartyAccount'),
    partyAccount('billingAccount', 'BillingAccount'),
    partyAccount('settlementAccount', 'SettlementAccount'),
    {
      ...accountFacts('v4'),
      resource: 'financialAccount',
      kind: 'FinancialAccount',
      mandatory: ['name'],
      minimal: { name: 'Receivables' },
    },
    ...billSubjects,
  ],
}
