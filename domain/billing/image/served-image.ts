import type { Core } from '../../core/commands.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { docOf } from '../../core/stored.ts'
import { type ImageFormat, imageFormats, mediaTypes } from './bill-image.ts'
import type { BillRenderer } from './bill-renderer.ts'
import type { BillView } from './bill-view.ts'
import { rendered } from './make-image.ts'
import { sha256Of } from './sha256.ts'

/** An image that was sent, as it is fetched. */
export interface ServedImage {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  /** The bytes, made again. @throws Error for the operator when they are not what was sent */
  bytes(): Promise<Uint8Array>
}

/**
 * Finds an image by its file name, `<id>.pdf` or `<id>.html`.
 * @param renderers the present one first; those of earlier versions make again what they have made
 * @throws Fault notFound
 */
export async function servedImage(
  { store }: Pick<Core, 'store'>,
  file: string,
  renderers: readonly BillRenderer[],
): Promise<ServedImage> {
  const format = imageFormats.find((each) => file.endsWith(`.${each}`))
  const image = format && (await docOf(store, 'BillImage', file.slice(0, -format.length - 1)))
  const digest = docsIn(image?.['digest']).find((one) => one['format'] === format)
  if (!image || !format || !digest) throw new Fault('notFound', [{ at: 'image', problem: `${file} does not exist` }])
  const sha256 = String(digest['sha256'])
  return {
    name: `${image['name']}.${format}`,
    mediaType: mediaTypes[format],
    size: Number(digest['size']),
    sha256,
    bytes: () => again(image, format, sha256, renderers),
  }
}

/** What was sent is the judge: an image that has become another one is not handed out as what it was. */
async function again(
  image: Doc,
  format: ImageFormat,
  sha256: string,
  renderers: readonly BillRenderer[],
): Promise<Uint8Array> {
  const renderer = renderers.find(({ version }) => version === image['version']) ?? renderers[0]!
  const bytes = await rendered(renderer, image['view'] as unknown as BillView, format)
  if (sha256Of(bytes) === sha256) return bytes
  // A renderer of the version that made it has to be there: nothing that a caller could do.
  throw new Error(`${image['name']}.${format} was made by ${image['version']}: ${renderer.version} makes another one`)
}
