import { billFormat } from '../../domain/account/bill-format.ts'
import { billPresentationMedia } from '../../domain/account/bill-presentation-media.ts'
import { billingAccount } from '../../domain/account/billing-account.ts'
import { billingCycleSpecification } from '../../domain/account/billing-cycle-specification.ts'
import { financialAccount } from '../../domain/account/financial-account.ts'
import { partyAccount } from '../../domain/account/party-account.ts'
import { settlementAccount } from '../../domain/account/settlement-account.ts'
import { asV4 } from '../lens/as-v4.ts'
import { v5Only } from '../lens/renamed.ts'
import { defineApi } from '../rest/define-api.ts'
import { accountLenses, partyAccountLenses } from './account-classes.ts'

const ofParty = { mandatory: ['name', 'relatedParty'] }
const named = { mandatory: ['name'] }

export const accountV4 = defineApi({
  id: 'TMF666',
  title: 'Account Management',
  description: 'Accounts of customers and partners, and the cycles, formats and media of their bills.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/accountManagement/v4'],
  faces: [
    asV4(partyAccount, partyAccountLenses, ofParty),
    asV4(billingAccount, [v5Only('ratingType'), ...partyAccountLenses], ofParty),
    asV4(settlementAccount, partyAccountLenses, ofParty),
    asV4(financialAccount, accountLenses, named),
    asV4(billingCycleSpecification, [v5Only('timeZone')], named),
    asV4(billFormat, [], named),
    asV4(billPresentationMedia, [], named),
  ],
})
