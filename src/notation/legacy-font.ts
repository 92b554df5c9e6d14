/** How a text that is not in Unicode was typed: in the fonts of TCVN3 (.VnTime) or VNI, or with letters that only look Vietnamese. */
export type LegacyFont = 'TCVN3' | 'VNI' | 'look-alike'

/** The letters of TCVN3 from A1 to FE, by their codes; a space where it has none. */
const tcvn3 = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ'

/** What the marks of VNI, each behind its vowel, put on it. */
const vniMarks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const vniLetters: Readonly<Record<string, string>> = {
  ö: 'ư',
  ô: 'ơ',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

const decoders = {
  TCVN3: (word: string) =>
    word.replace(/[\u00A1-\u00FE]/g, (letter) => tcvn3[letter.charCodeAt(0) - 0xa1] ?? letter).toLowerCase(),
  VNI: (word: string) =>
    word
      .toLowerCase()
      .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])/g, (_, vowel, mark) => vowel + vniMarks[mark])
      .replace(/[öôñæóòî]/g, (letter) => vniLetters[letter] ?? letter)
      .normalize('NFC'),
} as const

const lookAlike = /[ƣƢÐðƉ]/
/** What next to no Vietnamese text has, and most in a legacy font: a letter, two vowels, a capital behind a small letter. */
const capitalInside = /[a-z][\u00C0-\u00DE]/
/** As well, and letters that are not composed. */
const suspect =
  /[\u0300-\u036FƣƢÐðƉ\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE]|a[aàáãâê]|e[àáâãèéê]|o[âãà]/i
/** By its code what a letter says: no sign, one perhaps behind some letters, or (0) one perhaps wherever it stands. */
const plain = 1
const behindSome = 2
const letterKinds = /* @__PURE__ */ buildLetterKinds()

function buildLetterKinds(): Uint8Array {
  const kinds = new Uint8Array(0x1f00).fill(plain, 0, 0x80).fill(plain, 0x1ea0, 0x1efa)
  const fill = (letters: string, kind: number) => {
    for (const letter of letters) kinds[letter.charCodeAt(0)] = kind
  }
  fill('ìíòóôõùúýĂăĐđĨĩŨũƠơƯư', plain)
  fill('aAàáâãèéêÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ', behindSome)
  return kinds
}

/** What may stand in a formula, a French or a Spanish text: one of these is no sign yet. */
const byChance = /^(?:ñ[a-z]+|[a-z][×·÷][a-z]|[^a-z§®][a-z]|[a-z][ûù¹])$/i
const words = /[\da-z\u00A1-\u024F\u1EA0-\u1EF9]+/gi

const onset = '(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph|qu|r|s|th?|tr|v|x)?'
const open =
  'a[iouy]?|â[uy]|e[o]?|êu?|i[au]?|y|o[aei]?|oa[ioy]|oeo|ôi?|ơi?|u[aêiơy]?|uây|uôi|uy[au]|ư[aiu]?|ươ[iu]|iêu|yêu'
const closed =
  '(?:o[aăe]?|a|ă|â|e|ê|i|iê|ô|u|uâ|uô|uê|ươ|y|yê|uy|uyê)(?:ng?|m|p|t|c)|ơ[nmpt]|ư(?:ng|c|m|t)|(?:oa|a|ê|i|uê|uy|y)(?:nh|ch)'

/** Each vowel without a tone, and with huyền, hỏi, ngã, sắc and nặng. */
const vowels = 'aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ'
const syllable = /* @__PURE__ */ buildSyllable()
/** What no syllable has: two tones, or another than sắc and nặng where a stop closes it. */
const mistoned = /* @__PURE__ */ buildMistoned()

/** A syllable, each vowel of which may have any tone. */
function buildSyllable(): RegExp {
  const families = vowels.split(' ')
  const withTones = (letter: string) => families.find((family) => family.startsWith(letter)) ?? letter
  const letters = /\[(.+?)\]|[aăâeêioôơuưy]/g
  const pattern = `${onset}(?:${open}|${closed})`.replace(letters, (letter, several = letter) => {
    return `[${Array.from(several, withTones).join('')}]`
  })
  return new RegExp(`^${pattern}$`)
}

