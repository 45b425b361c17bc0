import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Font } from 'fontkit'
import { embeddedFace, type Face, named, type Tools, type Weight } from './faces.ts'
import type { HanLanguage } from './languages.ts'

const { resolve } = createRequire(import.meta.url)

/** The fonts that are asked for a sign, one after the other; the first one draws Han signs as they are written in the language. */
const orders: Readonly<Record<HanLanguage, readonly string[]>> = {
  ja: ['jp', 'tc', 'sc', 'kr'],
  ko: ['kr', 'jp', 'tc', 'sc'],
  zh: ['sc', 'tc', 'jp', 'kr'],
  'zh-Hant': ['tc', 'sc', 'jp', 'kr'],
}

const weights: Readonly<Record<Weight, number>> = { plain: 400, bold: 700 }

/** Most parts of fonts that are kept: each takes some hundred kilobytes, and the signs of most names are in a few dozen. */
const mostParts = 80

/** A part of a font, some hundred signs of it, in both weights. */
export type FontPart = Readonly<Record<Weight, Face>>

/** Which part has a sign, for the signs of one bill. */
export type PartsBySign = ReadonlyMap<number, FontPart>

/**
 * Noto Sans for Chinese, Japanese and Korean. Its packages hold it in about a hundred parts with the signs that occur together, each of
 * all weights: so a bill reads a few dozen kilobytes rather than the ten megabytes of a font. @returns finds the parts that signs of one
 * bill need; a sign that no font has is in none
 */
export function farEasternFonts(tools: Tools) {
  const contents = new Map<string, ReadonlyMap<number, string>>()
  const parts = new Map<string, Promise<FontPart>>()

  const contentsOf = (font: string) => {
    const known = contents.get(font) ?? signsOf(font)
    contents.set(font, known)
    return known
  }
  const partCalled = (font: string, part: string) => {
    const key = `${font}-${part}`
    const known = parts.get(key) ?? readPart(tools, font, part)
    // Those that were asked for last are the last ones to go.
    parts.delete(key)
    parts.set(key, known)
    if (parts.size > mostParts) parts.delete(parts.keys().next().value!)
    return known
  }
  const partWith = async (sign: number, language: HanLanguage) => {
    for (const font of orders[language]) {
      const part = contentsOf(font).get(sign)
      if (part === undefined) continue
      const read = await partCalled(font, part)
      // A part is said to have signs that other fonts of its kind have.
      if (read.plain.has(sign)) return read
    }
    return undefined
  }

  return async (signs: Iterable<number>, language: HanLanguage): Promise<PartsBySign> => {
    const found = new Map<number, FontPart>()
    for (const sign of signs) {
      const part = await partWith(sign, language)
      if (part) found.set(sign, part)
    }
    return found
  }
}

function folderOf(font: string): string {
  return dirname(resolve(`@fontsource-variable/noto-sans-${font}/package.json`))
}

/** The signs of a font and the number of the part that each is in, from the ranges that its package lists. */
function signsOf(font: string): ReadonlyMap<number, string> {
  const ranges = JSON.parse(readFileSync(join(folderOf(font), 'unicode.json'), 'utf8')) as Record<string, string>
  const signs = new Map<number, string>()
  for (const [name, range] of Object.entries(ranges)) {
    // Those with names hold Latin and the like, which other fonts have.
    const part = /^\[(\d+)\]$/.exec(name)?.[1]
    if (part === undefined) continue
    for (const each of range.split(',')) {
      const [from, to = from] = each.replace(/^\s*U\+/i, '').split('-')
      for (let sign = Number.parseInt(from!, 16); sign <= Number.parseInt(to!, 16); sign++) signs.set(sign, part)
    }
  }
  return signs
}

/** Both weights of a part, each as a font of its own: what embeds it takes no font that can have any weight. */
async function readPart(tools: Tools, font: string, part: string): Promise<FontPart> {
  const { default: subsetFont } = await import('subset-font')
  const file = readFileSync(join(folderOf(font), `files/noto-sans-${font}-${part}-wght-normal.woff2`))
  const face = async (weight: Weight) => {
    const options = { targetFormat: 'truetype', keepAllGlyphs: true, variationAxes: { wght: weights[weight] } } as const
    const single = await subsetFont(file, '', options)
    const name = `NotoSans${font.toUpperCase()}-${part}-${weight}`
    return embeddedFace(tools, name, () => named(tools.create(single) as Font, name))
  }
  return { plain: await face('plain'), bold: await face('bold') }
}
