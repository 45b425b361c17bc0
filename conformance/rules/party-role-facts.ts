import type { Doc } from '../client.ts'
import { contactMediaV4, contactMediaV5, postalV4, postalV5, sampleLists } from './contact-media.ts'
import type { Subject } from './subject.ts'

const starts = ['2010-01-10T08:00:00.000Z', '2011-02-11T09:30:00.000Z', '2012-03-12T10:45:00.000Z'] as const
const reasons = ['Alpha', 'Beta', 'Gamma'] as const
const scores = [600, 650, 700] as const
const period = { startDateTime: '2020-01-01T00:00:00.000Z', endDateTime: '2031-01-01T00:00:00.000Z' }

type RoleFacts = Pick<Subject, 'full' | 'samples' | 'date' | 'number' | 'list' | 'nested' | 'text'>

/** Customer and party role have the same attributes in v4; this is what both share. */
export function roleFactsV4(): RoleFacts {
  const media = sampleLists(contactMediaV4)
  const credit = (creditScore: number): Doc => ({ creditProfileDate: starts[0], creditScore, validFor: period })
  const sample = (i: 0 | 1 | 2): Doc => ({
    statusReason: reasons[i],
    validFor: { startDateTime: starts[i] },
    creditProfile: [credit(scores[i])],
    contactMedium: media[i],
  })
  return {
    full: {
      statusReason: 'Identity checked',
      validFor: period,
      account: [{ id: 'account-1', name: 'Household', '@referredType': 'BillingAccount' }],
      agreement: [{ id: 'agreement-1', name: 'Terms 2020', '@referredType': 'Agreement' }],
      characteristic: [{ name: 'tier', valueType: 'string', value: 'gold' }],
      contactMedium: [contactMediaV4.element('home', true), postalV4],
      creditProfile: [credit(700)],
      paymentMethod: [{ id: 'payment-1', name: 'Direct debit', '@referredType': 'PaymentMethod' }],
      relatedParty: [{ id: 'nobody', name: 'A partner', role: 'partner', '@referredType': 'Organization' }],
    },
    samples: [sample(0), sample(1), sample(2)],
    text: { path: 'statusReason', values: reasons },
    date: { path: 'validFor.startDateTime', values: starts },
    number: { path: 'creditProfile.creditScore', values: scores },
    list: contactMediaV4,
    nested: { attribute: 'validFor', keep: 'startDateTime', drop: 'endDateTime', value: period },
  }
}

/** The same for v5. */
export function roleFactsV5(): RoleFacts & Pick<Subject, 'v5Only'> {
  const media = sampleLists(contactMediaV5)
  const credit = (creditScore: number): Doc => ({
    '@type': 'CreditProfile',
    creditProfileDate: starts[0],
    creditScore,
    validFor: period,
  })
  const sample = (i: 0 | 1 | 2): Doc => ({
    description: reasons[i],
    validFor: { startDateTime: starts[i] },
    creditProfile: [credit(scores[i])],
    contactMedium: media[i],
  })
  return {
    full: {
      description: 'A loyal one',
      role: 'buyer',
      statusReason: 'Identity checked',
      validFor: period,
      account: [{ '@type': 'AccountRef', id: 'account-1', name: 'Household', '@referredType': 'BillingAccount' }],
      agreement: [{ '@type': 'AgreementRef', id: 'agreement-1', name: 'Terms 2020', '@referredType': 'Agreement' }],
      characteristic: [{ '@type': 'StringCharacteristic', name: 'tier', valueType: 'string', value: 'gold' }],
      contactMedium: [contactMediaV5.element('home', true), postalV5],
      creditProfile: [credit(700)],
      paymentMethod: [
        { '@type': 'PaymentMethodRef', id: 'payment-1', name: 'Direct debit', '@referredType': 'PaymentMethod' },
      ],
      relatedParty: [
        {
          '@type': 'RelatedPartyOrPartyRole',
          role: 'partner',
          partyOrPartyRole: { '@type': 'PartyRef', id: 'nobody', name: 'A partner', '@referredType': 'Organization' },
        },
      ],
    },
    samples: [sample(0), sample(1), sample(2)],
    text: { path: 'description', values: reasons },
    date: { path: 'validFor.startDateTime', values: starts },
    number: { path: 'creditProfile.creditScore', values: scores },
    list: contactMediaV5,
    v5Only: { description: 'seen by v5 alone', role: 'buyer' },
    nested: { attribute: 'validFor', keep: 'startDateTime', drop: 'endDateTime', value: period },
  }
}
