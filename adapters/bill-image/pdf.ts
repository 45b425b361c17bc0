import { setImmediate as turn } from 'node:timers/promises'
import type { BillView } from '../../domain/billing/image/bill-view.ts'
import { type Library, loadLibrary } from './fonts.ts'
import { layOut } from './layout.ts'
import { sheetOn } from './sheet.ts'
import type { Typesetter } from './typesetting.ts'
import { nameOf } from './wording.ts'

let library: Promise<Library> | undefined

/**
 * A bill as PDF. Nothing in it depends on when or where it was made: its date is that of the bill, its identifier follows from the
 * date and the title, and nothing is compressed, since the result of that differs between releases of zlib.
 */
export async function billPdf(view: BillView, typesetter: Typesetter): Promise<Uint8Array> {
  // Whoever waits for something else gets a turn between one image and the next.
  await turn()
  library ??= loadLibrary()
  const loaded = await library
  const typesetting = await typesetter(loaded, view)
  const pdf = new loaded.Pdf({
    size: 'A4',
    // The first font of a document would be read anew.
    font: '',
    margin: 0,
    compress: false,
    bufferPages: true,
    lang: 'en',
    displayTitle: true,
    info: {
      Title: nameOf(view),
      CreationDate: new Date(`${view.date}T00:00:00.000Z`),
      Producer: 'Tandem',
      Creator: 'Tandem',
    },
  })
  layOut(view, sheetOn(pdf, loaded, typesetting))
  return written(pdf)
}

function written(pdf: NodeJS.ReadableStream & { end(): void }): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = []
    pdf.on('data', (piece: Uint8Array) => void pieces.push(piece))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))))
    pdf.on('error', reject)
    pdf.end()
  })
}
