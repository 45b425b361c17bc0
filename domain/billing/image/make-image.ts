import type { Doc, Json } from '../../core/json.ts'
import { billImageId, type ImageFormat, imageFormats, imagePath, mediaTypes } from './bill-image.ts'
import type { BillRenderer } from './bill-renderer.ts'
import type { BillView } from './bill-view.ts'
import { sha256Of } from './sha256.ts'

/** The bytes of an image in one format. */
export async function rendered(renderer: BillRenderer, view: BillView, format: ImageFormat): Promise<Uint8Array> {
  return format === 'pdf' ? renderer.pdf(view) : new TextEncoder().encode(renderer.html(view))
}

/** Makes the images of a bill once. @returns what is kept of them, and the bill with its documents */
export async function madeImage(
  bill: Doc,
  view: BillView,
  renderer: BillRenderer,
  at: string,
): Promise<{ readonly image: Doc; readonly bill: Doc }> {
  const id = billImageId(String(bill['id']))
  const name = view.number ?? (view.originalNumber ? `${view.originalNumber}-duplicate` : `trial-${bill['id']}`)
  const digest: { format: ImageFormat; size: number; sha256: string }[] = []
  for (const format of imageFormats) {
    const bytes = await rendered(renderer, view, format)
    digest.push({ format, size: bytes.length, sha256: sha256Of(bytes) })
  }
  const documents = digest.map(({ format, size, sha256 }) => ({
    '@type': 'BillDocument',
    '@baseType': 'Attachment',
    id: format,
    name: `${name}.${format}`,
    attachmentType: 'bill',
    mimeType: mediaTypes[format],
    url: `${imagePath}/${id}.${format}`,
    size: { amount: size, units: 'bytes' },
    sha256,
  }))
  const image: Doc = {
    '@type': 'BillImage',
    id,
    bill: { '@type': 'CustomerBillRef', id: bill['id']!, '@referredType': 'CustomerBill' },
    name,
    version: renderer.version,
    view: view as unknown as Json,
    digest,
    creationDate: at,
  }
  return { image, bill: { ...bill, billDocument: documents } }
}
