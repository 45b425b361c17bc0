import type { BillView } from '../../domain/billing/image/bill-view.ts'

/** Languages that write the same Han signs in shapes of their own, as BCP 47 names them. */
export type HanLanguage = 'ja' | 'ko' | 'zh' | 'zh-Hant'

const kana = /[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f]/
const hangul = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/
const bopomofo = /[\u3105-\u312f]/
const han = /\p{Script=Han}/u

/** Countries as people write them into addresses. Of Chinese, these are those that write it as it has always been written. */
const countries: readonly (readonly [HanLanguage, RegExp])[] = [
  ['ja', /^(japan|jpn?|日本国?)$/i],
  ['ko', /^(south korea|korea|republic of korea|korea, republic of|kor?|kr|대한민국|한국|大韓民國|韓國)$/i],
  ['zh-Hant', /^(taiwan|twn?|hong kong|hkg?|macao|macau|mac|mo|台灣|臺灣|中華民國|香港|澳門)$/i],
  ['zh', /^(china|chn?|cn|people's republic of china|singapore|sgp?|中国|中华人民共和国|新加坡)$/i],
]

/**
 * The language whose shapes the Han signs of a bill take: that of the country it goes to, else the one whose own letters stand on it.
 * One for the whole bill, since a name by itself does not say.
 */
export function hanLanguageOf(view: BillView): HanLanguage {
  const country = view.addressee.at(-1) ?? ''
  const said = countries.find(([, names]) => names.test(country))
  if (said) return said[0]
  const all = textsOf(view).join('\n')
  if (kana.test(all)) return 'ja'
  if (hangul.test(all)) return 'ko'
  return bopomofo.test(all) ? 'zh-Hant' : 'zh'
}

/** What of a bill others have written: names, addresses, units, reasons. */
export function textsOf({
  account,
  issuer,
  addressee,
  groups,
  taxes,
  reason,
  number,
  originalNumber,
}: BillView): string[] {
  const lines = groups.flatMap(({ name, lines }) => [
    name,
    ...lines.flatMap((line) => [line.name, line.quantity ?? '']),
  ])
  const categories = taxes.map(({ category }) => category)
  return [
    ...[account.name, account.id, ...issuer, ...addressee, ...lines, ...categories],
    ...[reason ?? '', number ?? '', originalNumber ?? ''],
  ]
}

/** Scripts that say no more than themselves: which language a name in them is of, nobody knows. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['und-Arab', /\p{Script=Arabic}/u],
  ['und-Hebr', /\p{Script=Hebrew}/u],
  ['und-Cyrl', /\p{Script=Cyrillic}/u],
  ['und-Grek', /\p{Script=Greek}/u],
]

/** The language of a text on a bill, as far as its letters tell; none for Latin ones, which any language has. */
export function languageOf(text: string, ofHan: HanLanguage): string | undefined {
  if (kana.test(text)) return 'ja'
  if (hangul.test(text)) return 'ko'
  if (bopomofo.test(text)) return 'zh-Hant'
  if (han.test(text)) return ofHan
  return scripts.find(([, letters]) => letters.test(text))?.[0]
}
