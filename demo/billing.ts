import type { Body } from './body.ts'

/** How the operator bills: cycles, formats and media, each found under a name of its own. */
export const cycles: readonly Body[] = [
  cycle('monthly-1', 'Monthly, on the first', 'monthly', 31),
  cycle('monthly-15', 'Monthly, on the fifteenth', 'monthly', 45),
  cycle('quarterly', 'Quarterly settlement', 'quarterly', 100),
]

export const formats: readonly Body[] = [
  described('BillFormat', 'summary', 'Summary invoice', 'Totals per line'),
  described('BillFormat', 'itemised', 'Itemised invoice', 'Totals per line, followed by every call and data session'),
  described(
    'BillFormat',
    'settlement-statement',
    'Settlement statement',
    'What is owed in each direction, and the net',
  ),
]

export const media: readonly Body[] = [
  described('BillPresentationMedia', 'e-mail', 'E-mail with PDF', 'Signed PDF to the address for bills'),
  described('BillPresentationMedia', 'post', 'Post', 'Printed and sent by the printing partner'),
  described('BillPresentationMedia', 'web', 'Web', 'Shown in the customer portal and the app'),
]

/** What an account is billed with; the parts are named by their identifiers. */
export function billStructure(format: string, medium: string, cycle: string): Body {
  return {
    '@type': 'BillStructure',
    format: reference(formats, format),
    presentationMedia: [reference(media, medium)],
    cycleSpecification: reference(cycles, cycle),
  }
}

function reference(among: readonly Body[], id: string): Body {
  const { '@type': type, name } = among.find((body) => body['id'] === id)!
  return { '@type': `${type}Ref`, id, name: name!, '@referredType': type! }
}

function cycle(id: string, name: string, frequency: string, billed: number): Body {
  return {
    '@type': 'BillingCycleSpecification',
    id,
    name,
    frequency,
    billingDateShift: billed,
    chargeDateOffset: billed,
    creditDateOffset: billed,
    mailingDateOffset: billed + 2,
    paymentDueDateOffset: billed + 16,
    validFor: { startDateTime: '2015-01-01T00:00:00.000Z' },
  }
}

function described(type: string, id: string, name: string, description: string): Body {
  return { '@type': type, id, name, description }
}
