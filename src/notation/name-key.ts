import { normalizeText } from './normalize-text.js'
import { placeToneMarks } from './tone-marks.js'

/** "TN&MT", "LĐ-TB&XH", "VH,TT&DL", "TN và MT": what stands between abbreviations, which have no vowel. */
const betweenAbbreviations =
  /(?<=(?<!\p{L})[b-df-hj-np-tv-xzđ]{2,6})(?: ?[&,-] ?| và )(?=[b-df-hj-np-tv-xzđ]{2,6}(?!\p{L}))/gu
/** Where that may be: behind two consonants, before two. */
const mayBeBetween = /[b-df-hj-np-tv-xzđ]{2}(?: ?[&,-] ?| và )[b-df-hj-np-tv-xzđ]{2}/
const numbering = /* @__PURE__ */ buildNumbering()

/** "1.", "1.2", "2/ ", "3 - ", "IV.", "I.1", "a)", "(b)", "A. " before a letter; a lone "X." is a xã. */
function buildNumbering(): RegExp {
  const further = String.raw`(?:\.\d{1,2})`
  const number = String.raw`\d{1,2}${further}*`
  const roman = `(?:i|v|(?=[ivx]{2,6}(?![a-zđ]))x{0,2}(?:ix|iv|v?i{0,3}))${further}*`
  const forms = [
    String.raw`(?:${number}|${roman}|[a-zđ])\) ?(?=\p{L})`,
    String.raw`(?:${number}|${roman}|[a-eđ])(?: ?[./:]| ?-) (?=\p{L})`,
    String.raw`${number}\.(?=\p{L})`,
    String.raw`${roman}\.(?=\p{L}{2})`,
    String.raw`(?:\d{1,2}|${roman})${further}+[^\p{L}\p{N}]+(?=\p{L})`,
  ]
  return new RegExp(`^(?:${forms.join('|')})`, 'u')
}

/** What most names are: words of Vietnamese letters and digits, with a space or a comma between them. */
const plainName = /^[a-zß-öø-ɏạ-ỹ\d]+(?:,? [a-zß-öø-ɏạ-ỹ\d]+)*$/

/** Letters, digits and signs that tell names apart; points and strokes inside a number. */
const word = /(?:[\p{L}\p{M}\p{N}%<>=≤≥\p{Sc}]|(?<=[\p{L}\p{N}])\+|(?<=\p{N})[.,/:-](?=\p{N}))+/gu

/**
 * One key for all spellings of a name (khóa so tên): of a field, unit, group, row, agency. Texts with the same key are
 * one name; texts that differ in a letter or mark that means something keep different keys.
 *
 * Alike are: Unicode forms and kinds of space; case; apostrophes (`M'gar`, `M’gar`, `Mgar`); the place of a tone mark
 * (`hoá`, `hóa`); i and y as the only vowel after a consonant and after qu (`Kĩ`, `Kỹ`; `Qui`, `Quy`); numbering before
 * (`1.`, `IV.`, `a)`, `-`); punctuation, `&` and "và" between words; points and strokes inside abbreviations (`U.B.N.D`,
 * `LĐ-TB&XH`). A code, one word with a digit (`H12.3`), keeps the punctuation inside it. Abbreviations are not spelled
 * out: that is `normalizeAgencyName`.
 *
 * The key is for comparing, not for printing; it is empty for a text without a letter or digit. Nothing fails.
 * Linear time.
 *
 * @example
 * ```ts
 * import { nameKey } from 'cchc/notation'
 *
 * nameKey('1. Văn hoá – Kĩ thuật:') // 'văn hóa kĩ thuật'
 * nameKey('Văn hóa và kỹ thuật')    // 'văn hóa kĩ thuật'
 * ```
 */
export function nameKey(text: string): string {
  return nameWords(text).map(oneSpelling).join(' ')
}

/** The words of a name that tell it apart, in lower case, as they are spelled. @internal */
export function nameWords(text: string): readonly string[] {
  let name = normalizeText(text).toLowerCase()
  if (plainName.test(name) && !mayBeBetween.test(name)) return withoutAnd(name.split(/,? /))
  // A footnote mark is no part of a name; of m² it is.
  if (/[¹²³⁰⁴-⁹]/.test(name)) name = name.replace(/(?<=\p{L}{3}) ?[¹²³⁰⁴-⁹]+(?![\p{L}\p{N}])/gu, '')
  if (isCode(name)) return [name.replace(/^[^\p{L}\p{N}%<>=≤≥\p{Sc}]+|[^\p{L}\p{N}%<>=≤≥\p{Sc}+]+$/gu, '')]
  for (let before = ''; before !== name; ) {
    before = name
    name = name.replace(/^[^\p{L}\p{N}%<>=≤≥\p{Sc}]+/u, '').replace(numbering, '')
  }
  return withoutAnd(joinAbbreviations(name).match(word) ?? [])
}

function withoutAnd(words: readonly string[]): readonly string[] {
  return words.filter((each, index) => each !== 'và' || index === 0 || index === words.length - 1)
}

/** A lower-case text without the signs inside words and abbreviations (`m'gar`, `u.b.n.d`). @internal */
export function joinAbbreviations(text: string): string {
  let joined = text
  // Each sign is rare, and what stands around it takes time to look up.
  if (/['’‘ʼ`´′]/.test(joined)) joined = joined.replace(/(?<=\p{L})['’‘ʼ`´′](?=\p{L})/gu, '')
  if (joined.includes('.'))
    joined = joined.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{M}])/gu, (letters) =>
      letters.replaceAll('.', ''),
    )
  return mayBeBetween.test(joined) ? joined.replace(betweenAbbreviations, '') : joined
}

/** One word with a digit and no marked vowel: "H12.3", "37/qđ-ubnd". */
function isCode(name: string): boolean {
  return /^\S*\d\S*$/.test(name) && !/[\u0300-\u036f]/.test(name.normalize('NFD'))
}

/** A lower-case word with its tone mark in one place, and i for y as the only vowel. @internal */
export function oneSpelling(text: string): string {
  const placed = placeToneMarks(text)
  if (placed.length > 4 || !/[yỳýỷỹỵ]$/.test(placed)) return placed
  return placed.replace(/^((?:qu|[b-df-hj-np-tv-xzđ]{1,3}))([yỳýỷỹỵ])$/, (_, start, vowel) => {
    return start + ('ìíỉĩị'['ỳýỷỹỵ'.indexOf(vowel)] ?? 'i')
  })
}
