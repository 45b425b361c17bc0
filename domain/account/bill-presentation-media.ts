import { defineResource } from '../core/define-resource.ts'
import { billPresentationMedia as schema } from './bill-classes.ts'
import { billedAs } from './bill-use.ts'

export const billPresentationMedia = defineResource({
  kind: 'BillPresentationMedia',
  schema,
  description: 'The way in which a bill reaches whoever pays it, such as post, e-mail or the web.',
  mandatory: ['name'],
  search: ['name'],
  neededBy: billedAs('BillPresentationMedia'),
  example: {
    '@type': 'BillPresentationMedia',
    name: 'E-mail with PDF',
    description: 'Signed PDF, sent to the contact for bills',
  },
})
