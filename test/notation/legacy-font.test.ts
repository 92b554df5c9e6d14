import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { legacyFontOf } from '../../src/notation/index.js'
import { isSyllable } from '../../src/notation/legacy-font.js'

/** The letters of TCVN3 with their codes, as its table of 1993 has them. */
const tcvn3: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
    [0xb5, 'àảãáạ'],
    [0xbb, 'ằẳẵắ'],
    [0xc6, 'ặầẩẫấậè'],
    [0xce, 'ẻẽéẹềểễếệìỉ'],
    [0xdc, 'ĩíịò'],
    [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
    [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
  ].flatMap(([first, letters]) =>
    [...(letters as string)].map((letter, index) => [letter, (first as number) + index]),
  ),
)
const inTcvn3 = (text: string) =>
  text.replace(/[À-ỹ]/g, (letter) => {
    const code = tcvn3[letter] ?? tcvn3[letter.toLowerCase()]
    return code === undefined ? letter : String.fromCharCode(code)
  })

const vniMarks: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0323\u0302': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0323\u0306': 'ë',
}
const inVni = (text: string) =>
  text.replace(/[À-ỹ]/g, (letter) => {
    const lower = letter.toLowerCase()
    const whole = { đ: 'ñ', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', í: 'í', ì: 'ì' }[lower]
    const [base = '', ...marks] = lower.normalize('NFD').replace('\u031B', '')
    const vowel = /[ơờớởỡợ]/.test(lower) ? 'ô' : /[ưừứửữự]/.test(lower) ? 'ö' : base
    const typed = whole ?? vowel + (vniMarks[marks.join('')] ?? '')
    return letter === lower ? typed : typed.toUpperCase()
  })

const root = new URL('../../', import.meta.url)

/** Every line of the sources and guides, most of them Vietnamese or English, and of the real reports. */
const lines = ['src', 'docs', 'examples/reports', '.changeset'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    // The catalogue prints the samples of the rule.
    .filter((name) => /\.(?:ts|md|json)$/.test(name) && !/legacy-font|normalize-text|^rules\.md$/.test(name))
    .flatMap((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8').split('\n')),
)

describe('FR25: text in a legacy font', () => {
  it.each([
    ['UBND x· Hßa B×nh', 'TCVN3'],
    ['UBND x· Minh Long', 'TCVN3'],
    ['B¸o c¸o c¶i c¸ch hµnh chÝnh', 'TCVN3'],
    ['Chøng thùc', 'TCVN3'],
    ['§Êt ®ai', 'TCVN3'],
    ['UBND TØNH', 'TCVN3'],
    ['kú tr\u00ADíc', 'TCVN3'],
    ['KHOA HOÏC', 'VNI'],
    ['Ñaát ñai', 'VNI'],
    ['Uûy ban nhaân daân xaõ', 'VNI'],
    ['Quyeát ñònh', 'VNI'],
    ['Ñôn vò', 'VNI'],
    ['kỳ trƣớc', 'look-alike'],
    ['CHẤT LƢỢNG', 'look-alike'],
    ['Ðình Cả', 'look-alike'],
  ])('%s is %s', (text, font) => {
    expect(legacyFontOf(text)).toBe(font)
    expect(legacyFontOf(text.normalize('NFD'))).toBe(font)
  })

  it.each([
    'UBND xã Hòa Bình',
    'Hòa Bình'.normalize('NFD'),
    'nghiã, muà, hùynh, xaõ, quí, kĩ, uỷ, hoà, thuỷ',
    ...[
      'Đắk Lắk',
      'K’Bang',
      "K'Bang",
      'Cư M’gar',
      'Ia Grai',
      'Ea Súp',
      'Ea Kár',
      'Krông Á',
      'Chư Pưh',
      'Đăk Glei',
    ],
    ...[
      'Y Ƀih Alêô',
      'Čư Jút',
      'Buôn Ñung',
      'Xtiêng',
      'Brâu',
      'Gié Triêng',
      'Pu Péo',
      'Raglai',
      'Ơ Đu',
      'Hrê',
    ],
    ...[
      'Zürich',
      'Müller',
      'Köln',
      'El Niño',
      'señor',
      'São Paulo',
      'Citroën Noël',
      'naïve café résumé façade',
    ],
    ...['Réunion', 'garçon', 'Haïti', 'fête', 'déjà vu', 'hôtel', 'où est-il'],
    ...[
      '10 µm',
      '5×3',
      'm×n và x·y',
      'm²',
      '25 °C',
      '± 5',
      '½',
      '§ 5',
      '1ª',
      'A÷B',
      '400 · 413 · 415',
      'n·100',
    ],
    ...['Windows®', '©2024', '«Việt Nam»', '«an toàn»', '·Hộ tịch', 'TTHC¹', 'Dân số²', 'cơ quan·đơn vị'],
    ...['', ' ', 'A', '12', 'Ñ', 'ñ', '×', '\u00AD'],
  ])('%s is in none', (text) => {
    expect(legacyFontOf(text)).toBe(undefined)
    expect(legacyFontOf(text.toUpperCase())).toBe(undefined)
  })

  // Of "où" and "uù" nobody can tell by themselves; any sign, wherever it stands, has the whole text doubted.
  it.each([
    ...[
      'aa',
      'Aà',
      'eâ',
      'EÉ',
      'oà',
      'OÃ',
      'nÊ',
      'xÀ',
      'ÿÞ',
      '§',
      'µ',
      '½',
      'Ä',
      'ä',
      'Ï',
      'ß',
      'ñ',
      '×',
      'þ',
    ],
    ...['\u0302', 'ƣ', 'Ð', 'aÁ', 'oâ', 'eê', 'aã'],
  ])('has words of VNI doubted beside %s', (sign) => {
    const words = 'phoù tuù'
    expect(legacyFontOf(words)).toBe(undefined)
    expect([legacyFontOf(`${sign} ${words}`), legacyFontOf(`${words} ${sign}`)]).toEqual(['VNI', 'VNI'])
  })

  it.each(['a', 'oá', 'oạ', 'eo', 'Ê', 'ệÀ', 'KẾ', 'ă', 'Đ', 'ý', '…', '“', '€', 'Ω', 'Ÿ', 'ſ', '中'])(
    'has none doubted beside %s',
    (letters) => {
      expect(legacyFontOf(`phoù tuù ${letters}`)).toBe(undefined)
    },
  )

  it('is not found in any line of the repository', () => {
    expect(lines.length).toBeGreaterThan(20_000)
    const written = lines.filter((line) => !/[ƣƢÐðƉ]/.test(line))
    expect(written.filter((line) => legacyFontOf(line) !== undefined)).toEqual([])
  })

  it('is found in every Vietnamese line of the repository, once that is typed so', () => {
    // Lines of three words or more that Unicode writes with letters of Vietnamese alone, and of no other words with marks.
    const vietnamese = lines
      .flatMap((line) => line.match(/[\p{L} ,]{12,}/gu) ?? [])
      .filter((text) => (text.match(/\S*[ạ-ỹ]\S*/g) ?? []).length > 2)
    expect(vietnamese.length).toBeGreaterThan(2_000)
    for (const text of vietnamese) {
      expect([text, legacyFontOf(inTcvn3(text))]).toEqual([text, 'TCVN3'])
      expect([text, legacyFontOf(inVni(text))]).toEqual([text, 'VNI'])
    }
  })
})

describe('isSyllable', () => {
  it.each([
    ...[
      'a',
      'ý',
      'quý',
      'qúy',
      'gì',
      'giữa',
      'nghiêng',
      'khuỷu',
      'hoá',
      'hóa',
      'toàn',
      'ngoẹo',
      'đặc',
      'thuyết',
    ],
    ...['cách', 'cạch', 'cach', 'HUYỆN', 'tie\u0301\u0302ng', 'Uỷ', 'ghế', 'xuyên', 'ướp'],
  ])('takes %s for one, however its letters are composed', (word) => {
    expect([isSyllable(word), isSyllable(word.normalize('NFD'))]).toEqual([true, true])
  })

  it.each([
    ['no vowel', 'ng', 'th', ''],
    ['two tones', 'hóà', 'quýế', 'ấ\u0301'],
    ['a stop behind huyền, hỏi or ngã', 'càc', 'tổt', 'lãp', 'bằch', 'cảch'],
    ['letters of no syllable', 'fa', 'wa', 'zô', 'ja', 'cä', 'ñam', 'ça'],
    ['letters in no such order', 'aen', 'oan1', 'ươê', 'bla', 'nam.', 'năng lực'],
  ])('takes none with %s', (_, ...words) => {
    for (const word of words) expect([word, isSyllable(word)]).toEqual([word, false])
  })
})
