import { about, classOf, listOf, text } from '../core/schema.ts'
import { contactMedium } from './contact-medium.ts'
import { relatedPartyRefOrPartyRoleRef } from './related-party.ts'
import { timePeriod } from './time-period.ts'

export const contact = classOf(
  'Contact',
  {
    id: text('Identifier of the contact within its resource.'),
    contactName: text('Name of the contact, for people to read.'),
    contactType: text('How the contact is meant, such as primary or secondary.'),
    partyRoleType: text('Kind of role that the contact plays, such as accountant.'),
    validFor: about(timePeriod, 'From when, and until when, the contact may be turned to.'),
    contactMedium: listOf(contactMedium, 'Ways to reach the contact.'),
    relatedParty: about(relatedPartyRefOrPartyRoleRef, 'The party, or the role of a party, that the contact is.'),
  },
  { description: 'Somebody to turn to about a resource.', required: ['contactType'] },
)
