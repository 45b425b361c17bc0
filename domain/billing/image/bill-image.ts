import { anyObject } from '../../common/any-object.ts'
import { customerBillRef } from '../../common/bill-refs.ts'
import { entity } from '../../common/entity.ts'
import { defineResource } from '../../core/define-resource.ts'
import { derivedId } from '../../core/derived-id.ts'
import { about, classOf, dateTime, integer, listOf, oneOf, text } from '../../core/schema.ts'

/** Formats of images, as they end their addresses. */
export const imageFormats = ['html', 'pdf'] as const

export type ImageFormat = (typeof imageFormats)[number]

/** Media types of the formats. */
export const mediaTypes: Readonly<Record<ImageFormat, string>> = { html: 'text/html', pdf: 'application/pdf' }

/** Where images are fetched; the address of a document of a bill leads there, below whatever server it is read from. */
export const imagePath = '/tmf-api/attachment/v1/billImage'

const imageDigest = classOf(
  'BillImageDigest',
  {
    format: oneOf(imageFormats, 'Format of the image.'),
    size: integer('Bytes of the image.'),
    sha256: text('SHA-256 of its bytes, in hexadecimal digits.'),
  },
  { description: 'By what an image is recognised.', plain: true },
)

const schema = classOf(
  'BillImage',
  {
    ...entity,
    bill: about(customerBillRef, 'The bill.'),
    name: text('Name of the files, without their ending.'),
    version: text('Template and libraries that made it.'),
    view: anyObject('What it shows.'),
    digest: listOf(imageDigest, 'What its bytes have to be, format by format.'),
    creationDate: dateTime('When it was made.'),
  },
  { description: 'What the images of a bill show, and by what they are recognised.' },
)

/** The identifier of the images of a bill: to make them twice is to make them once. */
export function billImageId(bill: string): string {
  return derivedId(['bill image', bill])
}

/** What was sent is kept; the images are made from it again whenever somebody asks for them. */
export const billImage = defineResource({
  kind: 'BillImage',
  schema,
  description: 'What the images of a bill show, kept so that they can be made again to the byte.',
  mandatory: [],
  search: ['bill.id'],
  events: { create: null, attributeValueChange: null, delete: null },
  example: {
    '@type': 'BillImage',
    bill: { '@type': 'CustomerBillRef', id: 'bill-1', '@referredType': 'CustomerBill' },
    name: 'B000000001',
    version: 'template 1',
    view: { title: 'Bill', number: 'B000000001' },
    digest: [{ format: 'pdf', size: 4096, sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae' }],
    creationDate: '2026-11-01T02:00:00.000Z',
  },
})
