import type { BillRenderer } from '../../domain/billing/image/bill-renderer.ts'
import manifest from '../../package.json' with { type: 'json' }
import { allScripts } from './all-scripts.ts'
import { billHtml } from './html.ts'
import { markedByLanguage, unmarked } from './marking.ts'
import { billPdf } from './pdf.ts'
import { oneFontEach } from './typesetting.ts'

const { pdfkit, fontkit, 'dejavu-fonts-ttf': dejavu, ...others } = manifest.dependencies
const { 'bidi-js': bidi, 'subset-font': subset, '@fontsource-variable/noto-sans-sc': noto } = others
const libraries = `pdfkit ${pdfkit}, fontkit ${fontkit}, dejavu ${dejavu}`

/** Bills as HTML, and as PDF by PDFKit. Whoever changes the bytes of any bill makes a template with a number of its own. */
export const billImages: BillRenderer = {
  version: `template 2, ${libraries}, noto ${noto}, bidi-js ${bidi}, subset-font ${subset}`,
  html: (view) => billHtml(view, markedByLanguage(view)),
  pdf: (view) => billPdf(view, allScripts),
}

/** Earlier templates, which make again what they have made. */
export const earlierBillImages: readonly BillRenderer[] = [
  {
    version: `template 1, ${libraries}`,
    html: (view) => billHtml(view, unmarked),
    pdf: (view) => billPdf(view, oneFontEach),
  },
]
