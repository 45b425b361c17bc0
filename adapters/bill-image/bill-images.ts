import type { BillRenderer } from '../../domain/billing/image/bill-renderer.ts'
import manifest from '../../package.json' with { type: 'json' }
import { billHtml } from './html.ts'
import { billPdf } from './pdf.ts'

/** Counts up whenever the bytes of any bill change; `version.test.ts` says when that is. */
const template = 1

const { pdfkit, fontkit, 'dejavu-fonts-ttf': dejavu } = manifest.dependencies

/** Bills as HTML, and as PDF by PDFKit. */
export const billImages: BillRenderer = {
  version: `template ${template}, pdfkit ${pdfkit}, fontkit ${fontkit}, dejavu ${dejavu}`,
  html: billHtml,
  pdf: billPdf,
}