function buildMistoned(): RegExp {
  const families = vowels.split(' ')
  const toned = families.map((family) => family.slice(1)).join('')
  const unstopped = families.map((family) => family.slice(1, 4)).join('')
  return new RegExp(`[${toned}].*[${toned}]|[${unstopped}].*(?:[cpt]|ch)$`)
}

/** Whether a word can be Vietnamese: with one tone at most, wherever that stands. @internal */
export function isSyllable(word: string): boolean {
  if (word.length > 8) return false
  const composed = inOrder(word.toLowerCase().normalize('NFC'))
  return syllable.test(composed) && !mistoned.test(composed)
}

/** A tone that stands before the mark of its vowel is not composed with it. */
function inOrder(composed: string): string {
  if (!/[\u0302\u0306]/.test(composed)) return composed
  const swapped = composed.normalize('NFD').replace(/([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g, '$2$1')
  return swapped.normalize('NFC')
}

/**
 * How a text was typed that is not in Unicode (văn bản dùng phông chữ cũ): in a font of TCVN3 (`x· Hßa B×nh`) or VNI
 * (`KHOA HOÏC`), or with letters that only look like Vietnamese ones (`trƣớc`); `undefined` for any other text.
 *
 * A text is in a legacy font where words that cannot be Vietnamese become so in that font, and no word becomes none. Foreign
 * words and names are left alone. Linear time.
 *
 * @example
 * ```ts
 * import { legacyFontOf } from 'cchc/notation'
 *
 * legacyFontOf('UBND x· Hßa B×nh') // 'TCVN3'
 * legacyFontOf('UBND xã Hòa Bình') // undefined
 * ```
 */
export function legacyFontOf(text: string): LegacyFont | undefined {
  if (typeof text !== 'string' || isUsual(text) || !(suspect.test(text) || capitalInside.test(text)))
    return undefined
  const found = (text.normalize('NFC').match(words) ?? []).filter(
    (word) => /[a-z]/i.test(word) && /[^a-z]/i.test(word),
  )
  // No letter of a legacy font lies beyond Latin-1.
  const foreign = found.filter((word) => !/[\u0100-\uFFFF]/.test(word) && !isVietnamese(word))
  const [tcvn3, vni] = [signsOf('TCVN3', found, foreign), signsOf('VNI', found, foreign)]
  // What looks like Đ is é in TCVN3.
  if (tcvn3 < 1 && vni < 1) return lookAlike.test(text) ? 'look-alike' : undefined
  return vni > tcvn3 ? 'VNI' : 'TCVN3'
}

/** Whether a text has no sign, as most have none: one look at each letter, where the patterns take several. */
function isUsual(text: string): boolean {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = letterKinds[code]
    if (kind !== plain && (kind !== behindSome || isBehind(before, code))) return false
    before = code
  }
  return true
}

/** Whether a letter stands behind an a, e or o, or a capital behind a small letter. */
function isBehind(before: number, code: number): boolean {
  const vowel = before | 0x20
  return (
    vowel === 0x61 || vowel === 0x65 || vowel === 0x6f || (code >= 0xc0 && code <= 0xde && before >= 0x61)
  )
}

/** How many words a font makes Vietnamese, unless it makes as many none. */
function signsOf(font: keyof typeof decoders, found: readonly string[], foreign: readonly string[]): number {
  // Most texts have no sign, and need not be doubted.
  if (foreign.length === 0) return 0
  const becomes = (word: string) => !/[\u0100-\uFFFF]/.test(word) && isSyllable(decoders[font](word))
  let signs = 0
  for (const word of foreign) if (becomes(word)) signs += byChance.test(word) ? 0.25 : 1
  if (signs === 0) return 0
  const doubts = found.filter((word) => isVietnamese(word) && !becomes(word)).length
  return signs > doubts ? signs : 0
}

function isVietnamese(word: string): boolean {
  return isSyllable(word) && !capitalInside.test(word)
}
