import { about, classOf, text } from '../core/schema.ts'
import { refTo } from './entity-ref.ts'
import { money } from './money.ts'
import { timePeriod } from './time-period.ts'

export const accountBalance = classOf(
  'AccountBalance',
  {
    id: text('Identifier of the balance within its account.'),
    balanceType: text('What is counted: ReceivableBalance, DepositBalance, DisputedBalance …'),
    amount: about(money, 'What the balance stands at; the currency is that of the account.'),
    validFor: about(timePeriod, 'Since when, and until when, the balance is kept.'),
  },
  { description: 'One of the balances of an account.', required: ['amount', 'balanceType', 'validFor'] },
)

export const financialAccountRef = refTo('FinancialAccountRef', 'an account receivable or payable', {
  accountBalance: about(accountBalance, 'A balance of that account when the reference was made; v4 knows it.'),
})
