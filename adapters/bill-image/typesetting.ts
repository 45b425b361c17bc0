import type { BillView } from '../../domain/billing/image/bill-view.ts'
import { type Face, type Weight, western } from './faces.ts'
import type { Library } from './fonts.ts'

/** A part of a text in one font, whose letters stand from left to right as they are given to the font. */
export interface Run {
  readonly text: string
  readonly face: Face
  /** How far the font has to be moved down to stand on the same line as others, in thousandths of the size. */
  readonly down: number
}

/** Says in which fonts texts are set, and in which order. */
export interface Typesetting {
  /** The parts of a line from left to right. */
  runs(text: string, weight: Weight): readonly Run[]
  /** A part of a text, as a line of its own that reads in the direction of the whole. */
  partOf(text: string, part: string): string
}

/** How texts are set on one bill. */
export type Typesetter = (library: Library, view: BillView) => Promise<Typesetting>

/** Each text in one font: Helvetica, or DejaVu where that lacks letters. Nothing is turned right to left. */
export const oneFontEach: Typesetter = async (library) => ({
  runs(text, weight) {
    const face = western.test(text) ? library.standard(weight) : library.wider(weight)
    return [{ text, face, down: 0 }]
  },
  partOf: (_, part) => part,
})
