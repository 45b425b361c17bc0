import { customerBillRef } from '../../common/bill-refs.ts'
import { entity } from '../../common/entity.ts'
import { refTo } from '../../common/entity-ref.ts'
import { money } from '../../common/money.ts'
import { idIn } from '../../common/reference.ts'
import { consequenceOf } from '../../core/act.ts'
import { type Consequence, defineResource, type Reader, type Step } from '../../core/define-resource.ts'
import { type Doc, isDoc } from '../../core/json.ts'
import { about, classOf, dateTime, listOf, text } from '../../core/schema.ts'
import { appliedCustomerBillingRate } from '../applied-rate.ts'
import { imagesOf } from '../run/queues.ts'
import { creditNoteOf, takenBackIn } from './credit-note.ts'
import { sentBill } from './sent-bill-example.ts'

const correctedRate = classOf(
  'CorrectedRate',
  {
    rate: about(refTo('AppliedCustomerBillingRateRef', 'a line of a bill'), 'The line that is taken back.'),
    amount: about(money, 'How much of it, without tax; all that is left of it, when absent.'),
  },
  { description: 'A line of a bill that is taken back.', required: ['rate'], plain: true },
)

const schema = classOf(
  'BillCorrection',
  {
    ...entity,
    bill: about(customerBillRef, 'The bill that is corrected.'),
    correctedRate: listOf(correctedRate, 'The lines that are taken back; all that is left of the bill, when absent.'),
    reason: text('Why, as the credit note says it.'),
    creditNote: about(customerBillRef, 'The credit note; set by the server.'),
    creationDate: dateTime('When it was made; set by the server.'),
  },
  { description: 'Takes back what a bill has charged, by a credit note.' },
)

/** The credit note of a correction, worked out as long as nothing else has happened. */
function noteOf(correction: Doc, at: string, read: Reader) {
  const { id, bill, correctedRate: rates, reason } = correction
  return creditNoteOf(idIn(bill) ?? '', takenBackIn(rates), String(id), String(reason), at, read)
}

async function takenBack({ before, after, at }: Step, read: Reader): Promise<readonly Consequence[]> {
  if (before || !after) return []
  return (await noteOf(after, at, read)).deeds.map(consequenceOf)
}

export const billCorrection = defineResource({
  kind: 'BillCorrection',
  schema,
  description:
    'Takes back lines of a bill that was sent: the credit note is made, numbered and booked in the same commit.',
  mandatory: ['bill', 'reason'],
  serverSets: ['creditNote', 'creationDate'],
  search: ['bill.id', 'creditNote.id', 'creationDate'],
  complete: ({ before, after, at }) => (before ? after : { ...after, creationDate: at }),
  resolve: async ({ before, after, at }, read) => {
    if (before) return after
    const { note } = await noteOf(after, at, read)
    return { ...after, creditNote: { '@type': 'CustomerBillRef', id: note['id']!, '@referredType': 'CustomerBill' } }
  },
  consequences: takenBack,
  jobs: ({ before, after }) => {
    const note = before ? undefined : after?.['creditNote']
    return isDoc(note) ? imagesOf([note]) : []
  },
  events: { attributeValueChange: null, delete: null },
  example: {
    '@type': 'BillCorrection',
    bill: { '@type': 'CustomerBillRef', id: 'bill-1', '@referredType': 'CustomerBill' },
    correctedRate: [
      {
        rate: { '@type': 'AppliedCustomerBillingRateRef', id: 'rate-1', '@referredType': 'AppliedCustomerBillingRate' },
        amount: { unit: 'EUR', value: 5 },
      },
    ],
    reason: 'The line was out of order for a week',
  },
  exampleNeeds: [sentBill, { ...appliedCustomerBillingRate.example, id: 'rate-1' }],
})
