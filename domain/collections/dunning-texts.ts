import { standardText } from '../communication/standard-text.ts'

/** What messages about debts say until the operator has a template of the same identifier. Variables: name, account, amount, due. */
export const dunningTexts = {
  reminder: standardText('dunning-reminder', [
    {
      language: 'en',
      subject: 'A reminder: {{amount}} was due on {{due}}',
      email: `Dear {{name}},

{{amount}} of your account {{account}} was due on {{due}}. Perhaps it slipped your mind: please pay it in the next days.

If you have paid already, thank you; this message has crossed your payment. If you dispute the bill, or need more time, answer this message or call us.

Your customer care`,
      sms: 'A reminder: {{amount}} of your account {{account}} was due on {{due}}. Please pay it in the next days.',
    },
    {
      language: 'de',
      subject: 'Zur Erinnerung: {{amount}} waren am {{due}} fällig',
      email: `Guten Tag {{name}},

auf Ihrem Konto {{account}} waren am {{due}} {{amount}} fällig. Vielleicht haben Sie es übersehen: Bitte zahlen Sie in den nächsten Tagen.

Haben Sie schon gezahlt, danken wir Ihnen; dann hat sich diese Nachricht mit Ihrer Zahlung gekreuzt. Wenn Sie die Rechnung beanstanden oder mehr Zeit brauchen, antworten Sie auf diese Nachricht oder rufen Sie uns an.

Ihr Kundenservice`,
      sms: 'Zur Erinnerung: Auf Ihrem Konto {{account}} waren am {{due}} {{amount}} fällig. Bitte zahlen Sie in den nächsten Tagen.',
    },
  ]),
  notice: standardText('dunning-notice', [
    {
      language: 'en',
      subject: 'Please pay {{amount}}, due since {{due}}',
      email: `Dear {{name}},

{{amount}} of your account {{account}} has been due since {{due}}, and we have not received it. A late fee and interest will be on your next bill. Please pay now; otherwise we will have to bar outgoing calls in a week.

If you dispute the bill, or need more time, answer this message or call us.

Your customer care`,
      sms: '{{amount}} of your account {{account}} has been due since {{due}}. Please pay now; otherwise outgoing calls will be barred.',
    },
    {
      language: 'de',
      subject: 'Bitte zahlen Sie {{amount}}, fällig seit {{due}}',
      email: `Guten Tag {{name}},

auf Ihrem Konto {{account}} sind seit {{due}} {{amount}} fällig, die wir nicht erhalten haben. Eine Mahngebühr und Zinsen stehen auf Ihrer nächsten Rechnung. Bitte zahlen Sie jetzt; sonst müssen wir in einer Woche abgehende Anrufe sperren.

Wenn Sie die Rechnung beanstanden oder mehr Zeit brauchen, antworten Sie auf diese Nachricht oder rufen Sie uns an.

Ihr Kundenservice`,
      sms: 'Auf Ihrem Konto {{account}} sind seit {{due}} {{amount}} fällig. Bitte zahlen Sie jetzt; sonst werden abgehende Anrufe gesperrt.',
    },
  ]),
} as const
