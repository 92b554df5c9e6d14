// What texts the readers of `src/notation` and `src/calendar` accept, as patterns for JSON Schema. Only what every
// engine of regular expressions has (no look-ahead, no flags), so that Java, .NET, PHP and Go read them alike.

/** Every kind of space, spelt out where `\s` of some engines has only those of ASCII. */
const spaces = `\\t-\\r ${String.fromCharCode(0xa0, 0x1680, 0x2000)}-${String.fromCharCode(0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000)}`
const gap = `[${spaces}]+`
const edge = `[${spaces}]*`

/** Characters that reading takes out. */
const invisible = '\u00AD\u200B-\u200D\u2060\uFEFF'
/** Characters that reading composes or replaces by Vietnamese letters. */
const alike = '\u0300-\u036F\u212AƣƢðÐƉ'
const dash = '[-\u2010-\u2015\u2212]'

/** Texts that the readers must put right first; which of them they accept is left to them. */
export const notNormalized = new RegExp(`[${invisible}${alike}]`, 'u')

/** A whole text of some forms; one of these characters with invisible ones among them is left to the reader. */
function exactly(characters, ...forms) {
  const some = characters + spaces
  return `^${edge}(?:${forms.join('|')})${edge}$|^[${some}]*[${invisible}][${some}${invisible}]*$`
}

/** A whole text with words in it. */
function worded(...forms) {
  return `^${edge}(?:${forms.join('|')})${edge}$|[${invisible}${alike}]`
}

function anyCase(word) {
  const letters = [...word].map((letter) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()]
    if (letter === ' ') return gap
    return lower === upper ? letter : `[${lower}${upper}]`
  })
  return letters.join('')
}

const anyOf = (...words) => `(?:${words.map(anyCase).join('|')})`

/** Three digits a group, by dots or by spaces, never both; sixteen digits at most. */
const count = [
  '0*[0-9]{1,16}',
  '[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,4}',
  '[1-9](?:\\.[0-9]{3}){5}',
  `[1-9][0-9]{0,2}(?:${gap}[0-9]{3}){1,4}`,
  `[1-9](?:${gap}[0-9]{3}){5}`,
].join('|')

/** A comma before the decimals, or a dot where it cannot group digits: `1.234` could be both. */
function decimal(places = 18) {
  const long = places > 3 ? `|[0-9]{4,${places}}` : ''
  return [
    '0*[0-9]{1,20}',
    `0*[0-9]{1,18},[0-9]{1,${places}}`,
    `0*[0-9]{1,18}\\.(?:[0-9]{1,2}${long})`,
    '(?:0[0-9]*|[1-9][0-9]{3,17})\\.[0-9]{3}',
    '[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,6}',
    `[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,6},[0-9]{1,${places}}`,
    `[0-9]{1,3}(?:${gap}[0-9]{3}){1,9}(?:,[0-9]{1,${places}})?`,
  ].join('|')
}

/** As percentages stand in JSON; the only place where three decimals may follow a dot. */
const canonicalPercentage = '(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,12})?'

/** A dash, or the dots of a form left blank: not reported. */
const blank = `${dash}+|\\.{2,}|…+`

const sign = `(?:${edge}%)?`

/** Words and signs before a figure that make it approximate. */
const before = anyOf(
  ...[
    'gần',
    'hơn',
    'trên',
    'quá',
    'khoảng',
    'chừng',
    'ước',
    'ước khoảng',
    'xấp xỉ',
    'trên dưới',
    '~',
    '≈',
    'từ',
  ],
  ...[
    'ít nhất',
    'tối thiểu',
    'không dưới',
    'không ít hơn',
    'không thấp hơn',
    '≥',
    '>=',
    '>',
    'dưới',
    'tối đa',
  ],
  ...['nhiều nhất', 'không quá', 'không vượt quá', 'không trên', '≤', '<=', '<'],
)
const behind = `${gap}${anyOf('trở lên', 'trở xuống')}`

