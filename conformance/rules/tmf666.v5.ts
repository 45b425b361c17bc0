import type { Doc } from '../client.ts'
import { accountFacts, billSubjects, minimalAccount, partyAccountFacts } from './account-facts.ts'
import type { ApiRules, Subject } from './subject.ts'

/** Of an exemption v4 does not know the taxes. */
const exempt: Doc = {
  taxExemption: [
    {
      '@type': 'TaxExemptionCertificate',
      certificateNumber: '7',
      taxDefinition: [{ '@type': 'TaxDefinition', id: 'vat', name: 'Value-added tax' }],
    },
  ],
}

const account = (resource: string, kind: string, facts: ReturnType<typeof accountFacts>, v5Only = exempt): Subject => ({
  ...facts,
  resource,
  kind,
  mandatory: ['name', 'relatedParty'],
  minimal: minimalAccount('v5', 'Travel account'),
  v5Only,
})

export const tmf666v5: ApiRules = {
  id: 'TMF666',
  title: 'Account Management',
  generation: 'v5',
  // The official document names no path.
  basePaths: ['/tmf-api/accountManagement/v5', '/accountManagement/v5'],
  subjects: [
    account('partyAccount', 'PartyAccount', partyAccountFacts('v5')),
    account('billingAccount', 'BillingAccount', partyAccountFacts('v5'), { ...exempt, ratingType: 'prepaid' }),
    account('settlementAccount', 'SettlementAccount', partyAccountFacts('v5')),
    account('financialAccount', 'FinancialAccount', accountFacts('v5')),
    ...billSubjects,
  ],
}
