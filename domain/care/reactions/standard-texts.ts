import { standardText } from '../../communication/standard-text.ts'

/** What messages about tickets say until the operator has a template of the same identifier. */
export const ticketTexts = {
  /** Variables: name, ticket, about, reason. */
  resolved: standardText('ticket-resolved', [
    {
      language: 'en',
      subject: 'Your ticket {{ticket}} is resolved',
      email: `Dear {{name}},

your ticket {{ticket}} is resolved: {{about}}

What we found: {{reason}}

Should it come back, answer this message or call us, and we take the ticket up again.

Your customer care`,
      sms: 'Your ticket {{ticket}} is resolved: {{about}}',
    },
    {
      language: 'de',
      subject: 'Ihre Störungsmeldung {{ticket}} ist behoben',
      email: `Guten Tag {{name}},

Ihre Störungsmeldung {{ticket}} ist behoben: {{about}}

Was wir gefunden haben: {{reason}}

Tritt die Störung wieder auf, antworten Sie auf diese Nachricht oder rufen Sie uns an; wir nehmen die Meldung dann wieder auf.

Ihr Kundenservice`,
      sms: 'Ihre Störungsmeldung {{ticket}} ist behoben: {{about}}',
    },
  ]),
  /** Variables: name, ticket, about, reason. */
  survey: standardText('ticket-survey', [
    {
      language: 'en',
      subject: 'How did we do? Your ticket {{ticket}}',
      email: `Dear {{name}},

we have resolved your ticket {{ticket}}: {{about}}

How satisfied are you with how we did it? Please answer with a number from 1 (not at all) to 5 (very), and say why if you like.

Your customer care`,
      sms: 'How satisfied are you with our help on ticket {{ticket}}? Please answer with a number from 1 (not at all) to 5 (very).',
    },
    {
      language: 'de',
      subject: 'Wie zufrieden sind Sie? Ihre Störungsmeldung {{ticket}}',
      email: `Guten Tag {{name}},

wir haben Ihre Störungsmeldung {{ticket}} behoben: {{about}}

Wie zufrieden sind Sie damit, wie wir das getan haben? Bitte antworten Sie mit einer Zahl von 1 (gar nicht) bis 5 (sehr), und gern mit dem Grund dafür.

Ihr Kundenservice`,
      sms: 'Wie zufrieden sind Sie mit unserer Hilfe zu {{ticket}}? Bitte antworten Sie mit einer Zahl von 1 (gar nicht) bis 5 (sehr).',
    },
  ]),
  /** Variables: name, ticket, about, percent, due. */
  escalation: standardText('ticket-escalation', [
    {
      language: 'en',
      subject: 'Ticket {{ticket}}: {{percent}} % of the time is used',
      email: `{{name}},

{{percent}} % of the time promised for ticket {{ticket}} is used; it is due at {{due}}.

{{about}}`,
      sms: 'Ticket {{ticket}}: {{percent}} % of the time is used, due at {{due}}.',
    },
    {
      language: 'de',
      subject: 'Ticket {{ticket}}: {{percent}} % der Zeit sind verbraucht',
      email: `{{name}},

{{percent}} % der für das Ticket {{ticket}} zugesagten Zeit sind verbraucht; fällig ist es um {{due}}.

{{about}}`,
      sms: 'Ticket {{ticket}}: {{percent}} % der Zeit sind verbraucht, fällig um {{due}}.',
    },
  ]),
}