/** Figures, with words that make them approximate or without; `low` is what may begin a range that ends in `high`. */
function withWords(figure, ...ranges) {
  const forms = [
    `(?:${before}${edge})?(?:${figure})`,
    `(?:${anyCase('từ')}${gap})?(?:${figure})${behind}`,
    ...ranges.map(
      ([low, high]) => `${anyCase('từ')}${gap}(?:${low})${gap}${anyCase('đến')}${gap}(?:${high})`,
    ),
  ]
  return `(?:${anyOf('đạt', 'đạt tỷ lệ')}${gap})?(?:${forms.join('|')})`
}

/** Words for a power of ten, and how a figure before them may be written. */
const scales = [
  [`${anyOf('nghìn', 'ngàn')}${gap}${anyOf('tỷ', 'tỉ')}`, decimal(12)],
  [anyOf('tỷ', 'tỉ'), decimal(9)],
  [anyOf('triệu'), decimal(6)],
  [anyOf('nghìn', 'ngàn'), decimal(3)],
]
const scaled = scales.map(([word, mantissa]) => `(?:${mantissa})${gap}${word}`).join('|')
/** Ranges whose lower end leaves its unit to the upper one: "từ 5 đến 8 triệu". */
const scaledRanges = scales.map(([word, mantissa]) => [mantissa, `(?:${mantissa})${gap}${word}`])
/** At most six decimals. */
const score = ['[0-9]+,[0-9]{1,6}', '[1-9][0-9]{0,2}(?:\\.[0-9]{3})+,[0-9]{1,6}'].join('|')
const currency = `${edge}${anyOf('đồng', 'đ', 'vnđ', 'vnd')}`
/** Before a unit of money a dot before three digits groups them. */
const moneyScales = scales.map(([word, mantissa]) => [word, `${mantissa}|[1-9][0-9]{0,2}\\.[0-9]{3}`])
const scaledMoney = moneyScales.map(([word, mantissa]) => `(?:${mantissa})${gap}${word}`).join('|')
const inDong = `(?:${count}|${scaledMoney})${currency}`
const amount = `${inDong}|${scaledMoney}`
/** Ranges of money whose upper end says its unit, đồng or only that of the scale. */
const moneyRanges = (high, lastUnit) => [
  [amount, high],
  [count, `(?:${count})${currency}`],
  ...moneyScales.map(([word, mantissa]) => [mantissa, `(?:${mantissa})${gap}${word}${lastUnit}`]),
]

const share = `(?:${decimal()})${sign}`
const rate = withWords(share, [share, share])

const sharePercent = `(?:${decimal()})${edge}%`
const percentRanges = [
  [sharePercent, share],
  [share, sharePercent],
]
/** A sign, or a word for one. */
const signBefore = `(?:(?:[+]|${dash})${edge}|${anyOf('tăng', 'giảm')}${gap})?`
const minusBefore = `(?:${dash}${edge})?`
const about = `(?:${anyOf('gần', 'hơn', 'trên', 'khoảng')}${gap})?`
const verb = `${anyOf('tăng', 'giảm')}${gap}(?:${anyOf('lên', 'xuống')}${gap})?`
const timesCount = `[1-9][0-9]{0,4}(?:,[0-9]{1,2})?${gap}${anyCase('lần')}`
const timesWord = `${anyOf('rưỡi', 'đôi', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười')}(?:${gap}${anyCase('lần')})?`
const multiple = [
  `(?:${verb})?${about}${anyCase('gấp')}${gap}${about}(?:${timesCount}|${timesWord})`,
  `${verb}${about}${about}${timesCount}`,
].join('|')
const half = `${anyCase('giảm')}${gap}${about}(?:${anyCase('một')}${gap})?${anyCase('nửa')}`
const points = `(?:${gap}${anyCase('điểm')}(?:${edge}%|${gap}${anyCase('phần trăm')})?)?`
const day = [
  `(?:19|20|21)[0-9]{2}${dash}(?:0[13578]|1[02])${dash}(?:0[1-9]|[12][0-9]|3[01])`,
  `(?:19|20|21)[0-9]{2}${dash}(?:0[469]|11)${dash}(?:0[1-9]|[12][0-9]|30)`,
  `(?:19|20|21)[0-9]{2}${dash}02${dash}(?:0[1-9]|1[0-9]|2[0-8])`,
  `(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)${dash}02${dash}29`,
].join('|')
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?)?'
const offset = `(?:Z|(?:\\+|${dash})(?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)`

/** The pattern of each kind of text; `units` are the words of what is counted, as `parseCount` reads them away. */
export function textPatternsOf(units) {
  const counted = anyOf(...units)
  /** A count, perhaps with what is counted behind it. */
  const countOf = `(?:${count})(?:${edge}${counted}\\.?)?`
  const countRanges = [
    [`${countOf}|${scaled}`, countOf],
    [scaled, scaled],
    [`(?:${count})${edge}${counted}\\.?`, scaled],
    ...scaledRanges,
  ]
  const scoreRanges = [
    [`${score}|${countOf}|${scaled}`, score],
    [score, count],
  ]
  const figureForms = [
    withWords(`${score}|${countOf}|${scaled}`, ...scoreRanges, ...countRanges),
    withWords(inDong, ...moneyRanges(inDong, currency)),
  ]
  return {
    count: worded(blank, withWords(`${countOf}|${scaled}`, ...countRanges)),
    measure: worded(blank, share),
    percentage: `^(?:${canonicalPercentage})$|${worded(blank, share)}`,
    publishedRate: `^(?:${canonicalPercentage})$|${worded(blank, rate)}`,
    approximateMeasure: worded(blank, rate),
    figure: worded(blank, withWords(`${score}|${countOf}|${scaled}`, ...scoreRanges, ...countRanges)),
    amountInUnit: worded(
      blank,
      withWords(`${score}|${countOf}`, [`${score}|${countOf}`, `${score}|${countOf}`]),
    ),
    exactFigure: worded(blank, countOf, score),
    exactCount: worded(blank, countOf),
    requiredFigure: worded(...figureForms),
    signedFigure: worded(`${signBefore}(?:${figureForms.join('|')})${points}`),
    changedFigure: `^-?(?:${canonicalPercentage})%$|${worded(
      `${minusBefore}(?:${figureForms.join('|')})(?:${gap}${anyCase('điểm')}(?:${gap}${anyCase('phần trăm')})?)?`,
      `${minusBefore}${withWords(sharePercent, ...percentRanges)}`,
    )}`,
    percentSign: `^-?(?:${canonicalPercentage})%$|${exactly('0-9.,%', sharePercent)}`,
    signedRate: `^-?(?:${canonicalPercentage})$|${worded(blank, `${signBefore}(?:${rate})`, multiple, half)}`,
    money: worded(blank, withWords(amount, ...moneyRanges(amount, `(?:${currency})?`))),
    year: exactly('0-9.', '0*(?:19|20|21)[0-9]{2}', `(?:1(?:\\.|${gap})9|2(?:\\.|${gap})[01])[0-9]{2}`),
    isoDate: `^(?:${day.replaceAll(dash, '-')})$`,
    dateOrInstant: exactly('0-9TZ:.,+\u2010-\u2015\u2212\\-', `(?:${day})(?:(?:T|${gap})${time}${offset})?`),
  }
}

const ordinals = { 12: '0*(?:[1-9]|1[0-2])', 53: '0*(?:[1-9]|[1-4][0-9]|5[0-3])' }

/** A whole number from 1 to `limit`, which is 53, 12, 4 or 2: which week, month, quarter or half. */
export function ordinalPattern(limit) {
  return exactly('0-9.', ordinals[limit] ?? `0*[1-${limit}]`)
}
